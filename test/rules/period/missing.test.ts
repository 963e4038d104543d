import { periodMissing } from '../../../app/rules/period/missing.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(periodMissing, {
  pass: [
    { name: '写明了' },
    {
      name: '只写截止日期也算写了',
      report: {
        period: {
          from: null,
          to: '2023-12-31',
          raw: '截至2023年12月31日',
          source: line(3),
          lostCharacters: false,
          cutOffOnly: true,
        },
      },
    },
  ],
  fail: [
    {
      name: '没有写',
      report: { period: null },
      findings: [
        {
          message: '报告通篇没有写明统计期限，应写明自2023年1月1日起至2023年12月31日止',
          subject: 'period',
          expected: '2023-01-01/2023-12-31',
        },
      ],
    },
    {
      name: '年度也不明',
      report: { period: null, year: null },
      findings: [{ message: '报告通篇没有写明统计期限', subject: 'period' }],
    },
  ],
});
