import { knownTerm } from '../../catalog/weigh.ts';
import { defineRule } from '../rule.ts';

/** 有复议后起诉,却没有行政复议。 */
export const suitWithoutReconsideration = defineRule({
  id: 'disputes/suit-without-reconsideration',
  code: 'R402',
  severity: 'advice',
  editions: ['2019', '2021'],
  title: '有复议后起诉而没有行政复议',
  basis: '格式第四部分：复议后起诉以先有行政复议为前提（国办公开办函〔2021〕30号）',
  suggestion: '核对诉讼案件的复议在哪一年：在上年的不必改；没有经过复议的，填入未经复议直接起诉。',
  needs: ['disputes'],
  messages: { none: '表四复议后起诉总计{suits}件，行政复议总计却为0；复议在上年的除外' },
  check({ disputes }, to) {
    const figures = ['suitAfterReconsideration|total', 'reconsideration|total'] as const;
    const [suits, reconsiderations] = figures.map((key) => {
      const cell = disputes.cell(key);
      return cell === undefined ? null : knownTerm(cell);
    });
    if (suits === null || suits === undefined || suits <= 0) return;
    if (reconsiderations === null) to.undecidedInSilence();
    if (reconsiderations !== 0) return;
    to.fail('none', {
      subject: 'suitAfterReconsideration',
      figures,
      actual: suits,
      location: { row: 'suitAfterReconsideration', column: 'total' },
      data: { suits },
    });
  },
});
