import { figureKey, tableOf } from '../../catalog/forms.ts';
import { rowLabel } from '../../catalog/labels.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import { proofOf } from '../proof.ts';
import { defineRule } from '../rule.ts';

/** 上一年项目数量加上本年增/减,不会是负数。 */
export const negativeItems = defineRule({
  id: 'disclosure/negative-items',
  code: 'R002',
  severity: 'must-fix',
  editions: ['2019'],
  title: '项目数量增减后为负数',
  basis:
    '年度报告格式第二部分第二十条第(五)(六)(八)项：上一年项目数量加本年增/减为现有项目数量，不应小于0（国办公开办函〔2019〕60号）',
  suggestion: '核对权责清单中上一年的项目数量和本年调整情况，改正填错的一格。',
  needs: ['disclosure'],
  messages: {
    negative: '表二{row}：上一年项目数量填{previous}，本年增/减填{change}，增减后为{sum}，项目数量不应为负数',
  },
  check({ disclosure }, to) {
    for (const row of rowsWithChange()) {
      const figures = [figureKey(row, 'previousItems'), figureKey(row, 'change')] as const;
      const cells = figures.map((key) => disclosure.cell(key));
      const [previous, change] = cells.map((cell) => (cell === undefined ? null : knownTerm(cell)));
      if (change === null || change === undefined || change >= 0) continue;
      if (previous === null || previous === undefined) to.undecidedInSilence();
      else if (previous >= 0 && previous + change < 0) {
        to.fail('negative', {
          subject: row,
          severity: proofOf(disclosure),
          figures,
          actual: previous + change,
          quotes: cells.map((cell) => ({ text: cell?.raw ?? '', source: cell?.source ?? null })),
          location: { row, column: 'change' },
          data: { row: rowLabel('2019', row), previous, change, sum: previous + change },
        });
      }
    }
  },
});

function rowsWithChange(): readonly string[] {
  const groups = tableOf('2019', 'disclosure')?.groups ?? [];
  return groups
    .filter(({ columns }) => columns.some(({ key }) => key === 'change'))
    .flatMap(({ rows }) => rows.map(({ key }) => key));
}
