import { severalReports } from '../../../app/rules/roster/several-reports.ts';
import { reportOf, testCampaignRule } from '../../support/campaign-tester.ts';

const first = reportOf('栖云县财政局', { id: 'one', input: '甲.html' });
const second = reportOf('栖云县财政局', { id: 'two', input: '乙.docx' });

testCampaignRule(severalReports, {
  silent: [
    { name: '两个年度各一份', reports: [first, reportOf('栖云县财政局', { id: 'two', year: 2022 })] },
    { name: '两个单位各一份', reports: [first, reportOf('栖云县教育局')] },
    { name: '单位不明的两份', reports: [reportOf(null), reportOf(null, { id: 'two' })] },
  ],
  says: [
    {
      name: '同一年度两份,各说一次',
      reports: [first, second, reportOf('栖云县教育局')],
      findings: [
        {
          message:
            '“栖云县财政局”的2023年度报告共收到2份，发布时间和落款日期分不出哪一份最新，都已审核；其余为“乙.docx”',
          agency: '栖云县财政局',
          report: 'one',
        },
        {
          message:
            '“栖云县财政局”的2023年度报告共收到2份，发布时间和落款日期分不出哪一份最新，都已审核；其余为“甲.html”',
          agency: '栖云县财政局',
          report: 'two',
        },
      ],
    },
    {
      name: '一份没有标题,只按地名认作该单位',
      reports: [first, { ...second, agencyEvidence: 'place', title: null }],
      findings: ['one', 'two'].map((report, index) => ({
        message: `“栖云县财政局”的2023年度报告共收到2份，其中有的没有标题、只按文中地名认作该单位，不能确定是同一单位的几个版本，都已审核；其余为“${['乙.docx', '甲.html'][index] ?? ''}”`,
        agency: '栖云县财政局',
        report,
      })),
    },
  ],
});
