import { carryPending } from '../../../app/rules/carry/pending.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(carryPending, {
  pass: [{ name: 'as many cases as were left pending', lastYear: { cells: { 'reconsideration|pending': '5' } } }],
  fail: [
    {
      name: 'pending cases that are gone',
      lastYear: { cells: { 'directSuit|pending': '4' } },
      findings: [
        {
          message: '表四未经复议直接起诉：上年（2022年度）尚未审结4件，本年总计只有1件，有3件没有去向',
          subject: 'directSuit',
          figures: ['directSuit|total'],
          expected: 4,
          actual: 1,
          at: { row: 'directSuit', column: 'total' },
        },
      ],
    },
  ],
  undecided: [{ name: 'a total left blank', cells: { 'reconsideration|total': '' }, lastYear: {}, findings: [] }],
  notApplicable: [
    { name: 'nothing of last year' },
    { name: 'the statistics table of 2018', edition: '2019', lastYear: { edition: '2014' } },
  ],
});
