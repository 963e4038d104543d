import { withinGroup } from '../../../app/rules/outlier/within-group.ts';
import { rosterEntry, rosterOfEntries, testCampaignRule } from '../../support/campaign-tester.ts';
import { cleanReport } from '../../support/clean-report.ts';

/** Departments with so many licences each. */
const departments = (...licences: readonly number[]) =>
  licences.map((value, index) =>
    cleanReport('2021', { 'licences|decided': String(value) }, { id: `第${index}局`, agency: `栖云县第${index}局` }),
  );

const message = (value: number, median: number, group = '部门', count = 8) =>
  `“行政许可·本年处理决定数量”为${value}，同组（${group}）${count}家的中位数是${median}，明显偏高，请核对`;

testCampaignRule(withinGroup, {
  silent: [
    { name: '大同小异', reports: departments(310, 420, 280, 515, 390, 602, 455, 333) },
    { name: '有大有小的一组', reports: departments(3, 40, 1200, 9, 350, 26, 5000, 110) },
    { name: '同组太少', reports: departments(31, 42, 28, 51, 39, 60, 99999) },
    { name: '多数是0,少数有数', reports: departments(0, 0, 0, 0, 0, 900, 0, 0) },
    { name: '倍数大而数小', reports: departments(1, 1, 1, 1, 1, 1, 1, 29) },
    {
      name: '两个年度不放在一起',
      reports: departments(31, 42, 28, 51, 39, 60, 45, 99999).map((one, index) => ({
        ...one,
        year: 2022 + (index % 2),
      })),
    },
    {
      name: '政府的汇总报告',
      reports: departments(31, 42, 28, 51, 39, 60, 45, 99999).map((one) => ({
        ...one,
        agencyKind: 'government' as const,
      })),
    },
  ],
  says: [
    {
      name: '多写了三位',
      reports: departments(310, 420, 280, 515, 390, 602000, 455, 333),
      findings: [{ message: message(602000, 405), agency: '栖云县第5局', report: '第5局' }],
    },
    {
      name: '名册的分组',
      reports: departments(310, 420, 280, 515, 390, 602000, 455, 333, 9, 8),
      roster: rosterOfEntries(
        ...Array.from({ length: 10 }, (_, index) =>
          rosterEntry(`栖云县第${index}局`, { group: index < 8 ? '执法部门' : '其他部门' }),
        ),
      ),
      findings: [{ message: message(602000, 405, '执法部门'), agency: '栖云县第5局', report: '第5局' }],
    },
    {
      name: '倍数由本单位设定',
      reports: departments(310, 420, 280, 515, 390, 2100, 455, 333),
      settings: {
        stage: 'published',
        today: '2024-06-01',
        choices: { 'outlier/within-group': { on: true, severity: null, options: { times: 4 } } },
      },
      findings: [{ message: message(2100, 405), agency: '栖云县第5局', report: '第5局' }],
    },
  ],
});
