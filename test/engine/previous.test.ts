import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeReport } from '../../build/report-maker/index.ts';
import type { PlannedAgency } from '../../build/report-maker/plan.ts';
import { runAudit } from '../../app/engine/run.ts';
import type { RunSettings } from '../../app/engine/settings.ts';
import type { Audit } from '../../app/model/audit-result.ts';
import { writeWorkbook } from '../../app/output/workbook.ts';
import { rosterBook } from '../support/roster-book.ts';
import { FORESTRY, SETTINGS } from './mixed-folder.ts';

const FINANCE: PlannedAgency = { ...FORESTRY, name: '青禾县财政局', field: '财政预决算' };

let folder = '';
const at = (...names: readonly string[]): string => path.join(folder, ...names);

const made = (agency: PlannedAgency, year: number, seed: number): Uint8Array =>
  makeReport({ agency, year, seed, layout: 'html-tidy', edition: '2021' }).bytes;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'previous-'));
  await mkdir(at('今年'));
  await mkdir(at('上年'));
  await writeFile(at('今年/林业局.html'), made(FORESTRY, 2024, 3));
  await writeFile(at('今年/财政局.html'), made(FINANCE, 2024, 4));
  await writeFile(at('上年/林业局.html'), made(FORESTRY, 2023, 5));
});
afterAll(() => rm(folder, { recursive: true }));

const audit = (settings: Partial<RunSettings>, ...paths: readonly string[]): Promise<Audit> =>
  runAudit(paths.length === 0 ? [at('今年')] : paths, { ...SETTINGS, ...settings });

/** Each input by its name below the folder: status and reason. */
const fates = ({ inputs }: Audit) =>
  Object.fromEntries(
    inputs.map(({ path: printed, status, reason }) => [printed.slice(folder.length + 1), [status, reason]]),
  );

describe('reports handed in as of an earlier year', () => {
  test('are named, bring no findings of their own, and are no agencies of this audit', async () => {
    const plain = await audit({});
    const both = await audit({ previous: [at('上年')] });
    expect(fates(both)['上年/林业局.html']).toEqual(['previous', null]);
    expect(both.reports.map(({ id }) => id)).toEqual(plain.reports.map(({ id }) => id));
    expect(both.agencies).toEqual(plain.agencies);
    expect(both.year).toBe(2024);
    expect(both.findings.every(({ year }) => year === 2024)).toBe(true);
    expect(both.previous?.reports.map(({ agency, year, origin }) => [agency, year, origin])).toEqual([
      ['青禾县林业局', 2023, 'file'],
    ]);
    expect(both.previous?.reports[0]?.report?.paragraphs.length).toBeGreaterThan(10);
  });

  test('may lie among the audited ones, even by another way, and are not audited then', async () => {
    await cp(at('今年'), at('全部'), { recursive: true });
    await cp(at('上年'), at('全部/上年'), { recursive: true });
    await symlink(at('全部/上年'), at('别名'));
    const both = await audit({ previous: [at('别名')] }, at('全部'));
    expect(both.reports.map(({ year }) => year)).toEqual([2024, 2024]);
    expect(Object.keys(fates(both)).sort()).toEqual(
      ['全部/林业局.html', '全部/财政局.html', '别名/林业局.html'].sort(),
    );
    await rm(at('全部'), { recursive: true });
    await rm(at('别名'));
  });

  test('that cannot be compared are told why', async () => {
    await mkdir(at('杂'));
    await writeFile(at('杂/今年的.html'), made({ ...FORESTRY, name: '青禾县水利局' }, 2024, 6));
    await writeFile(at('杂/没有今年的.html'), made({ ...FORESTRY, name: '青禾县粮食局' }, 2023, 7));
    await writeFile(at('杂/坏的.html'), '');
    await writeFile(at('杂/通知.txt'), '关于召开培训会的通知\n各股室:请准时参加。\n');
    const told = fates(await audit({ previous: [at('杂'), at('没有')] }));
    expect(told['杂/今年的.html']).toEqual([
      'previous',
      '这是2024年度的报告，与本次审核的报告核对需要2023年度的，没有用于核对',
    ]);
    expect(told['杂/没有今年的.html']).toEqual(['previous', '本次没有审核“青禾县粮食局”2024年度的报告，没有用于核对']);
    expect(told['杂/坏的.html']?.[0]).toBe('unreadable');
    expect(told['杂/通知.txt']?.[0]).toBe('not-a-report');
    expect(told['没有']).toEqual(['unreadable', '文件或文件夹不存在']);
    await rm(at('杂'), { recursive: true });
  });

  test('are told whose they are and of what year, older versions and workbooks of many agencies too', async () => {
    await mkdir(at('认'));
    await writeFile(at('认/财政局.html'), made(FINANCE, 2023, 8));
    await writeFile(at('认/财政局 另存.html'), made(FINANCE, 2023, 8));
    await writeFile(at('认/通知.txt'), '关于召开培训会的通知\n各股室:请准时参加。\n');
    const two = await runAudit([at('上年'), at('认/财政局.html')], SETTINGS);
    await writeFile(at('认/台账.xlsx'), await writeWorkbook(two));
    const { inputs } = await audit({ previous: [at('认')] });
    const past = Object.fromEntries(inputs.map((input) => [path.basename(input.path), input.past]));
    const finance = { agency: '青禾县财政局', year: 2023, edition: '2021', reports: 1 };
    expect(past).toEqual({
      '林业局.html': undefined,
      '财政局.html': finance,
      '财政局 另存.html': finance,
      '通知.txt': undefined,
      '台账.xlsx': { agency: null, year: 2023, edition: '2021', reports: 2 },
    });
    await rm(at('认'), { recursive: true });
  });

  test('of which several versions came are compared by the newest', async () => {
    await mkdir(at('两份'));
    const versions = [11, 12, 13, 14]
      .map((seed) => makeReport({ agency: FORESTRY, year: 2023, seed, layout: 'html-tidy', edition: '2021' }))
      .filter(({ truth }) => truth.publishedOn !== null)
      .sort((a, b) => (a.truth.publishedOn ?? '').localeCompare(b.truth.publishedOn ?? ''));
    const [older, newer] = [versions[0], versions.at(-1)];
    if (older === undefined || newer === undefined) throw new Error('two versions are needed');
    await writeFile(at('两份/一.html'), older.bytes);
    await writeFile(at('两份/二.html'), newer.bytes);
    const both = await audit({ previous: [at('两份')] });
    expect(fates(both)['两份/一.html']?.[0]).toBe('superseded');
    expect(both.previous?.reports.map(({ input }) => path.basename(input))).toEqual(['二.html']);
    await rm(at('两份'), { recursive: true });
  });
});

