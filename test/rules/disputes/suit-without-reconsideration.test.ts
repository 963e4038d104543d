import { suitWithoutReconsideration } from '../../../app/rules/disputes/suit-without-reconsideration.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(suitWithoutReconsideration, {
  pass: [
    { name: '两者都有' },
    { name: '都没有', cells: { 'reconsideration|total': '0', 'suitAfterReconsideration|total': '0' } },
    { name: '没有复议后起诉,复议空白', cells: { 'reconsideration|total': '', 'suitAfterReconsideration|total': '0' } },
  ],
  fail: [
    {
      name: '有复议后起诉,没有复议',
      cells: { 'reconsideration|total': '0' },
      findings: [
        {
          message: '表四复议后起诉总计2件，行政复议总计却为0；复议在上年的除外',
          subject: 'suitAfterReconsideration',
          figures: ['suitAfterReconsideration|total', 'reconsideration|total'],
          actual: 2,
          at: { row: 'suitAfterReconsideration', column: 'total' },
        },
      ],
    },
  ],
  undecided: [{ name: '复议空白', cells: { 'reconsideration|total': '' }, findings: [] }],
  notApplicable: [{ name: '2018年度及以前', edition: '2014' }],
});
