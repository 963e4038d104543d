import type { Report } from '../../model/report.ts';
import { defineCampaignRule } from '../rule.ts';

/** 同一单位同一年度有几份报告，日期分不出先后。 */
export const severalReports = defineCampaignRule({
  id: 'roster/several-reports',
  code: 'R903',
  severity: 'suspected',
  editions: 'any',
  title: '同一年度有几份报告',
  basis: '《政府信息公开条例》（2019年国务院令第711号）第四十九条：每一年度公布一份年度报告',
  suggestion: '确认以哪一份为准，其余的从收件中移出后重新审核。',
  messages: {
    several: '“{agency}”的{year}年度报告共收到{count}份，发布时间和落款日期分不出哪一份最新，都已审核；其余为{others}',
    guessed:
      '“{agency}”的{year}年度报告共收到{count}份，其中有的没有标题、只按文中地名认作该单位，不能确定是同一单位的几个版本，都已审核；其余为{others}',
  },
  looksAt:
    () =>
    ({ agency, year }) =>
      agency !== null && year !== null,
  checkCampaign({ reports }, to) {
    const byAgency = new Map<string, Report[]>();
    for (const report of reports) {
      if (report.agency === null || report.year === null) continue;
      const key = `${report.agency}|${report.year}`;
      byAgency.set(key, [...(byAgency.get(key) ?? []), report]);
    }
    for (const same of byAgency.values()) {
      if (same.length < 2) continue;
      const guessed = same.some(({ agencyEvidence, title }) => agencyEvidence === 'place' && title === null);
      for (const report of same) {
        const others = same.filter((other) => other !== report).map((other) => `“${other.input}”`);
        to.fail(guessed ? 'guessed' : 'several', {
          agency: report.agency,
          year: report.year,
          report: report.id,
          subject: report.agency,
          data: { agency: report.agency ?? '', year: report.year ?? 0, count: same.length, others: others.join('、') },
        });
      }
    }
  },
});