describe('a workbook of last year', () => {
  test('is known by what is in it, and is told from how many reports it has figures', async () => {
    const last = await runAudit([at('上年')], SETTINGS);
    await writeFile(at('台账.dat'), await writeWorkbook(last));
    const both = await audit({ previous: [at('台账.dat')] });
    expect(fates(both)['台账.dat']).toEqual([
      'previous',
      '本程序导出的工作簿，有1份报告的数据（2023年度），其中1份用于核对',
    ]);
    const figures = (audit: Audit) => audit.previous?.reports[0]?.figures ?? {};
    const values = (audit: Audit) => Object.entries(figures(audit)).map(([key, { raw, state }]) => [key, raw, state]);
    expect(values(both).sort()).toEqual(values(await audit({ previous: [at('上年')] })).sort());
  });

  test('among the reports to be audited is told to be one', async () => {
    const told = fates(await audit({}, at('今年'), at('台账.dat')));
    expect(told['台账.dat']).toEqual([
      'not-a-report',
      '这是本程序导出的审核工作簿，不是年度报告；请作为上年数据导入（命令行用 --previous 指定）',
    ]);
  });
});

test('with a roster both years bear its names', async () => {
  await writeFile(
    at('名册.xlsx'),
    await rosterBook({
      名册: [
        ['单位名称', '曾用名'],
        ['青禾县自然资源和林业局', '青禾县林业局'],
        ['青禾县财政局', null],
      ],
    }),
  );
  const both = await audit({ previous: [at('上年'), at('台账.dat')], roster: at('名册.xlsx') });
  expect(both.previous?.reports.map(({ agency, agencyAsFound }) => [agency, agencyAsFound])).toEqual([
    ['青禾县自然资源和林业局', '青禾县林业局'],
    ['青禾县自然资源和林业局', '青禾县林业局'],
  ]);
});
