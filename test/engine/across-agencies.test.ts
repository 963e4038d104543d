import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runAudit } from '../../app/engine/run.ts';
import type { RunSettings } from '../../app/engine/settings.ts';
import type { Audit } from '../../app/model/audit-result.ts';
import { CAMPAIGN_RULES } from '../../app/rules/campaign-rule-list.ts';
import { RULES } from '../../app/rules/rule-list.ts';
import { rosterBook } from '../support/roster-book.ts';

const samples = path.resolve(import.meta.dirname, '../../samples/2024年度');
const SETTINGS: RunSettings = { stage: 'published', today: '2025-06-01', year: 2024 };
const FINANCE = '青禾县财政局';
const AUDIT_OFFICE = '青禾县审计局';
const COUNTY = '青禾县人民政府';

let folder = '';
let audit: Audit;

/** Three files: a county's report, a department's, and the same under another department's name. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'across-'));
  const inbox = path.join(folder, '收件');
  await mkdir(inbox);
  await copyFile(path.join(samples, `${COUNTY}.html`), path.join(inbox, `${COUNTY}.html`));
  await copyFile(path.join(samples, `${FINANCE}.html`), path.join(inbox, `${FINANCE}.html`));
  const original = await readFile(path.join(samples, `${FINANCE}.html`), 'utf8');
  await writeFile(path.join(inbox, `${AUDIT_OFFICE}.html`), original.replaceAll('财政局', '审计局'));
  const roster = path.join(folder, '名册.xlsx');
  const rows = [
    ['单位名称', '上级单位', '汇总下级'],
    [COUNTY, null, '是'],
    [FINANCE, COUNTY, null],
    [AUDIT_OFFICE, COUNTY, null],
  ];
  await writeFile(roster, await rosterBook({ 名册: rows }));
  audit = await runAudit([inbox], { ...SETTINGS, roster });
});
afterAll(() => rm(folder, { recursive: true }));

const of = (agency: string, rule: string) =>
  audit.findings.filter((finding) => finding.agency === agency && finding.rule === rule);

test('copied text is told of both, section by section, the later sections following from the first', () => {
  for (const [agency, other] of [
    [FINANCE, AUDIT_OFFICE],
    [AUDIT_OFFICE, FINANCE],
  ] as const) {
    const found = of(agency, 'copy/other-agency');
    expect(found.map(({ subject, severity }) => [subject, severity])).toEqual([
      ['overview', 'suspected'],
      ['problems', 'suspected'],
    ]);
    expect(found.map(({ cause }) => cause)).toEqual([null, found[0]?.id]);
    expect(found.every(({ message }) => message.includes(`“${other}”的报告`))).toBe(true);
  }
});

test('the quotes are words of the report, each with its place, and the other file’s behind them', () => {
  const [found] = of(FINANCE, 'copy/other-agency');
  const report = audit.reports.find(({ agency }) => agency === FINANCE);
  const own = (found?.quotes ?? []).filter((_, index) => index % 2 === 0);
  expect(own.length).toBeGreaterThan(0);
  for (const { text, source } of own) {
    expect(report?.paragraphs.some((paragraph) => paragraph.text.includes(text))).toBe(true);
    expect(source?.kind).toBe('html');
  }
  expect((found?.quotes ?? []).filter((_, index) => index % 2 === 1).every(({ source }) => source === null)).toBe(true);
});

test('the county’s figures are held against the sum of those below it', () => {
  const county = audit.reports.find(({ agency }) => agency === COUNTY);
  const finance = audit.reports.find(({ agency }) => agency === FINANCE);
  const found = of(COUNTY, 'rollup/mismatch');
  expect(found.length).toBeGreaterThan(0);
  for (const { subject, expected, actual, figures } of found) {
    const key = subject as `${string}|${string}`;
    expect(figures).toEqual([key]);
    expect(actual).toBe(county?.figures[key]?.value);
    // Both departments have the same figures.
    expect(expected).toBe(2 * (finance?.figures[key]?.value ?? Number.NaN));
    expect(expected).not.toBe(actual);
  }
  const ids = new Set(found.map(({ id }) => id));
  expect(found.every(({ cause }) => cause === null || ids.has(cause))).toBe(true);
});

test('every report has an outcome of every rule', () => {
  const expected = [...RULES, ...CAMPAIGN_RULES].map(({ id }) => id).sort();
  for (const { id } of audit.reports) expect(Object.keys(audit.rules[id] ?? {}).sort()).toEqual(expected);
  const outcomes = (agency: string, rule: string) =>
    audit.reports.filter((report) => report.agency === agency).map(({ id }) => audit.rules[id]?.[rule]);
  expect(outcomes(FINANCE, 'copy/other-agency')).toEqual(['fail']);
  expect(outcomes(COUNTY, 'copy/other-agency')).toEqual(['pass']);
  expect(outcomes(COUNTY, 'rollup/mismatch')).toEqual(['fail']);
  expect(outcomes(FINANCE, 'rollup/mismatch')).toEqual(['notApplicable']);
});

test('without a roster nobody stands above another', async () => {
  const plain = await runAudit([path.join(folder, '收件')], SETTINGS);
  expect(plain.findings.filter(({ rule }) => rule.startsWith('rollup/'))).toEqual([]);
  expect(plain.findings.filter(({ rule }) => rule === 'copy/other-agency')).toHaveLength(4);
});
