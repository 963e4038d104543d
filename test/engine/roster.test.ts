import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAudit } from '../../app/engine/run.ts';
import { RosterRefusal } from '../../app/engine/roster-file.ts';
import type { RunSettings } from '../../app/engine/settings.ts';
import type { Audit } from '../../app/model/audit-result.ts';
import { rosterBook, told, type SheetRows } from '../support/roster-book.ts';

const samples = path.resolve(import.meta.dirname, '../../samples');
const SETTINGS: RunSettings = { stage: 'published', today: '2025-06-01', year: 2024 };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'roster-'));
  await mkdir(path.join(folder, '收件'));
  for (const name of ['青禾县财政局', '青禾县公安局', '青禾县自然资源局', '青禾县水利局', '青禾县统计局']) {
    const ending = name.endsWith('公安局') ? 'txt' : 'html';
    await copyFile(path.join(samples, `2024年度/${name}.${ending}`), path.join(folder, `收件/${name}.${ending}`));
  }
});
afterAll(() => rm(folder, { recursive: true }));

async function auditWith(rows: SheetRows, changes: Partial<RunSettings> = {}): Promise<Audit> {
  const roster = path.join(folder, '名册.xlsx');
  await writeFile(roster, await rosterBook({ 名册: rows }));
  return runAudit([path.join(folder, '收件')], { ...SETTINGS, roster, ...changes });
}

const byRule = (audit: Audit, rule: string) =>
  audit.findings
    .filter((finding) => finding.rule === rule)
    .map(({ agency, severity }) => `${severity} ${agency ?? ''}`);

const ROWS: SheetRows = [
  ['青禾县2024年度报送单位名册'],
  ['单位名称', '类别', '上级单位', '曾用名', '公布截止日期'],
  ['青禾县人民政府', '县政府', null, null, '2025-03-31'],
  ['县财政局', '县直部门', '县政府', null, null],
  ['青禾县政法局', '县直部门', '县政府', '青禾县公安局', null],
  ['青禾县自然资源局', '县直部门', '县政府', null, '2025-02-20'],
  ['青禾县统计局', '县直部门', '县政府', null, null],
  ['青禾县审计局', '县直部门', '县政府', null, null],
];

