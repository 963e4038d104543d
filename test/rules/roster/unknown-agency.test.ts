import { unknownAgency } from '../../../app/rules/roster/unknown-agency.ts';
import { reportOf, rosterOfEntries, testCampaignRule } from '../../support/campaign-tester.ts';

const roster = rosterOfEntries('栖云县财政局', '栖云县教育局');
const stranger = { agency: '栖云县气象局', maybe: [], near: [] };

testCampaignRule(unknownAgency, {
  silent: [
    { name: '没有名册', reports: [reportOf('栖云县气象局')] },
    { name: '都在名册上', roster, reports: [reportOf('栖云县财政局')] },
    { name: '别的年度的报告', roster, reports: [reportOf('栖云县气象局', { year: 2019 })], unlisted: [stranger] },
  ],
  says: [
    {
      name: '名册上没有,两份报告说一次',
      roster,
      reports: [reportOf('栖云县气象局'), reportOf('栖云县气象局', { id: 'second' })],
      unlisted: [stranger],
      findings: [{ message: '名册上没有“栖云县气象局”', agency: '栖云县气象局', report: 'report of 栖云县气象局' }],
    },
    {
      name: '名称相近的不是同一单位',
      roster,
      reports: [reportOf('栖云区财政局')],
      unlisted: [{ agency: '栖云区财政局', maybe: [], near: ['栖云县财政局'] }],
      findings: [
        {
          message: '名册上没有“栖云区财政局”；名册上的“栖云县财政局”名称相近，但不是同一名称，没有视为同一单位',
          agency: '栖云区财政局',
          report: 'report of 栖云区财政局',
        },
      ],
    },
    {
      name: '可能是两个中的一个',
      roster,
      reports: [reportOf('局机关')],
      unlisted: [{ agency: '局机关', maybe: ['栖云县财政局', '栖云县教育局'], near: [] }],
      findings: [
        {
          message: '不能确定“局机关”是名册上的哪个单位，可能是“栖云县财政局”“栖云县教育局”，没有对应',
          agency: '局机关',
          report: 'report of 局机关',
        },
      ],
    },
  ],
});
