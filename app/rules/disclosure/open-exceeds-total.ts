import { figureKey } from '../../catalog/forms.ts';
import { rowLabel } from '../../catalog/labels.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import { proofOf } from '../proof.ts';
import { defineRule } from '../rule.ts';

/** 本年新公开的件数包括在对外公开总数量之内。 */
export const openExceedsTotal = defineRule({
  id: 'disclosure/open-exceeds-total',
  code: 'R001',
  severity: 'must-fix',
  editions: ['2019'],
  title: '本年新公开数量大于对外公开总数量',
  basis: '年度报告格式第二部分第二十条第(一)项：对外公开总数量包括本年新公开的（国办公开办函〔2019〕60号）',
  suggestion: '核对规章、规范性文件的公开目录，改正填错的一格；对外公开总数量填截至年底公开的全部件数。',
  needs: ['disclosure'],
  messages: {
    exceeds:
      '表二{row}：本年新公开数量填{published}，对外公开总数量填{total}，总数量应当包括本年新公开的，少{difference}',
  },
  check({ disclosure }, to) {
    for (const row of ['regulations', 'normativeDocuments']) {
      const figures = [figureKey(row, 'published'), figureKey(row, 'publishedTotal')] as const;
      const cells = figures.map((key) => disclosure.cell(key));
      const [published, total] = cells.map((cell) => (cell === undefined ? null : knownTerm(cell)));
      if (published === null || published === undefined || published <= 0) continue;
      if (total === null || total === undefined) to.undecidedInSilence();
      else if (published > total && isCount(published) && isCount(total)) {
        to.fail('exceeds', {
          subject: row,
          severity: proofOf(disclosure),
          figures,
          expected: published,
          actual: total,
          quotes: cells.map((cell) => ({ text: cell?.raw ?? '', source: cell?.source ?? null })),
          location: { row, column: 'publishedTotal' },
          data: { row: rowLabel('2019', row), published, total, difference: published - total },
        });
      }
    }
  },
});

/** A negative number or a fraction is another finding (cell/negative-or-fraction). */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
