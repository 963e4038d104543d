import { negativeItems } from '../../../app/rules/disclosure/negative-items.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(negativeItems, {
  pass: [
    { name: '增减后不为负' },
    { name: '全部取消', cells: { 'licences|previousItems': '37', 'licences|change': '-37' } },
    { name: '上一年本身填负数由别的规则说', cells: { 'licences|previousItems': '-5' } },
  ],
  fail: [
    {
      name: '减少的比原有的多',
      cells: { 'compulsion|previousItems': '5', 'compulsion|change': '-6', 'adminFees|change': '-3' },
      findings: [
        {
          message: '表二行政强制：上一年项目数量填5，本年增/减填-6，增减后为-1，项目数量不应为负数',
          subject: 'compulsion',
          figures: ['compulsion|previousItems', 'compulsion|change'],
          actual: -1,
          quotes: ['5', '-6'],
          at: { row: 'compulsion', column: 'change' },
        },
        {
          message: '表二行政事业性收费：上一年项目数量填2，本年增/减填-3，增减后为-1，项目数量不应为负数',
          subject: 'adminFees',
          figures: ['adminFees|previousItems', 'adminFees|change'],
          actual: -1,
        },
      ],
    },
  ],
  undecided: [{ name: '上一年空白', cells: { 'licences|previousItems': '' }, findings: [] }],
  notApplicable: [{ name: '2021年格式没有这两栏', edition: '2021' }],
});
