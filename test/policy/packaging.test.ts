import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLES } from '../../build/bundles.mjs';
import { root } from './source-files.ts';

const config = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');

/** Items of a list of plain words in electron-builder.yml, up to the next key. */
function list(key: string): readonly string[] {
  const block = new RegExp(`^${key}:\\n((?:  .*\\n)+)`, 'm').exec(config)?.[1] ?? '';
  return [...block.matchAll(/^ {2}- '?([^'\n]+)'?$/gm)].map((item) => item[1] ?? '');
}

test('an installer holds every bundle and the manifest', () => {
  const files = list('files');
  expect(files).toContain('package.json');
  for (const name of Object.keys(BUNDLES)) expect(files).toContain(`out/${name}/**`);
});

test('an installer holds no source, no test and no script', () => {
  const taken = list('files').filter((pattern) => !pattern.startsWith('!'));
  expect(
    taken.filter((pattern) => !/^(package\.json$|out\/[a-z]+\/\*\*$|node_modules\/pdfjs-dist\/)/.test(pattern)),
  ).toEqual([]);
});

test('of pdf.js neither the sandbox for scripts in PDF files nor the viewer is shipped', () => {
  const taken = list('files').filter((pattern) => pattern.startsWith('node_modules/pdfjs-dist/'));
  expect(list('files')).toContain('!node_modules/pdfjs-dist/**');
  expect(taken.filter((pattern) => /sandbox|web\/|build\/\*/.test(pattern))).toEqual([]);
});

test('the program starts from its compiled main process', () => {
  const { main } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { main: string };
  expect(main).toBe('out/main/main.cjs');
});

test("of the workspace's native module one platform's is shipped, outside the archive", () => {
  expect(list('files')).toContain('!node_modules/@photostructure/sqlite/prebuilds/!(${platform}-${arch})/**');
  expect(list('asarUnpack')).toContain('node_modules/@photostructure/sqlite/prebuilds/**');
});
