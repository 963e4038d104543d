import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, repositoryFiles, root } from './source-files.ts';

const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

test('no file of the code is longer than 300 lines', () => {
  const long = codeFiles().filter((name) => read(name).trimEnd().split('\n').length > 300);
  expect(long).toEqual([]);
});

test('no file is a drawer for everything', () => {
  expect(codeFiles().filter((name) => /(^|\/)(utils?|helpers?|misc)\.(ts|tsx|mjs)$/.test(name))).toEqual([]);
});

test('nothing is put off in a comment, switched off or singled out', () => {
  // Written in two halves, so that this file does not find itself.
  const marks = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-' + 'expect-error', 'eslint-' + 'disable'].join('|'),
  );
  const switched = new RegExp(String.raw`\b(test|it|describe)\.` + String.raw`(only|skip|todo)\b`);
  const named = codeFiles().filter((name) => name !== 'test/policy/imports.test.ts');
  expect(named.filter((name) => marks.test(read(name)) || switched.test(read(name)))).toEqual([]);
});

test('app/ is not taken for a project of its own', () => {
  expect(existsSync(path.join(root, 'app/package.json'))).toBe(false);
});

test('versions are pinned, and the lock file names no registry', () => {
  const manifest = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});

test('nothing that is made by a command is kept in the repository', () => {
  expect(repositoryFiles().filter((name) => /^(out|dist|node_modules|\.electron-dist|\.cache)\//.test(name))).toEqual(
    [],
  );
});
