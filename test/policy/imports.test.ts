import { ESLint } from 'eslint';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { IMPORT_TABLE, TIMELESS } from '../../build/import-table.mjs';
import { root } from './source-files.ts';

/** The project's own configuration; only type information is off, since the files of these tests are not on disk. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.ts', '**/*.tsx'] }],
});

/** Rules that refuse a text as if it stood in a file. */
async function refusals(file: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  return (result?.messages ?? [])
    .filter((message) => !message.ruleId?.endsWith('no-unused-vars'))
    .map((message) => message.ruleId ?? message.message);
}

const IMPORT = 'house/import-table';
const SYNTAX = 'no-restricted-syntax';

describe('a forbidden import is refused', () => {
  test.each([
    ['app/rules/cell/blank.ts', "import fs from 'node:fs';"],
    ['app/rules/cell/blank.ts', "import fs from 'fs';"],
    ['app/rules/cell/blank.ts', "import { load } from 'cheerio';"],
    ['app/rules/cell/blank.ts', "import { read } from '../../readers/read-file.ts';"],
    ['app/rules/cell/blank.ts', "import type { Run } from '../../engine/run.ts';"],
    ['app/rules/cell/blank.ts', "export { read } from '../../parse/read.ts';"],
    ['app/rules/cell/blank.ts', "export * from '../../parse/read.ts';"],
    ['app/rules/cell/blank.ts', "export const read = () => import('../../parse/read.ts');"],
    ['app/rules/cell/blank.ts', "export type Read = import('../../parse/read.ts').Read;"],
    ['app/rules/cell/blank.ts', "import { catalog } from '../../catalog/../engine/run.ts';"],
    ['app/rules/cell/blank.ts', 'export const read = (name: string) => import(name);'],
    ['app/model/report.ts', "import { form } from '../catalog/form-2021.ts';"],
    ['app/model/report.ts', "import path from 'node:path';"],
    ['app/catalog/form-2021.ts', "import { read } from '../readers/read-file.ts';"],
    ['app/parse/tables.ts', "import { htmlBlocks } from '../readers/html.ts';"],
    ['app/parse/tables.ts', "import { load } from 'cheerio/slim';"],
    ['app/explain/repair.ts', "import { rules } from '../rules/rule-list.ts';"],
    ['app/findings/sort.ts', "import { rules } from '../rules/rule-list.ts';"],
    ['app/findings/sort.ts', "export { defineRule } from '../rules/rule.ts';"],
    ['app/compare/copies.ts', "import { rule } from '../rules/rule.ts';"],
    ['app/compare/copies.ts', "import { diffChars } from 'diff';"],
    ['app/readers/html.ts', "import { parse } from '../parse/tables.ts';"],
    ['app/readers/html.ts', "import { app } from 'electron';"],
    ['app/engine/run.ts', "import { load } from 'cheerio';"],
    ['app/engine/run.ts', "import { app } from 'electron';"],
    ['app/engine/run.ts', "import { window } from '../main/window.ts';"],
    ['app/output/workbook.ts', "import { parse } from '../parse/tables.ts';"],
    ['app/output/workbook.ts', "import { load } from 'cheerio';"],
    ['app/workspace/reviews.ts', "import { rules } from '../rules/rule-list.ts';"],
    ['app/bridge/calls.ts', "import { run } from '../engine/run.ts';"],
    ['app/preload/preload.ts', "import { run } from '../engine/run.ts';"],
    ['app/preload/preload.ts', "import fs from 'node:fs';"],
    ['app/main/main.ts', "import { parse } from '../parse/tables.ts';"],
    ['app/cli.ts', "import { app } from 'electron';"],
    ['app/strings/menu.ts', "import { app } from 'electron';"],
    ['renderer/main.tsx', "import { ipcRenderer } from 'electron';"],
    ['renderer/main.tsx', "import fs from 'node:fs';"],
    ['renderer/screens/audit.tsx', "import { run } from '../../app/engine/run.ts';"],
    ['renderer/screens/audit.tsx', "import { load } from 'cheerio';"],
    ['app/elsewhere/thing.ts', "import type { Report } from '../model/report.ts';"],
  ])('%s: %s', async (file, text) => {
    expect(await refusals(file, text)).toContain(IMPORT);
  });

  test("an import without its file's extension", async () => {
    expect(await refusals('app/rules/cell/blank.ts', "import type { Report } from '../../model/report';")).toContain(
      IMPORT,
    );
  });
});

