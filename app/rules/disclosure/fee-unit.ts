import type { AgencyKind } from '../../model/report.ts';
import { defineRule } from '../rule.ts';

/** 万元: above this (10亿元), a body of the county or the township would have taken in more than is likely. */
const LIKELY = 100_000;
/** What stands above the county, or may: its fees can be large. */
const COUNTY = /[县旗]|[\u4e00-\u9fff]区(?!域)/;
const ABOVE = /自治区(?!.*[县旗])|省(?!.*[市州盟].*[县旗区])|^(?:国家|中国|中华)/;

/** 收费金额的单位是万元,把元当作万元填了。 */
export const feeUnit = defineRule({
  id: 'disclosure/fee-unit',
  code: 'R006',
  severity: 'suspected',
  editions: ['2021'],
  title: '收费金额疑似按元填写',
  basis: '年度报告格式第二部分第二十条第(八)项：本年收费金额（单位：万元）（国办公开办函〔2021〕30号）',
  suggestion: '核对收费金额，换算成万元填写，不另写单位。',
  needs: ['disclosure'],
  messages: {
    written: '表二行政事业性收费填“{written}”，表头的单位是万元，格中却写了“{unit}”',
    large: '表二行政事业性收费填{written}（万元，即{hundredMillions}亿元），对{agency}来说过大，可能是按元填写的',
  },
  check({ report, disclosure }, to) {
    const cell = disclosure.cell('adminFees|amount');
    if (cell?.state !== 'number' || cell.value === null || cell.value <= 0) return;
    const details = {
      subject: 'adminFees|amount',
      figures: ['adminFees|amount'] as const,
      actual: cell.value,
      quotes: [{ text: cell.raw, source: cell.source }],
      location: { row: 'adminFees', column: 'amount' },
    };
    if (cell.unit !== null && cell.unit !== '万元' && cell.unit !== '万') {
      to.fail('written', { ...details, data: { written: cell.raw, unit: cell.unit } });
      return;
    }
    if (cell.value < LIKELY || !isOfCounty(report.agencyKind, report.agency)) return;
    to.fail('large', {
      ...details,
      data: {
        written: cell.raw,
        hundredMillions: Number((cell.value / 10_000).toFixed(2)),
        agency: report.agency ?? '本单位',
      },
    });
  },
});

/** A township, or a department or institution whose name shows that it is a county's or a district's. */
function isOfCounty(kind: AgencyKind, agency: string | null): boolean {
  if (kind === 'township') return true;
  if (kind !== 'department' && kind !== 'institution') return false;
  return agency !== null && COUNTY.test(agency) && !ABOVE.test(agency);
}
