import { negativeOrFraction } from '../../../app/rules/cell/negative-or-fraction.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(negativeOrFraction, {
  pass: [
    { name: '都是不小于0的整数' },
    {
      name: '本年增/减可以是负数,金额可以有小数',
      edition: '2019',
      cells: { 'licences|change': '-37', 'procurement|amount': '29724.51万' },
    },
    { name: '2014年收费和经费可以有小数', edition: '2014', cells: { 'fees|count': '0.3', 'budget|count': '12.75' } },
    { name: '3.0是整数', cells: { 'carriedIn|naturalPerson': '3.0' } },
  ],
  fail: [
    {
      name: '件数填负数',
      cells: { 'received|business': '-6' },
      findings: [
        {
          message: '表三一、本年新收政府信息公开申请数量·商业企业填-6，数量不应为负数',
          subject: 'received|business',
          figures: ['received|business'],
          actual: -6,
          quotes: ['-6'],
          at: { row: 'received', column: 'business' },
        },
      ],
    },
    {
      name: '增减数和人数填小数',
      edition: '2019',
      cells: { 'licences|change': '-2.5', 'directSuit|pending': '0.5' },
      findings: [
        {
          message: '表二行政许可·本年增/减填-2.5，数量不应有小数',
          subject: 'licences|change',
          figures: ['licences|change'],
          actual: -2.5,
        },
        {
          message: '表四未经复议直接起诉·尚未审结填0.5，数量不应有小数',
          subject: 'directSuit|pending',
          figures: ['directSuit|pending'],
          actual: 0.5,
        },
      ],
    },
    {
      name: '金额填负数:疑似',
      cells: { 'adminFees|amount': '-3.2' },
      findings: [
        {
          message: '表二行政事业性收费·本年收费金额(单位:万元)填-3.2，金额不应为负数',
          subject: 'adminFees|amount',
          severity: 'suspected',
          figures: ['adminFees|amount'],
          actual: -3.2,
        },
      ],
    },
  ],
});