test.each([
  ['app/rules/cell/blank.ts', "export type { Report } from '../../model/report.ts';"],
  ['app/rules/cell/blank.ts', "export { form } from '../../catalog/form-2021.ts';"],
  ['app/rules/cell/blank.ts', "export { rule } from '../rule.ts';"],
  ['app/rules/copy/last-year.ts', "export { likenessOf } from '../../compare/likeness.ts';"],
  ['app/parse/tables.ts', "export type { Document } from '../model/document.ts';"],
  ['app/findings/sort.ts', "export type { Rule } from '../rules/rule.ts';"],
  ['app/readers/html.ts', "export { load } from 'cheerio/slim';\nexport { readFile } from 'node:fs/promises';"],
  ['app/readers/sheet.ts', "export { read } from '@e965/xlsx';"],
  [
    'app/engine/run.ts',
    "export { read } from '../readers/read-file.ts';\nexport { Worker } from 'node:worker_threads';",
  ],
  ['app/main/main.ts', "export { app } from 'electron';\nexport { run } from '../engine/run.ts';"],
  [
    'app/preload/preload.ts',
    "export { contextBridge } from 'electron';\nexport { isCallName } from '../bridge/calls.ts';",
  ],
  ['renderer/main.tsx', "export { createRoot } from 'react-dom/client';\nimport './styles/main.css';"],
])('an allowed import passes: %s', async (file, text) => {
  expect(await refusals(file, text)).toEqual([]);
});

describe('what depends on the clock, on chance or on the locale is refused', () => {
  test.each([
    'export const now = Date.now();',
    'export const now = new Date();',
    'export const day = new Date(2025, 0, 1);',
    'export const now = Date();',
    'export const year = (date: Date) => date.getFullYear();',
    'export const any = Math.random();',
    'export const order = (a: string, b: string) => a.localeCompare(b);',
    'export const text = (n: number) => n.toLocaleString();',
    "export const collator = new Intl.Collator('zh');",
    'export const now = performance.now();',
  ])('%s', async (text) => {
    for (const folder of TIMELESS) expect(await refusals(`${folder}/new-file.ts`, text)).toContain(SYNTAX);
  });

  test('and nothing else', async () => {
    const text = 'export const days = (year: number) => new Date(Date.UTC(year, 0, 1)).getUTCDay();';
    for (const folder of TIMELESS) expect(await refusals(`${folder}/new-file.ts`, text)).toEqual([]);
  });
});

test('no comment switches a check off', async () => {
  const text = "// eslint-disable-next-line\nexport { read } from '../parse/read.ts';";
  expect(await refusals('app/rules/blank.ts', text)).toContain(IMPORT);
});

describe('the import table names what is there', () => {
  test('each of its places exists', () => {
    const absent = Object.keys(IMPORT_TABLE).filter((place) => !existsSync(path.join(root, place)));
    expect(absent).toEqual([]);
  });

  test('each folder of app/ stands in it', () => {
    const folders = readdirSync(path.join(root, 'app'), { withFileTypes: true }).map((entry) => `app/${entry.name}`);
    expect(folders.filter((name) => !(name in IMPORT_TABLE))).toEqual([]);
  });

  test('each folder belongs to one TypeScript environment', () => {
    const environments = ['pure', 'node', 'window'].map((name) =>
      readFileSync(path.join(root, `tsconfig.${name}.json`), 'utf8'),
    );
    for (const place of Object.keys(IMPORT_TABLE)) {
      expect([place, environments.filter((text) => text.includes(`"${place}"`)).length]).toEqual([place, 1]);
    }
  });

  test('its packages are declared', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const declared = { ...manifest.dependencies, ...manifest.devDependencies };
    const named = Object.values(IMPORT_TABLE).flatMap((allowance) => allowance.packages);
    expect(named.filter((name) => !(name in declared))).toEqual([]);
  });
});
