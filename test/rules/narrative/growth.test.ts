import { narrativeGrowth } from '../../../app/rules/narrative/growth.ts';
import type { Claim, Growth } from '../../../app/model/claim.ts';
import { line } from '../../support/clean-report.ts';
import { testRule } from '../../support/rule-tester.ts';

/** A claim of 52 applications, as the clean report has them (51 the year before), with what is said of growth. */
const received = (growth: Partial<Growth>, changes: Partial<Claim> = {}): { readonly claims: readonly Claim[] } => ({
  claims: [
    {
      readings: [['received|total'], ['received|total', 'carriedIn|total']],
      value: 52,
      unit: '件',
      denial: false,
      hedges: [],
      section: 'overview',
      raw: '收到申请52件，同比增减若干。',
      source: line(12),
      growth: { change: 1, measure: 'count', blurred: false, before: null, raw: '比上年增加1件', ...growth },
      ...changes,
    },
  ],
});
const percent = (change: number): Partial<Growth> => ({ change, measure: 'percent', raw: `同比增长${change}%` });

testRule(narrativeGrowth, {
  pass: [
    { name: 'the very number', report: received({}), lastYear: {} },
    { name: 'a percentage, rounded', report: received(percent(2)), lastYear: {} },
    { name: 'a percentage with a digit', report: received(percent(1.9)), lastYear: { figuresOnly: true } },
    { name: 'nearly the same', report: received({ change: 0, blurred: true, raw: '与上年基本持平' }), lastYear: {} },
    { name: 'of a sentence that gives both numbers', report: received({ ...percent(30), before: 40 }) },
    {
      name: 'times as much, said in either way',
      report: received({ change: 2, measure: 'times', before: 26, raw: '同比增长2倍' }),
    },
    {
      name: 'a percentage of nothing',
      report: received(percent(100)),
      lastYear: { cells: { 'received|total': '0' } },
    },
  ],
  fail: [
    {
      name: 'up where it went up less',
      report: received(percent(27)),
      lastYear: {},
      findings: [
        {
          message:
            '正文“52件，同比增长27%”，上年（2022年度）报告表三“一、本年新收政府信息公开申请数量·总计”为51，本年52，应增长2%',
          subject: 'received|total',
          figures: ['received|total'],
          expected: '增长2%',
          actual: '同比增长27%',
          quotes: ['收到申请52件，同比增减若干。'],
          at: { row: 'received', column: 'total' },
        },
      ],
    },
    {
      name: 'down where it went up, with a word that blurs it and a body that was renamed',
      report: {
        ...received({ change: -3, raw: '较上年减少3件' }, { hedges: ['约'] }),
        agencyAsFound: '栖云县大数据管理局',
      },
      lastYear: {},
      findings: [
        {
          message:
            '正文“52件，较上年减少3件”，上年（2022年度）报告表三“一、本年新收政府信息公开申请数量·总计”为51，本年52，应增加1；两年的单位名称不同（上年为“栖云县数据管理局”），请核实',
          subject: 'received|total',
          severity: 'advice',
          figures: ['received|total'],
          expected: '增加1',
          actual: '较上年减少3件',
        },
      ],
    },
    {
      name: 'level where it is not',
      report: received({ change: 0, raw: '与上年持平' }),
      lastYear: { cells: { 'received|total': '60' } },
      findings: [
        {
          message:
            '正文“52件，与上年持平”，上年（2022年度）报告表三“一、本年新收政府信息公开申请数量·总计”为60，本年52，应减少8',
          subject: 'received|total',
          figures: ['received|total'],
          expected: '减少8',
          actual: '与上年持平',
        },
      ],
    },
    {
      name: 'within one sentence, without any report of last year',
      report: received({ ...percent(27), before: 52 }),
      findings: [
        {
          message: '正文“52件，同比增长27%”，而同一句写上年52、本年52，应为持平',
          subject: 'received|total',
          expected: '为持平',
          actual: '同比增长27%',
        },
      ],
    },
  ],
  notApplicable: [
    { name: 'nothing is said of growth', lastYear: {} },
    { name: 'nothing of last year', report: received(percent(27)) },
    { name: 'a part of the figure', report: received(percent(27), { hedges: ['线上'] }), lastYear: {} },
    { name: 'a number that the table does not bear out', report: received(percent(27), { value: 99 }), lastYear: {} },
    {
      name: 'a figure that last year’s report does not have',
      report: received(percent(27)),
      lastYear: { cells: { 'received|total': '' } },
    },
  ],
});
