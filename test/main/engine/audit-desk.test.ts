import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditDesk } from '../../../app/main/engine/audit-desk.ts';
import { DeskRefusal } from '../../../app/main/engine/desk-refusal.ts';
import type { RunProgress } from '../../../app/main/engine/messages.ts';
import type { Corrections } from '../../../app/model/correction.ts';
import type { Profile } from '../../../app/model/profile.ts';
import { SAMPLE_ORIGINALS } from '../../support/sample-audit.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), '年报 '));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function filled(...names: readonly string[]): string {
  const place = path.join(folder, '年报');
  mkdirSync(place, { recursive: true });
  for (const name of names) writeFileSync(path.join(place, name), SAMPLE_ORIGINALS[`年报/${name}`] ?? '');
  return place;
}

function desk() {
  const told: RunProgress[] = [];
  const faults: unknown[] = [];
  const answers = auditDesk(
    (progress) => told.push(progress),
    (failure) => faults.push(failure),
  );
  const run = (...paths: readonly string[]) =>
    answers.run({ paths, today: '2025-04-10', roster: null, corrections: {}, profile: null });
  return { answers, told, faults, run };
}

test('refuses every question about an audit before there is one, but shows the rules', async () => {
  const { answers } = desk();
  for (const ask of [
    async () => answers.overview(null),
    async () => answers.agency('agency:临澜县数据局'),
    async () => answers.path('i0'),
    async () => answers.summary(null),
  ]) {
    await expect(ask()).rejects.toThrow(DeskRefusal);
  }
  await expect(answers.workbook(path.join(folder, 'a.xlsx'))).rejects.toThrow(DeskRefusal);
  expect((await answers.rules(null)).length).toBeGreaterThan(20);
});

test('audits a folder, shows an agency of it and its original, marked', async () => {
  const { answers, told, faults, run } = desk();
  await run(filled('临澜县数据局.html', '临澜县教育局.html'));
  expect(faults).toEqual([]);
  expect(told.at(-1)).toMatchObject({ done: 2, total: 2 });
  const overview = await answers.overview(null);
  expect(overview).toMatchObject({ year: 2024, complete: true });
  expect(overview.agencies.map((row) => row.name).sort()).toEqual(['临澜县教育局', '临澜县数据局']);

  const agency = await answers.agency('agency:临澜县数据局');
  const [report] = agency.reports;
  const balance = agency.findings.find((one) => one.rule === 'applications/balance' && one.subject === 'total');
  expect(balance).toMatchObject({ expected: 7, actual: 6 });
  const page = await answers.page({ report: report?.id ?? '', input: report?.inputs[0]?.id ?? '' });
  expect(page.state).toBe('shown');
  expect(page.html).toMatch(/data-mark="figure:processed\|total[ "]/);
});

test('what was cancelled is kept, and said to be not whole', async () => {
  const { answers, told, run } = desk();
  const place = filled('临澜县数据局.html', '临澜县教育局.html', '临澜县财政局.html');
  const running = run(place);
  await answers.cancel(null);
  await running;
  const overview = await answers.overview(null);
  expect(overview.complete).toBe(false);
  expect(overview.inputs).toHaveLength(3);
  expect(told.at(-1)?.total).toBe(3);
});

test('gives the path of an input only by its id', async () => {
  const { answers, run } = desk();
  const place = filled('临澜县数据局.html');
  await run(place);
  expect(await answers.path('i0')).toBe(path.join(place, '临澜县数据局.html'));
  await expect(answers.path('/etc/passwd')).rejects.toThrow(DeskRefusal);
});

test('writes the workbook, and says so where it cannot', async () => {
  const { answers, run } = desk();
  await run(filled('临澜县数据局.html'));
  const target = path.join(folder, '清单.xlsx');
  await answers.workbook(target);
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
  await expect(answers.workbook(path.join(folder, '没有', '清单.xlsx'))).rejects.toThrow(/清单\.xlsx/);
});

