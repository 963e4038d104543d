import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { AuditResult } from '../../app/model/audit-result.ts';
import { openWorkbook } from '../output/read-workbook.ts';
import { BROKEN, newFolder, run } from './command.ts';

// Each test starts programs of its own, beside all the other tests.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
  await mkdir(path.join(folder, '收件'));
  await writeFile(path.join(folder, '收件/坏.html'), BROKEN);
  // Builds the engine where it is stale, so that no test waits for it.
  await run(['--help']);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

async function profile(settings: object): Promise<string> {
  const file = path.join(folder, '设置.json');
  await writeFile(file, JSON.stringify({ schema: 'disclosure-profile/1', name: '青禾县', ...settings }, null, 2));
  return file;
}

async function audit(...words: readonly string[]): Promise<{ status: number | null; result: AuditResult }> {
  const ended = await run([path.join(folder, '收件'), '--json', '-', '--today', '2026-01-10', ...words]);
  expect(ended.errors).toBe('');
  return { status: ended.status, result: JSON.parse(ended.output) as AuditResult };
}

const outcomes = ({ rules }: AuditResult) => Object.values(rules)[0] ?? {};

it('a rule that is off is not asked; the name of the rule set tells that a profile was at work', async () => {
  const plain = await audit();
  expect(plain.status).toBe(1);
  const off = { 'applications/processed-total': { on: false } };
  const { status, result } = await audit('--profile', await profile({ rules: off }));
  expect(outcomes(result)['applications/processed-total']).toBe('notApplicable');
  const others = plain.result.findings.filter(({ rule }) => rule !== 'applications/processed-total');
  expect(result.findings.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  expect(status).toBe(others.some(({ severity, outcome }) => severity === 'must-fix' && outcome === 'fail') ? 1 : 0);
  expect(result.engine.ruleSet).toMatch(new RegExp(`^${plain.result.engine.ruleSet}\\+[0-9a-f]{8}$`));
});

it('a milder rule is told milder, the rest as before, and the exit status follows', async () => {
  const plain = await audit();
  const milder = Object.fromEntries(
    plain.result.findings
      .filter(({ severity }) => severity === 'must-fix')
      .map(({ code }) => [code, { severity: 'advice' }]),
  );
  const { status, result } = await audit('--profile', await profile({ rules: milder }));
  expect(status).toBe(0);
  expect(result.findings.map(({ id }) => id)).toEqual(plain.result.findings.map(({ id }) => id));
  expect(result.findings.filter(({ code }) => code in milder).map(({ severity }) => severity)).not.toContain(
    'must-fix',
  );
});

it('the stage is the profile’s, unless one is typed', async () => {
  const file = await profile({ stage: 'draft' });
  const draft = await audit('--profile', file);
  expect(outcomes(draft.result)['deadline/late']).toBe('notApplicable');
  const published = await audit('--profile', file, '--stage', 'published');
  expect(outcomes(published.result)['deadline/late']).not.toBe('notApplicable');
});

it('the workbook says which profile it was', async () => {
  const file = path.join(folder, '台账.xlsx');
  await run([path.join(folder, '收件'), '--profile', await profile({}), '--xlsx', file]);
  const sheet = (await openWorkbook(await readFile(file))).getWorksheet('审核概况');
  const rows = sheet?.getRows(1, 12)?.map((row) => [row.getCell(1).text, row.getCell(2).text]);
  expect(rows).toContainEqual(['规则设置', '青禾县']);
});

it('mistakes are all told with their lines, and nothing is audited', async () => {
  const file = await profile({ rules: { R0: {}, R116: { options: { most: 1 } } } });
  const ended = await run([path.join(folder, '收件'), '--profile', file, '--json', '-']);
  expect(ended).toMatchObject({ status: 2, output: '' });
  expect(ended.errors.trimEnd().split('\n')).toEqual([
    `规则设置“${file}”第5行 rules.R0：没有编号或者名称为“R0”的规则`,
    `规则设置“${file}”第8行 rules.R116.options.most：“总体情况最多”应在300到10000字之间，这里是1`,
    '规则设置有2处不对，不能使用，本次没有审核。',
  ]);
});

it.each([
  ['is not there', null, '文件不存在'],
  ['is no UTF-8', Buffer.from([0x7b, 0xc7, 0xe0, 0x7d]), '不是UTF-8'],
  ['is no JSON', Buffer.from('{'), '第1行：文件在这里突然结束'],
])('a profile that %s is refused with a sentence', async (_, bytes, sentence) => {
  const file = path.join(folder, '坏的设置.json');
  await rm(file, { force: true });
  if (bytes !== null) await writeFile(file, bytes);
  const ended = await run([path.join(folder, '收件'), '--profile', file]);
  expect(ended.status).toBe(2);
  expect(ended.errors).toContain(sentence);
  expect(ended.errors).not.toMatch(/^\s+at /m);
});

it('the profile is never written over', async () => {
  const file = await profile({});
  const before = await readFile(file, 'utf8');
  const ended = await run([path.join(folder, '收件'), '--profile', file, '--json', file]);
  expect(ended.status).toBe(2);
  expect(await readFile(file, 'utf8')).toBe(before);
});
