import { expect, it } from 'vitest';
import { loadPdfLibrary } from '../../app/readers/pdf-library.ts';

const natives = (): unknown[] =>
  [
    [Array.prototype, 'push'],
    [JSON, 'parse'],
    [JSON, 'stringify'],
    [Function.prototype, 'toString'],
  ].map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, String(name)));

it('leaves the engine its own push and JSON, which those of pdf.js would slow down for everyone', async () => {
  const before = natives();
  const library = await loadPdfLibrary();
  expect(natives()).toEqual(before);
  expect(`${String(JSON.parse)}${String(JSON.stringify)}`.match(/\[native code\]/g)).toHaveLength(2);
  expect(await loadPdfLibrary()).toBe(library);
});
