import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAudit } from '../../app/engine/run.ts';
import type { RunSettings } from '../../app/engine/settings.ts';
import type { Audit } from '../../app/model/audit-result.ts';
import { deadlinesOf } from '../../app/model/due.ts';
import { PROFILE_SCHEMA } from '../../app/model/profile.ts';
import { overviewOf } from '../../app/output/overview.ts';
import { rosterBook } from '../support/roster-book.ts';

const samples = path.resolve(import.meta.dirname, '../../samples');
const SETTINGS: RunSettings = { stage: 'published', today: '2025-03-01', year: 2024 };

let folder = '';
let roster = '';
let inbox = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dues-'));
  inbox = path.join(folder, '收件');
  roster = path.join(folder, '名册.xlsx');
  await mkdir(inbox);
  for (const name of ['青禾县财政局', '青禾县自然资源局', '青禾县水利局'])
    await copyFile(path.join(samples, `2024年度/${name}.html`), path.join(inbox, `${name}.html`));
  const rows = [
    ['单位名称', '类别', '报送截止日期', '公布截止日期'],
    ['青禾县人民政府', '政府', null, null],
    ['青禾县财政局', '部门', '1月10日', null],
    ['青禾县审计局', '部门', '1月10日', null],
    ['青禾县统计局', '部门', null, '2025-04-20'],
    ['青禾县自然资源局', '部门', null, '2025-02-20'],
  ];
  await writeFile(roster, await rosterBook({ 名册: rows }));
});
afterAll(() => rm(folder, { recursive: true }));

const PROFILE = {
  schema: PROFILE_SCHEMA,
  name: '青禾县',
  deadlines: { publication: { department: '01-25' }, submission: { department: '01-15' } },
} as const;

const duesOf = (audit: Audit) =>
  Object.fromEntries(
    audit.agencies.map(({ name, due }) => [
      name.replace('青禾县', ''),
      due?.map(({ what, date, by, owed }) => `${what} ${date} ${by} ${owed}`),
    ]),
  );
const ofRule = (audit: Audit, rule: string) =>
  audit.findings
    .filter((finding) => finding.rule === rule && finding.outcome === 'fail')
    .map(({ agency, expected }) => [agency?.replace('青禾县', ''), expected]);

describe('deadlines in force', () => {
  test('the roster’s go before the office’s, the office’s before the law’s; the rules hold agencies to the same', async () => {
    const audit = await runAudit([inbox], { ...SETTINGS, roster, profile: PROFILE });
    expect(duesOf(audit)).toEqual({
      人民政府: ['publication 2025-03-31 law true'],
      财政局: ['submission 2025-01-10 roster false', 'publication 2025-01-25 office false'],
      审计局: ['submission 2025-01-10 roster true', 'publication 2025-01-25 office true'],
      统计局: ['submission 2025-01-15 office true', 'publication 2025-04-20 roster true'],
      自然资源局: ['submission 2025-01-15 office false', 'publication 2025-02-20 roster false'],
      // Not on the roster: the office's word for its kind of body.
      水利局: ['submission 2025-01-15 office false', 'publication 2025-01-25 office false'],
    });
    for (const [agency, expected] of ofRule(audit, 'deadline/late'))
      expect(duesOf(audit)[String(agency)]).toContainEqual(expect.stringContaining(`publication ${expected} `));
    // Of the four that owe a report only one is past its day of publication.
    expect(ofRule(audit, 'roster/missing-report').map(([agency]) => agency)).toEqual(['审计局']);
    expect(overviewOf(audit).deadlines).toEqual(deadlinesOf(audit.agencies, '2025-03-01'));
    expect(overviewOf(audit).deadlines.map(({ what, date, owing, days }) => [what, date, owing, days])).toEqual([
      ['submission', '2025-01-10', 1, -50],
      ['submission', '2025-01-15', 1, -45],
      ['publication', '2025-01-25', 1, -35],
      ['publication', '2025-02-20', 0, -9],
      ['publication', '2025-03-31', 1, 30],
      ['publication', '2025-04-20', 1, 50],
    ]);
  });

  test('a draft says nothing of its publication, and is late to be handed in', async () => {
    const audit = await runAudit([inbox], { ...SETTINGS, stage: 'draft', roster, profile: PROFILE });
    expect(duesOf(audit)['财政局']).toEqual([
      'submission 2025-01-10 roster false',
      'publication 2025-01-25 office null',
    ]);
    expect(ofRule(audit, 'roster/missing-report').map(([agency]) => agency)).toEqual(['审计局', '统计局']);
  });

  test('a cancelled run does not say who owes what', async () => {
    const control = new AbortController();
    control.abort();
    const audit = await runAudit([inbox], { ...SETTINGS, roster }, { signal: control.signal });
    expect(duesOf(audit)['审计局']?.at(-1)).toBe('publication 2025-01-31 law null');
  });

  test('without a roster those that reported have the law’s, and owe nothing', async () => {
    const audit = await runAudit([inbox], SETTINGS);
    expect(deadlinesOf(audit.agencies, audit.today)).toEqual([
      { what: 'publication', date: '2025-01-31', by: ['law'], agencies: 3, owing: 0, days: -29 },
    ]);
  });
});
