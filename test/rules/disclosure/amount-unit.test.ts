import { amountUnit } from '../../../app/rules/disclosure/amount-unit.ts';
import { testRule } from '../../support/rule-tester.ts';

const told = (message: string, actual: string) => ({
  message,
  subject: 'procurement|amount',
  figures: ['procurement|amount'] as const,
  actual,
  quotes: [actual],
  at: { row: 'procurement', column: 'amount' },
});

testRule(amountUnit, {
  pass: [
    { name: '没有写单位' },
    { name: '万元', cells: { 'procurement|amount': '318.72万元' } },
    { name: '空白由别的规则说', cells: { 'procurement|amount': '' } },
  ],
  fail: [
    {
      name: '只写了万',
      cells: { 'procurement|amount': '29724.51万' },
      findings: [told('表二政府集中采购：采购总金额填“29724.51万”，单位不完整，应写作“万元”', '29724.51万')],
    },
    {
      name: '写了元:建议',
      cells: { 'procurement|amount': '60721754元' },
      findings: [
        {
          ...told('表二政府集中采购：采购总金额填“60721754元”，单位是元，一般用万元', '60721754元'),
          severity: 'advice',
        },
      ],
    },
    {
      name: '写了项',
      cells: { 'procurement|amount': '13项' },
      findings: [told('表二政府集中采购：采购总金额填“13项”，“项”不是金额的单位', '13项')],
    },
  ],
  notApplicable: [{ name: '2021年格式没有采购', edition: '2021' }],
});
