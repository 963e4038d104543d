import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AuditResult } from '../../app/model/audit-result.ts';
import { openPdf } from '../../app/readers/pdf-open.ts';
import { root } from './program.ts';

/** The headless audit's `--pdf`: the command that a person types, down to Electron's printing. */

// Each test runs the whole command, set-up and a second Electron included.
test.describe.configure({ timeout: 180_000 });

let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), '公开 年报-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const audit = (words: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [path.join(root, 'build/audit.mjs'), ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, ...environment },
  });

/** What is written on each page, without its spaces. */
async function pagesOf(file: string): Promise<readonly string[]> {
  const { pages } = await openPdf(new Uint8Array(readFileSync(file)));
  return pages.map(({ glyphs }) => glyphs.map(({ text }) => text.trim()).join(''));
}

test('the summary and a sheet for each agency are printed, with page numbers', async () => {
  const run = audit([path.join(root, 'samples/2024年度'), '--pdf', '审核 摘要.pdf', '--json', 'result.json']);
  expect(run.stderr).not.toContain('PDF');
  expect(run.status).toBe(1);
  const { agencies } = JSON.parse(readFileSync(path.join(folder, 'result.json'), 'utf8')) as AuditResult;
  const pages = await pagesOf(path.join(folder, '审核 摘要.pdf'));
  const sheets = pages.filter((page) => page.includes('政府信息公开工作年度报告审核意见'));
  expect(pages[0]).toContain('2024年政府信息公开工作年度报告审核情况');
  expect(sheets).toHaveLength(agencies.length);
  agencies.forEach(({ name }, index) => expect(sheets[index]).toContain(name));
  pages.forEach((page, index) => expect(page).toContain(`第${index + 1}页共${pages.length}页`));
});

test('what cannot be printed is said in a sentence', () => {
  const report = path.join(root, 'samples/2024年度/青禾县财政局.html');
  const without = audit([report, '--pdf', 'a.pdf'], { ELECTRON_OVERRIDE_DIST_PATH: folder });
  expect([without.status, without.stdout]).toEqual([2, '']);
  expect(without.stderr).toContain('不能生成 PDF');

  const nowhere = audit([report, '--pdf', 'no/such/folder/a.pdf']);
  expect(nowhere.status).toBe(2);
  expect(nowhere.stderr).toContain('不能写入“no/such/folder/a.pdf”');
});
