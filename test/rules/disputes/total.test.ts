import type { FigureKey } from '../../../app/model/edition.ts';
import { disputesTotal } from '../../../app/rules/disputes/total.ts';
import { UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const block = (key: string): FigureKey[] =>
  ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map((column): FigureKey => `${key}|${column}`);

testRule(disputesTotal, {
  pass: [
    { name: '三组都相等' },
    { name: '2019年格式', edition: '2019' },
    {
      name: '除总计0外全部空白',
      cells: { 'directSuit|upheld': '', 'directSuit|corrected': '', 'directSuit|total': '0' },
    },
    { name: '整组空白', cells: { 'directSuit|upheld': '', 'directSuit|total': '' } },
  ],
  fail: [
    {
      name: '诉讼总计填0',
      cells: { 'suitAfterReconsideration|total': '0' },
      findings: [
        {
          message: '复议后起诉：四种结果之和为2（结果维持1+其他结果1），总计填0，少2',
          subject: 'suitAfterReconsideration',
          figures: block('suitAfterReconsideration'),
          expected: 2,
          actual: 0,
          at: { row: 'suitAfterReconsideration', column: null },
        },
      ],
    },
  ],
  undecided: [
    {
      name: '总计有数,分项空白',
      cells: { 'reconsideration|upheld': '', 'reconsideration|pending': '' },
      findings: [
        {
          message: '行政复议：已填各项之和为1（结果纠正1），总计填5，有2格未填数，无法判断是否相等',
          subject: 'reconsideration',
          figures: block('reconsideration'),
          expected: 1,
          actual: 5,
        },
      ],
    },
    { name: '读不出的单元格:不另报', cells: { 'reconsideration|pending': UNREAD }, findings: [] },
  ],
  notApplicable: [{ name: '没有表四', report: { tables: [] } }],
});
