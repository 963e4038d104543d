import { mkdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { alone } from '../../build/lock.mjs';
import { root } from '../../build/root.mjs';

const NAME = `lock-test-${process.pid}`;
const file = path.join(root, '.cache', `${NAME}.lock`);

/** No process has this id: Linux gives none above 2^22. */
const NOBODY = 2 ** 30;

afterEach(() => {
  rmSync(file, { force: true });
});

test('work under one name is done one after the other', async () => {
  const steps: string[] = [];
  const work = (name: string) =>
    alone(NAME, async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      steps.push(`${name} ends`);
    });
  await Promise.all([work('one'), work('two')]);
  expect(steps).toHaveLength(4);
  for (const name of ['one', 'two']) {
    expect(steps.indexOf(`${name} ends`) - steps.indexOf(`${name} begins`)).toBe(1);
  }
});

test('the lock of a process that died is taken over', async () => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, String(NOBODY));
  expect(await alone(NAME, () => Promise.resolve('done'))).toBe('done');
});

test('the lock is given back when the work fails', async () => {
  await expect(alone(NAME, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(existsSync(file)).toBe(false);
});