test('prints the whole audit, or one agency', async () => {
  const { answers, run } = desk();
  await run(filled('临澜县数据局.html', '临澜县教育局.html'));
  expect((await answers.summary(null)).html).toContain('临澜县教育局');
  const own = await answers.summary('agency:临澜县数据局');
  expect(own.html).toContain('临澜县数据局');
  expect(own.html).not.toContain('临澜县教育局');
});

test('lets go of the audit', async () => {
  const { answers, run } = desk();
  await run(filled('临澜县数据局.html'));
  await answers.close(null);
  await expect(answers.overview(null)).rejects.toThrow(DeskRefusal);
});

test('a correction is made by the key of the bytes, shown on its row, and undone by the same key', async () => {
  const { answers } = desk();
  const paths = [filled('临澜县数据局.html', '临澜县教育局.html')];
  const run = (corrections: Corrections) =>
    answers.run({ paths, today: '2025-04-10', roster: null, corrections, profile: null });
  await run({});
  const [first] = (await answers.overview(null)).inputs;
  const key = await answers.correctionKey(first?.id ?? '');
  expect(first).toMatchObject({ canCorrect: true, correction: null });

  const notAReport = { agency: null, year: null, notAReport: true };
  await run({ [key]: notAReport });
  const overview = await answers.overview(null);
  expect(overview.agencies).toHaveLength(1);
  expect(overview.inputs[0]).toMatchObject({ status: 'not-a-report', canCorrect: true, correction: notAReport });
  expect(await answers.correctionKey('i0')).toBe(key);
  await run({});
  expect((await answers.overview(null)).agencies).toHaveLength(2);
});

test('what is no report cannot be corrected; a roster that cannot be used is refused in a sentence', async () => {
  const { answers, run } = desk();
  const place = filled('临澜县数据局.html');
  const note = path.join(place, '说明.txt');
  writeFileSync(note, '会议通知');
  await run(place);
  const row = (await answers.overview(null)).inputs.find(({ status }) => status !== 'report');
  expect(row?.canCorrect).toBe(false);
  await expect(answers.correctionKey(row?.id ?? '')).rejects.toThrow(DeskRefusal);
  await expect(answers.roster(note)).rejects.toThrow(DeskRefusal);
  const request = { paths: [place], today: '2025-04-10', roster: note, corrections: {}, profile: null } as const;
  await expect(answers.run(request)).rejects.toThrow(/名册/);
  expect((await answers.overview(null)).agencies).toHaveLength(1);
});

test('other settings are tried without touching the audit at hand', async () => {
  const { answers, run } = desk();
  const paths = [filled('临澜县数据局.html', '临澜县教育局.html')];
  await run(...paths);
  const before = await answers.overview(null);
  const profile: Profile = {
    schema: 'disclosure-profile/1',
    name: '试',
    rules: { R303: { on: false }, R302: { severity: 'advice' } },
  };
  const request = { paths, today: '2025-04-10', roster: null, corrections: {}, profile };
  const change = await answers.preview(request);
  expect(change.added).toBe(0);
  expect(change.removed).toBeGreaterThan(0);
  expect(change.rules.map(({ rule }) => rule)).toContain('applications/balance');
  expect(await answers.overview(null)).toEqual(before);
  await answers.run(request);
  const after = await answers.agency('agency:临澜县数据局');
  expect(after.findings.map(({ rule }) => rule)).not.toContain('applications/balance');
});

test('the rule book is printed without an audit, with every rule and what the office has settled', async () => {
  const { answers } = desk();
  const profile: Profile = { schema: 'disclosure-profile/1', name: '青禾县', rules: { R601: { on: false } } };
  const { html } = await answers.ruleBookPage({ profile, today: '2025-04-10' });
  for (const { code, title } of await answers.rules(null)) {
    expect(html).toContain(code);
    expect(html).toContain(title);
  }
  expect(html).toContain('青禾县');
  expect(html).toContain('已停用');
  expect(html).toContain('何时须人工判断');
  expect(html).not.toMatch(/[a-z]+\|[a-z]+ =|"paragraphs"/);
});
