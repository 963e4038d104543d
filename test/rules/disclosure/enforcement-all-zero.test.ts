import { enforcementAllZero } from '../../../app/rules/disclosure/enforcement-all-zero.ts';
import { cleanValues, UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const police = { report: { agency: '栖云县公安局' } };
const none = { 'licences|decided': '0', 'penalties|decided': '0', 'compulsion|decided': '0' } as const;
const figures = ['licences|decided', 'penalties|decided', 'compulsion|decided'] as const;

testRule(enforcementAllZero, {
  pass: [
    { name: '执法机关有许可和处罚', ...police },
    { name: '只有强制为0', ...police, cells: { 'compulsion|decided': '0' } },
    { name: '空白不是0', ...police, cells: { ...none, 'penalties|decided': '' } },
  ],
  fail: [
    {
      name: '三项全填0',
      ...police,
      cells: none,
      findings: [
        {
          message: '栖云县公安局是行政执法机关，表二行政许可、行政处罚、行政强制处理决定数量却全填0，请与执法台账核对',
          subject: 'decided',
          figures,
          actual: 0,
          quotes: ['0', '0', '0'],
          at: { row: 'licences', column: 'decided' },
        },
      ],
    },
    {
      name: '整份报告全填0',
      report: { agency: '栖云县市场监督管理局' },
      cells: Object.fromEntries([...cleanValues('2021').keys()].map((key) => [key, '0'] as const)),
      findings: [
        {
          message: '栖云县市场监督管理局是行政执法机关，表二、表三的全部数字却都是0，请与执法台账、申请台账核对',
          subject: 'decided',
          figures,
          actual: 0,
        },
      ],
    },
  ],
  undecided: [{ name: '有一格没读出来', ...police, cells: { ...none, 'penalties|decided': UNREAD }, findings: [] }],
  notApplicable: [
    { name: '不是执法机关', cells: none },
    { name: '政府的报告', report: { agency: '栖云县人民政府', agencyKind: 'government' }, cells: none },
  ],
});
