import { figureKey, tableOf } from '../../catalog/forms.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import { defineRule } from '../rule.ts';

/** 上年尚未审结的案件，本年应当审结或者仍未审结，都在本年的总计之内。 */
export const carryPending = defineRule({
  id: 'carry/pending',
  code: 'R927',
  severity: 'advice',
  editions: ['2019', '2021'],
  title: '上年尚未审结的案件本年没有去向',
  basis:
    '年度报告格式第四部分：上年“尚未审结”的行政复议、行政诉讼，本年或者审结、或者仍尚未审结，一般应计入本年数据（国办公开办函〔2021〕30号）',
  suggestion: '查明上年未审结案件在本年的结果，漏计的补入；已撤回、移送等不再统计的，可在报告中说明。',
  needs: ['disputes'],
  messages: {
    vanished: '表四{block}：上年（{year}年度）尚未审结{pending}件，本年总计只有{total}件，有{difference}件没有去向',
  },
  check({ disputes, lastYear }, to) {
    const blocks = tableOf(disputes.reading.edition, 'disputes')?.groups[0]?.rows ?? [];
    if (lastYear === null || lastYear.figures[figureKey('reconsideration', 'pending')] === undefined) {
      to.notApplicable();
      return;
    }
    for (const { key: block, label } of blocks) {
      const before = lastYear.figures[figureKey(block, 'pending')];
      const now = disputes.cell(figureKey(block, 'total'));
      const pending = before === undefined ? null : knownTerm(before);
      const total = now === undefined ? null : knownTerm(now);
      if (pending === null || pending <= 0) continue;
      if (total === null) to.undecidedInSilence();
      else if (total < pending) {
        to.fail('vanished', {
          subject: block,
          figures: [figureKey(block, 'total')],
          expected: pending,
          actual: total,
          location: { row: block, column: 'total' },
          data: { block: label, year: lastYear.year, pending, total, difference: pending - total },
        });
      }
    }
  },
});