describe('a run with a roster', () => {
  test('the agencies are the roster’s, then those of reports that are not on it', async () => {
    const audit = await auditWith(ROWS);
    expect(audit.agencies.map(({ name, group, parent, status }) => [name, group, parent, status])).toEqual([
      ['县财政局', '县直部门', '青禾县人民政府', 'audited'],
      ['青禾县人民政府', '县政府', null, 'missing'],
      ['青禾县审计局', '县直部门', '青禾县人民政府', 'missing'],
      ['青禾县政法局', '县直部门', '青禾县人民政府', 'audited'],
      ['青禾县水利局', null, null, 'audited'],
      ['青禾县统计局', '县直部门', '青禾县人民政府', 'unreadable'],
      ['青禾县自然资源局', '县直部门', '青禾县人民政府', 'audited'],
    ]);
    expect(byRule(audit, 'roster/missing-report')).toEqual(['must-fix 青禾县人民政府', 'must-fix 青禾县审计局']);
    expect(byRule(audit, 'roster/unknown-agency')).toEqual(['suspected 青禾县水利局']);
    expect(audit.inputs[0]).toMatchObject({ status: 'roster', kind: 'xlsx', reason: null });
    expect(audit.rosterProblems).toEqual([]);
  });

  test('a report found by an alias bears the roster’s name and keeps its own beside it', async () => {
    const audit = await auditWith(ROWS);
    const police = audit.reports.find(({ agency }) => agency === '青禾县政法局');
    expect(police?.agencyAsFound).toBe('青禾县公安局');
    expect(
      audit.findings.filter(({ report }) => report === police?.id).every(({ agency }) => agency === '青禾县政法局'),
    ).toBe(true);
  });

  test('the roster’s publication deadline decides lateness, one of another year does not', async () => {
    const by = (audit: Audit) => byRule(audit, 'deadline/late').includes('must-fix 青禾县自然资源局');
    expect(by(await runAudit([path.join(folder, '收件')], SETTINGS))).toBe(true);
    expect(by(await auditWith(ROWS))).toBe(false);
    const stale = await auditWith([
      ['单位名称', '公布截止日期'],
      ['青禾县自然资源局', '2024-02-20'],
    ]);
    expect(by(stale)).toBe(true);
    expect(told(stale.rosterProblems ?? [])).toEqual([
      '名册 2: “青禾县自然资源局”的公布截止日期2024-02-20不在2025年，不适用于2024年度报告，没有采用',
    ]);
  });

  test('nobody is missing before the deadline', async () => {
    expect(byRule(await auditWith(ROWS, { today: '2025-01-31' }), 'roster/missing-report')).toEqual([]);
  });

  test('names without a place are read with the place of the reports, and that is told', async () => {
    const audit = await auditWith([['单位'], ['财政局'], ['公安局'], ['审计局']]);
    expect(audit.agencies.filter(({ status }) => status === 'missing').map(({ name }) => name)).toEqual(['审计局']);
    expect(told(audit.rosterProblems ?? [])).toEqual([
      '名册 -: 名册没有写明是哪个市县，按多数报告认作“青禾县”，简称据此对应',
    ]);
  });

  test('another county’s roster takes nobody', async () => {
    const audit = await auditWith([['单位'], ['青禾区财政局'], ['青禾区公安局']]);
    expect(byRule(audit, 'roster/missing-report')).toEqual(['must-fix 青禾区公安局', 'must-fix 青禾区财政局']);
    expect(byRule(audit, 'roster/unknown-agency')).toHaveLength(4);
  });

  test('the same input gives the same findings', async () => {
    const one = await auditWith(ROWS);
    // The very same file: a workbook written anew bears another time of day.
    const other = await runAudit([path.join(folder, '收件')], { ...SETTINGS, roster: path.join(folder, '名册.xlsx') });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});

describe('the roster’s file', () => {
  test('lying among the inputs it is an input once, as the roster', async () => {
    const inside = path.join(folder, '收件/名册.xlsx');
    await writeFile(inside, await rosterBook({ 名册: ROWS }));
    const inputs = async (roster: string | null) =>
      (await runAudit([path.join(folder, '收件')], { ...SETTINGS, roster })).inputs.filter(({ path: name }) =>
        name.endsWith('名册.xlsx'),
      );
    try {
      expect((await inputs(inside)).map(({ status }) => status)).toEqual(['roster']);
      expect(await inputs(null)).toMatchObject([
        { status: 'not-a-report', reason: '这是单位名册，不是年度报告；请作为名册导入（命令行用 --roster 指定）' },
      ]);
    } finally {
      await rm(inside);
    }
  });

  test('that cannot be used is refused in a sentence', async () => {
    const none = path.join(folder, '没有.xlsx');
    const page = path.join(folder, '收件/青禾县财政局.html');
    const empty = path.join(folder, '空.xlsx');
    await writeFile(
      empty,
      await rosterBook({
        表: [
          ['事项', '日期'],
          ['会议', '1月'],
        ],
      }),
    );
    for (const [roster, why] of [
      [none, '文件或文件夹不存在'],
      [folder, '不是普通文件'],
      [page, '名册应为 Excel'],
      [empty, '没有找到“单位名称”一栏'],
    ] as const) {
      const run = runAudit([path.join(folder, '收件')], { ...SETTINGS, roster });
      await expect(run).rejects.toThrow(RosterRefusal);
      await expect(run).rejects.toThrow(why);
    }
  });
});

test('two reports of one agency and year that no date tells apart are both audited, and told on each', async () => {
  const twice = await mkdtemp(path.join(folder, 'twice-'));
  const made = (figure: string) =>
    [
      '青禾县水务局2024年政府信息公开工作年度报告',
      '一、总体情况',
      `公开信息${figure}条。`,
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
      '无。',
    ].join('\n');
  await writeFile(path.join(twice, '甲.txt'), made('12'));
  await writeFile(path.join(twice, '乙.txt'), made('13'));
  const audit = await runAudit([twice], SETTINGS);
  const said = audit.findings.filter(({ rule }) => rule === 'roster/several-reports');
  expect(audit.inputs.map(({ status }) => status)).toEqual(['report', 'report']);
  expect(new Set(said.map(({ report }) => report))).toEqual(new Set(audit.reports.map(({ id }) => id)));
  expect(new Set(said.map(({ id }) => id)).size).toBe(2);
});
