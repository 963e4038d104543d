import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { AuditResult } from '../../app/model/audit-result.ts';
import { openWorkbook, recordsOf } from '../output/read-workbook.ts';
import { newFolder, ROOT, run } from './command.ts';

// Each test starts programs of its own, beside all the other tests.
vi.setConfig({ testTimeout: 90_000 });

const TODAY = ['--today', '2025-06-01'];
const sample = (name: string): string => path.join(ROOT, 'samples', name);
const NOW = [sample('2024年度/青禾县自然资源局.html'), sample('2024年度/青禾县卫生健康局.html')];

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
  await run(['--help']);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const carried = ({ findings }: AuditResult) =>
  findings
    .filter(({ rule }) => rule.startsWith('carry/'))
    .map(({ rule, agency, subject, severity, expected, actual }) => [
      rule,
      agency,
      subject,
      severity,
      expected,
      actual,
    ]);

it('what does not go on from last year is found, by its files or by the workbook exported then', async () => {
  const alone = await run([...NOW, '--json', '-', ...TODAY]);
  expect(carried(JSON.parse(alone.output) as AuditResult)).toEqual([]);

  const files = await run([...NOW, '--previous', sample('2023年度'), '--json', '-', ...TODAY]);
  const byFiles = JSON.parse(files.output) as AuditResult;
  expect(carried(byFiles)).toEqual([
    ['carry/opening', '青禾县自然资源局', 'naturalPerson', 'must-fix', 5, 3],
    ['carry/opening', '青禾县自然资源局', 'total', 'must-fix', 5, 3],
    ['carry/in-force', '青禾县自然资源局', 'normativeDocuments', 'suspected', 9, 7],
    ['carry/jump', '青禾县自然资源局', 'disclosure', 'suspected', 1986, 214],
    ['carry/pending', '青禾县自然资源局', 'directSuit', 'advice', 2, 1],
  ]);
  expect(byFiles.reports.map(({ year }) => year)).toEqual([2024, 2024]);
  expect(byFiles.inputs.map(({ status, report }) => [status, report === null])).toEqual([
    ['report', false],
    ['report', false],
    ['previous', true],
    ['previous', true],
  ]);
  expect([files.status, files.errors]).toEqual([1, '']);

  const workbook = path.join(folder, '去年.xlsx');
  await run([sample('2023年度'), '--xlsx', workbook, ...TODAY]);
  const ledger = path.join(folder, '今年.xlsx');
  const words = [...NOW, `--previous=${workbook}`, '--json', '-', '--xlsx', ledger, ...TODAY];
  const byWorkbook = JSON.parse((await run(words)).output) as AuditResult;
  expect(carried(byWorkbook)).toEqual(carried(byFiles));
  expect(byWorkbook.findings.map(({ id }) => id)).toEqual(byFiles.findings.map(({ id }) => id));

  const book = await openWorkbook(await readFile(ledger));
  const told = recordsOf(book, '问题清单').map((row) => ({ code: row['规则编号'], due: row['应为/参考值'] }));
  expect(told.filter(({ code }) => typeof code === 'string' && code.startsWith('R92'))).toHaveLength(5);
  expect(told.find(({ code }) => code === 'R921')?.due).toContain('则与上年结转衔接');
  // Last year's figures are not this year's data.
  expect(new Set(recordsOf(book, '数据').map((row) => row['报告年度']))).toEqual(new Set([2024]));
  expect(recordsOf(book, '未能审核的文件')).toEqual([]);
});

it('a run of which nothing but last year can be read has read nothing', async () => {
  const ended = await run([path.join(folder, '没有.html'), '--previous', sample('2023年度'), ...TODAY]);
  expect(ended.status).toBe(2);
  expect(ended.errors).toContain('没有一个文件能读取');
});

it('last year’s workbook is never written over', async () => {
  const from = path.join(folder, '导出');
  await mkdir(from);
  const workbook = path.join(from, '台账.xlsx');
  await run([sample('2023年度'), '--xlsx', workbook, ...TODAY]);
  const before = await readFile(workbook);
  const ended = await run([...NOW, '--previous', '台账.xlsx', '--xlsx', '台账.xlsx', ...TODAY], { from });
  expect([ended.status, ended.errors.includes('没有覆盖')]).toEqual([2, true]);
  expect(Buffer.compare(await readFile(workbook), before)).toBe(0);
  await writeFile(path.join(from, '空.html'), '');
  const told = await run([...NOW, '--previous', '空.html', ...TODAY], { from });
  expect(told.output).toContain('空.html');
});
