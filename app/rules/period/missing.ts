import { defineRule } from '../rule.ts';

/** 报告没有写明统计期限。 */
export const periodMissing = defineRule({
  id: 'period/missing',
  code: 'R201',
  severity: 'suspected',
  editions: 'any',
  title: '未写明统计期限',
  basis: '年度报告统计期限为报告年度1月1日至12月31日，应当在报告中写明（年度报告编制惯例）',
  suggestion: '在前言中写明“本报告所列数据的统计期限自××××年1月1日起至××××年12月31日止”。',
  needs: [],
  messages: {
    missing: '报告通篇没有写明统计期限，应写明自{from}起至{to}止',
    missingNoYear: '报告通篇没有写明统计期限',
  },
  check({ report }, to) {
    if (report.period !== null) return;
    if (report.year === null) {
      to.fail('missingNoYear', { subject: 'period' });
      return;
    }
    to.fail('missing', {
      subject: 'period',
      expected: `${report.year}-01-01/${report.year}-12-31`,
      data: { from: `${report.year}年1月1日`, to: `${report.year}年12月31日` },
    });
  },
});
