import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAudit } from '../../app/engine/run.ts';
import type { Audit } from '../../app/model/audit-result.ts';
import type { Finding } from '../../app/model/finding.ts';

/** Five real reports that lie beside the project where it is built; without them there is nothing to look at here. */
const SEEDS = path.resolve(import.meta.dirname, '../../../shared/seeds');
const present = existsSync(SEEDS);

let audit: Audit;

const of = (agency: string): readonly Finding[] => audit.findings.filter((finding) => finding.agency === agency);
const subjects = (agency: string, rule: string): readonly (string | null)[] =>
  of(agency)
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.subject);
const one = (agency: string, rule: string, subject: string): Finding | undefined =>
  of(agency).find((finding) => finding.rule === rule && finding.subject === subject);

describe.skipIf(!present)(`real reports${present ? '' : ' (not here: skipped)'}`, () => {
  beforeAll(async () => {
    audit = await runAudit([SEEDS], { stage: 'published', today: '2026-01-10', year: null });
  });

  it('are all read, each agency and year known', () => {
    expect(audit.reports.map(({ agency, year, edition }) => [agency, year, edition])).toEqual([
      ['浏阳市人民政府', 2020, '2019'],
      ['弥勒市人民政府', 2020, '2019'],
      ['嘉禾县人民政府', 2017, '2014'],
      ['益阳市大通湖区政务中心', 2019, '2019'],
      ['常宁市数据局', 2024, '2021'],
    ]);
    expect(audit.reports.flatMap(({ tables }) => tables.map(({ status }) => status))).not.toContain('unreadable');
  });

  it('have their period read, lost characters too', () => {
    expect(audit.reports.map(({ year, period }) => [period?.from, period?.to, year])).toEqual(
      [2020, 2020, 2017, 2019, 2024].map((year) => [`${year}-01-01`, `${year}-12-31`, year]),
    );
    expect(audit.findings.map(({ rule }) => rule)).not.toContain('period/missing');
  });

  it('have nothing must-fix but what their own figures and labels prove', () => {
    const mustFix = audit.findings
      .filter(({ severity, outcome }) => severity === 'must-fix' && outcome === 'fail')
      .map(({ agency, rule, subject }) => `${agency ?? ''} ${rule} ${subject ?? ''}`);
    expect(mustFix.sort()).toEqual(
      [
        '嘉禾县人民政府 statistics/sum staff',
        '常宁市数据局 applications/balance naturalPerson',
        '常宁市数据局 applications/balance total',
        '常宁市数据局 applications/processed-total naturalPerson',
        '常宁市数据局 applications/processed-total total',
        '常宁市数据局 form/table-labels disputes',
        '益阳市大通湖区政务中心 applications/balance naturalPerson',
        '益阳市大通湖区政务中心 applications/balance otherOrganization',
        '益阳市大通湖区政务中心 applications/row-total granted',
        '益阳市大通湖区政务中心 applications/row-total processed',
        '益阳市大通湖区政务中心 applications/row-total received',
      ].sort(),
    );
  });

  it('2024: the total of six that should be seven is named first, with one cause for four broken sums', () => {
    const broken = of('常宁市数据局').filter(({ rule }) => rule.startsWith('applications/'));
    expect(new Set(broken.map(({ suspects }) => suspects.join()))).toEqual(
      new Set(['processed|naturalPerson,processed|total']),
    );
    expect(broken.filter(({ cause }) => cause === null)).toHaveLength(1);
    expect(one('常宁市数据局', 'narrative/table-mismatch', 'received|total')).toMatchObject({
      expected: 7,
      actual: 42,
    });
    expect(one('常宁市数据局', 'deadline/late', 'published')).toMatchObject({ outcome: 'undecided' });
    expect(one('常宁市数据局', 'form/table-labels', 'disputes')?.quotes.map(({ text }) => text)).toEqual([
      '驳回申请',
      '驳回起诉',
    ]);
  });

  it('2019: two smallest repairs, sections under other names taken for what they are', () => {
    const agency = '益阳市大通湖区政务中心';
    expect(one(agency, 'applications/row-total', 'granted')?.repairs).toHaveLength(2);
    expect(subjects(agency, 'form/section-missing')).toEqual([]);
    expect(subjects(agency, 'form/section-title')).toEqual(['overview', 'problems']);
    expect(one(agency, 'narrative/table-mismatch', 'received|total')).toMatchObject({ expected: 5, actual: 7 });
  });

  it('2017: staff, distinct count, blanks and lateness', () => {
    const agency = '嘉禾县人民政府';
    expect(one(agency, 'statistics/sum', 'staff')).toMatchObject({ expected: 134, actual: 121 });
    expect(one(agency, 'statistics/distinct', 'published')).toMatchObject({ severity: 'suspected' });
    expect(one(agency, 'deadline/late', 'published')?.message).toContain('911天');
    expect(one(agency, 'cell/blank', 'statistics')?.figures).toHaveLength(7);
  });

  it('2020: not one broken sum; blanks are told once a table', () => {
    for (const agency of ['浏阳市人民政府', '弥勒市人民政府']) {
      expect(of(agency).filter(({ rule }) => /^(applications|disputes)\//.test(rule))).toEqual([]);
    }
    expect(one('弥勒市人民政府', 'cell/blank', 'applications')?.figures).toHaveLength(137);
    expect(one('弥勒市人民政府', 'cell/blank', 'disputes')?.figures).toHaveLength(12);
  });
});
