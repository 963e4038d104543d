import { figureKey } from '../../catalog/forms.ts';
import { rowLabel } from '../../catalog/labels.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import type { Cell } from '../../model/report.ts';
import { defineRule } from '../rule.ts';

/** 对外公开总数量一般不会比上年少；改用2021年格式后，现行有效件数一般不会比上年公开总数加本年制发还多。 */
export const carryPublishedTotal = defineRule({
  id: 'carry/published-total',
  code: 'R924',
  severity: 'advice',
  editions: ['2019', '2021'],
  title: '公开总数量与上年对不上',
  basis:
    '年度报告格式第二部分第二十条第(一)项：对外公开总数量、现行有效件数都是年底的存量，应与上年的存量和本年的增减对得上',
  suggestion: '核对规章、规范性文件的存量；因集中清理、统计口径变化造成的，可在报告中说明。',
  needs: ['disclosure'],
  messages: {
    fewer: '表二{row}：对外公开总数量{now}件，比上年（{year}年度）的{before}件少{difference}件',
    more: '表二{row}：现行有效{now}件，比上年（{year}年度）对外公开总数量{before}件与本年制发{issued}件之和还多{difference}件',
  },
  check({ edition, disclosure, lastYear }, to) {
    if (lastYear === null || lastYear.edition !== '2019') {
      to.notApplicable();
      return;
    }
    for (const row of ['regulations', 'normativeDocuments']) {
      const before = known(lastYear.figures[figureKey(row, 'publishedTotal')]);
      const stock = edition === '2019' ? 'publishedTotal' : 'inForce';
      const now = known(disclosure.cell(figureKey(row, stock)));
      const issued = edition === '2019' ? 0 : known(disclosure.cell(figureKey(row, 'issued')));
      if (before === null || now === null || issued === null) {
        if ((before ?? 0) !== 0 || (now ?? 0) !== 0) to.undecidedInSilence();
        continue;
      }
      const gap = edition === '2019' ? before - now : now - before - issued;
      if (gap <= 0) continue;
      to.fail(edition === '2019' ? 'fewer' : 'more', {
        subject: row,
        figures: [figureKey(row, stock)],
        expected: before + issued,
        actual: now,
        location: { row, column: stock },
        data: { row: rowLabel(edition, row), now, year: lastYear.year, before, issued, difference: gap },
      });
    }
  },
});

function known(cell: Cell | undefined): number | null {
  return cell === undefined ? null : knownTerm(cell);
}
