import type { Period } from '../../../app/model/report.ts';
import { periodMismatch } from '../../../app/rules/period/mismatch.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const period = (
  from: string | null,
  to: string | null,
  raw: string,
  more: Partial<Period> = {},
): { period: Period } => ({
  period: { from, to, raw, source: line(3), lostCharacters: false, cutOffOnly: false, ...more },
});
const EXPECTED = '2023-01-01/2023-12-31';

testRule(periodMismatch, {
  pass: [
    { name: '整年' },
    {
      name: '缺字但读得出',
      report: period('2023-01-01', '2023-12-31', '自202311日至20231231日', { lostCharacters: true }),
    },
    {
      name: '年度不明,期限是整年',
      report: { ...period('2022-01-01', '2022-12-31', '2022年1月1日至12月31日'), year: null },
    },
  ],
  fail: [
    {
      name: '沿用上年',
      report: period('2022-01-01', '2022-12-31', '自2022年1月1日起至2022年12月31日'),
      findings: [
        {
          message: '统计期限写作“自2022年1月1日起至2022年12月31日”，报告年度是2023年，应为2023年1月1日至2023年12月31日',
          subject: 'period',
          expected: EXPECTED,
          actual: '2022-01-01/2022-12-31',
          quotes: ['自2022年1月1日起至2022年12月31日'],
        },
      ],
    },
    {
      name: '止于次年',
      report: period('2023-01-01', '2024-12-31', '2023年1月1日至2024年12月31日'),
      findings: [
        {
          message: '统计期限写作“2023年1月1日至2024年12月31日”，报告年度是2023年，应为2023年1月1日至2023年12月31日',
          subject: 'period',
          expected: EXPECTED,
          actual: '2023-01-01/2024-12-31',
        },
      ],
    },
    {
      name: '不是整年',
      report: period('2023-01-01', '2023-11-30', '2023年1月1日至11月30日'),
      findings: [
        {
          message: '统计期限写作“2023年1月1日至11月30日”，应为2023年1月1日至2023年12月31日',
          subject: 'period',
          expected: EXPECTED,
          actual: '2023-01-01/2023-11-30',
        },
      ],
    },
    {
      name: '日期缺字,读出来也不对,只算疑似',
      report: period('2023-01-01', '2023-11-30', '自202311日至20231130日', { lostCharacters: true }),
      findings: [
        {
          message: '统计期限写作“自202311日至20231130日”，应为2023年1月1日至2023年12月31日',
          subject: 'period',
          severity: 'suspected',
          expected: EXPECTED,
          actual: '2023-01-01/2023-11-30',
        },
      ],
    },
    {
      name: '11月31日',
      report: period('2023-01-01', null, '2023年1月1日至2023年11月31日'),
      findings: [
        {
          message: '统计期限写作“2023年1月1日至2023年11月31日”，其中的日期在日历上不存在',
          subject: 'period',
          expected: EXPECTED,
          actual: '2023-01-01/',
        },
      ],
    },
    {
      name: '只有截止日期',
      report: period(null, '2023-12-31', '截至2023年12月31日', { cutOffOnly: true }),
      findings: [
        {
          message: '统计期限只写了截止日期“截至2023年12月31日”，没有写起始日期2023年1月1日',
          subject: 'period',
          severity: 'suspected',
          expected: EXPECTED,
          actual: '/2023-12-31',
        },
      ],
    },
    {
      name: '只有截止日期,还不对',
      report: period(null, '2023-11-30', '截至2023年11月30日', { cutOffOnly: true }),
      findings: [
        {
          message: '统计期限只写了截止日期“截至2023年11月30日”，且不是2023年12月31日',
          subject: 'period',
          severity: 'suspected',
          expected: EXPECTED,
          actual: '/2023-11-30',
        },
      ],
    },
    {
      name: '年度不明,期限不是整年',
      report: { ...period('2022-03-01', '2022-12-31', '2022年3月1日至12月31日'), year: null },
      findings: [
        {
          message: '统计期限写作“2022年3月1日至12月31日”，不是一个年度的1月1日至12月31日',
          subject: 'period',
          severity: 'suspected',
          actual: '2022-03-01/2022-12-31',
        },
      ],
    },
  ],
  undecided: [
    {
      name: '缺字,有两种读法',
      report: period('2023-01-01', null, '自2023年1月1日至2023112日', { lostCharacters: true }),
      findings: [
        {
          message: '统计期限写作“自2023年1月1日至2023112日”，其中的日期缺字或写法特殊，无法确定',
          subject: 'period',
          reason: 'unreadable',
          expected: EXPECTED,
          actual: '2023-01-01/',
        },
      ],
    },
  ],
  notApplicable: [{ name: '没有写期限', report: { period: null } }],
});
