import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { figureMark, quoteMark } from '../../app/model/mark.ts';
import type { Audit, Input } from '../../app/model/audit-result.ts';
import { originalPage } from '../../app/originals/original-page.ts';
import { SAMPLE_AUDIT, SAMPLE_ORIGINALS } from '../support/sample-audit.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), '原件-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A sample report as if its file lay on this disk. */
function laidOut(name: string, content: string, kind: Input['kind'] = 'html') {
  const sample = SAMPLE_AUDIT.reports.find((one) => one.input === name);
  const input = SAMPLE_AUDIT.inputs.find((one) => one.path === name);
  if (sample === undefined || input === undefined) throw new Error(`no sample ${name}`);
  const file = path.join(folder, path.basename(name));
  writeFileSync(file, content);
  const report = { ...sample, input: file };
  const audit: Audit = { ...SAMPLE_AUDIT, reports: [report] };
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { audit, report, file, input: { ...input, path: file, kind, sha256 } };
}

const NAME = '年报/临澜县数据局.html';
const markup = SAMPLE_ORIGINALS[NAME] ?? '';

test('marks every figure and every quote of the report', async () => {
  const { audit, report, input } = laidOut(NAME, markup);
  const page = await originalPage(audit, report, input);
  expect(page.state).toBe('shown');
  const marked = new Set(
    [...(page.html ?? '').matchAll(/ data-mark="([^"]*)"/g)].flatMap((found) => found[1]?.split(' ')),
  );
  const figures = Object.entries(report.figures).filter(([, cell]) => cell.source !== null);
  expect(figures.length).toBeGreaterThan(150);
  expect(figures.filter(([key]) => !marked.has(figureMark(key as 'a|b')))).toEqual([]);
  const quotes = audit.findings.filter((one) => one.report === report.id && one.quotes.length > 0);
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.filter((one) => !marked.has(quoteMark(one.id, 0)))).toEqual([]);
});

test('allows the shown page nothing', async () => {
  const { audit, report, input } = laidOut(NAME, markup);
  const { html } = await originalPage(audit, report, input);
  expect(html).toContain(`http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'`);
});

test('does not mark a file that was changed after the audit', async () => {
  const { audit, report, input, file } = laidOut(NAME, markup);
  writeFileSync(file, `<p>新加的一段</p>${markup}`);
  const page = await originalPage(audit, report, input);
  expect(page.state).toBe('changed');
  expect(page.html).toContain('新加的一段');
  expect(page.html).not.toContain('data-mark="');
});

test('says that a file is gone', async () => {
  const { audit, report, input, file } = laidOut(NAME, markup);
  rmSync(file);
  expect(await originalPage(audit, report, input)).toEqual({ state: 'gone', html: null });
});

test('says that a file cannot be shown', async () => {
  const { audit, report, input } = laidOut(NAME, '\u0000\u0001\u0002'.repeat(50), 'pdf');
  expect(await originalPage(audit, report, input)).toEqual({ state: 'unsupported', html: null });
});

test('reads a page in GB18030', async () => {
  const { audit, report, input, file } = laidOut(NAME, markup);
  const bytes = Buffer.from([0x3c, 0x70, 0x3e, 0xb1, 0xa8, 0xb8, 0xe6, 0xb5, 0xc4, 0xb9, 0xab, 0xbf, 0xaa]);
  writeFileSync(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const page = await originalPage(audit, report, { ...input, sha256 });
  expect(page.html).toContain('<p>报告的公开');
});
