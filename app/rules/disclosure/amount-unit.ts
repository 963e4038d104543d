import { defineRule } from '../rule.ts';

/** 采购总金额一栏没有统一单位,写了单位的应当写全。 */
export const amountUnit = defineRule({
  id: 'disclosure/amount-unit',
  code: 'R007',
  severity: 'suspected',
  editions: ['2019'],
  title: '采购总金额的单位不完整',
  basis:
    '年度报告格式第二部分第二十条第(九)项：采购总金额应当写明完整的计量单位，并与其他金额一致用万元（国办公开办函〔2019〕60号）',
  suggestion: '写全金额单位，一般用万元。',
  needs: ['disclosure'],
  messages: {
    incomplete: '表二政府集中采购：采购总金额填“{written}”，单位不完整，应写作“{unit}元”',
    yuan: '表二政府集中采购：采购总金额填“{written}”，单位是元，一般用万元',
    other: '表二政府集中采购：采购总金额填“{written}”，“{unit}”不是金额的单位',
  },
  check({ disclosure }, to) {
    const cell = disclosure.cell('procurement|amount');
    const unit = cell?.state === 'number' ? cell.unit : null;
    if (cell === undefined || unit === null || unit === '万元' || unit === '亿元') return;
    const message = unit === '元' ? 'yuan' : /^[万亿]$/.test(unit) ? 'incomplete' : 'other';
    to.fail(message, {
      subject: 'procurement|amount',
      severity: message === 'yuan' ? 'advice' : 'suspected',
      figures: ['procurement|amount'],
      actual: cell.raw,
      quotes: [{ text: cell.raw, source: cell.source }],
      location: { row: 'procurement', column: 'amount' },
      data: { written: cell.raw, unit },
    });
  },
});
