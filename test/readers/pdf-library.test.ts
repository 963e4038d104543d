import { expect, it } from 'vitest';
import { loadPdfLibrary } from '../../app/readers/pdf-library.ts';

const NATIVES: readonly (readonly [object, string])[] = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
  [Function.prototype, 'toString'],
];
const natives = (): unknown[] => NATIVES.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));

it('leaves the engine its own push and JSON, which those of pdf.js would slow down for everyone', async () => {
  const before = natives();
  const library = await loadPdfLibrary();
  expect(natives()).toEqual(before);
  expect(`${String(JSON.parse)}${String(JSON.stringify)}`.match(/\[native code\]/g)).toHaveLength(2);
  expect(await loadPdfLibrary()).toBe(library);
});
