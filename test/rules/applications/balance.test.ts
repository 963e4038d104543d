import type { FigureKey } from '../../../app/model/edition.ts';
import { balance } from '../../../app/rules/applications/balance.ts';
import { UNREAD } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

const column = (key: string): FigureKey[] => [
  `received|${key}`,
  `carriedIn|${key}`,
  `processed|${key}`,
  `carriedOut|${key}`,
];

testRule(balance, {
  pass: [
    { name: '各列都成立' },
    { name: '2019年格式', edition: '2019' },
    { name: '空白按0计仍成立', cells: { 'carriedIn|research': '', 'carriedOut|research': '' } },
  ],
  fail: [
    {
      name: '办理结果少一',
      cells: { 'processed|naturalPerson': '37' },
      findings: [
        {
          message: '自然人列：本年新收38+上年结转3=41，办理结果总计37+结转下年度3=40，相差1',
          subject: 'naturalPerson',
          figures: column('naturalPerson'),
          expected: 41,
          actual: 40,
          at: { row: null, column: 'naturalPerson' },
        },
      ],
    },
    {
      name: '空白在多的一边,补填也不成立',
      cells: { 'carriedIn|business': '', 'received|business': '8' },
      findings: [
        {
          message: '商业企业列：本年新收8+上年结转（空白）=8，办理结果总计6+结转下年度1=7，相差1（另有1格未填数）',
          subject: 'business',
          figures: column('business'),
          expected: 8,
          actual: 7,
        },
      ],
    },
    {
      name: '空白在少的一边,但差的是小数',
      cells: { 'carriedIn|total': '', 'received|total': '52.5' },
      findings: [
        {
          message:
            '总计列：本年新收52.5+上年结转（空白）=52.5，办理结果总计51+结转下年度5=56，相差3.5（另有1格未填数）',
          subject: 'total',
          figures: column('total'),
          expected: 52.5,
          actual: 56,
        },
      ],
    },
  ],
  undecided: [
    {
      name: '上年结转空白而右边多',
      cells: { 'carriedIn|total': '无' },
      findings: [
        {
          message: '总计列：本年新收52+上年结转（“无”），办理结果总计51+结转下年度5，有1格未填数，无法判断两边是否相等',
          subject: 'total',
          figures: column('total'),
          expected: 52,
          actual: 56,
        },
      ],
    },
    {
      name: '以万计的数不换算',
      cells: { 'received|total': '0.0052万' },
      findings: [
        {
          message:
            '总计列：本年新收（“0.0052万”）+上年结转4，办理结果总计51+结转下年度5，有1格未填数，无法判断两边是否相等',
          subject: 'total',
          figures: column('total'),
          expected: 4,
          actual: 56,
        },
      ],
    },
    { name: '读不出的单元格:不另报', cells: { 'carriedOut|business': UNREAD }, findings: [] },
  ],
});
