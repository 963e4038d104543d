import { figureKey } from '../../catalog/forms.ts';
import { rowLabel } from '../../catalog/labels.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import type { Cell } from '../../model/report.ts';
import { difference } from '../equation.ts';
import { defineRule } from '../rule.ts';

const ROWS = ['licences', 'otherServices', 'penalties', 'compulsion', 'adminFees'];

/** 2020年度的上一年项目数量 = 2019年度的上一年项目数量 + 2019年度的本年增/减。 */
export const carryPreviousItems = defineRule({
  id: 'carry/previous-items',
  code: 'R923',
  severity: 'suspected',
  editions: ['2019'],
  title: '上一年项目数量与上年不衔接',
  basis:
    '年度报告格式（试行）第二部分：上年的“上一年项目数量”加“本年增/减”就是上年年底的项目数量，应等于本年的“上一年项目数量”（国办公开办函〔2019〕60号）',
  suggestion: '对照上年度报告和权责清单，核对上一年项目数量；此栏填事项的项数，不填办件数量。',
  needs: ['disclosure'],
  messages: {
    differs:
      '表二{row}：上年（{year}年度）报告的上一年项目数量{before}{change}={expected}，本年的上一年项目数量填{items}，{difference}',
  },
  check({ disclosure, lastYear }, to) {
    if (lastYear === null || lastYear.edition !== '2019') {
      to.notApplicable();
      return;
    }
    for (const row of ROWS) {
      const last = (column: string): number | null => known(lastYear.figures[figureKey(row, column)]);
      const items = known(disclosure.cell(figureKey(row, 'previousItems')));
      const [before, change] = [last('previousItems'), last('change')];
      if (items === null || before === null || change === null) {
        if ((items ?? 0) !== 0 || (before ?? 0) !== 0 || (change ?? 0) !== 0) to.undecidedInSilence();
        continue;
      }
      const expected = before + change;
      if (items === expected) continue;
      to.fail('differs', {
        subject: row,
        figures: [figureKey(row, 'previousItems')],
        expected,
        actual: items,
        location: { row, column: 'previousItems' },
        data: {
          row: rowLabel('2019', row),
          year: lastYear.year,
          before,
          change: change < 0 ? `-${-change}` : `+${change}`,
          expected,
          items,
          difference: difference(items, expected),
        },
      });
    }
  },
});

function known(cell: Cell | undefined): number | null {
  return cell === undefined ? null : knownTerm(cell);
}
