import { carryPreviousItems } from '../../../app/rules/carry/previous-items.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(carryPreviousItems, {
  pass: [
    { name: 'every row goes on from where it stood', lastYear: {} },
    {
      name: 'nothing in either year',
      cells: { 'adminFees|previousItems': '' },
      lastYear: { cells: { 'adminFees|previousItems': '', 'adminFees|change': '0' } },
    },
  ],
  fail: [
    {
      name: 'last year’s start copied, and a number of cases in the items’ place',
      cells: { 'licences|previousItems': '48', 'penalties|previousItems': '266' },
      lastYear: {},
      findings: [
        {
          message: '表二行政许可：上年（2019年度）报告的上一年项目数量48-3=45，本年的上一年项目数量填48，多3',
          subject: 'licences',
          figures: ['licences|previousItems'],
          expected: 45,
          actual: 48,
          at: { row: 'licences', column: 'previousItems' },
        },
        {
          message: '表二行政处罚：上年（2019年度）报告的上一年项目数量66+0=66，本年的上一年项目数量填266，多200',
          subject: 'penalties',
          figures: ['penalties|previousItems'],
          expected: 66,
          actual: 266,
        },
      ],
    },
  ],
  undecided: [
    { name: 'a change that was not filled in', lastYear: { cells: { 'licences|change': '/' } }, findings: [] },
  ],
  notApplicable: [{ name: 'nothing of last year' }, { name: 'the statistics table', lastYear: { edition: '2014' } }],
});
