import { figureKey } from '../../catalog/forms.ts';
import { rowLabel } from '../../catalog/labels.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import { defineRule } from '../rule.ts';

/** 本年制发的文件到年底一般仍然有效,应当在现行有效件数之内。 */
export const issuedExceedsInForce = defineRule({
  id: 'disclosure/issued-exceeds-in-force',
  code: 'R003',
  severity: 'suspected',
  editions: ['2021'],
  title: '本年制发件数大于现行有效件数',
  basis:
    '年度报告格式第二部分第二十条第(一)项：本年制发的文件年底一般仍然有效，应计入现行有效件数（国办公开办函〔2021〕30号）',
  suggestion:
    '与司法行政部门核对规章、行政规范性文件的制发、废止和现行有效件数，改正填错的一格；当年制发当年即失效的，请说明。',
  needs: ['disclosure'],
  messages: {
    exceeds: '表二{row}：本年制发{issued}件，现行有效只有{inForce}件，多{difference}；本年制发的年底一般仍然有效',
  },
  check({ disclosure }, to) {
    for (const row of ['regulations', 'normativeDocuments']) {
      const figures = [figureKey(row, 'issued'), figureKey(row, 'inForce')] as const;
      const cells = figures.map((key) => disclosure.cell(key));
      const [issued, inForce] = cells.map((cell) => (cell === undefined ? null : knownTerm(cell)));
      if (issued === null || issued === undefined || issued <= 0) continue;
      if (inForce === null || inForce === undefined) to.undecidedInSilence();
      else if (issued > inForce && isCount(issued) && isCount(inForce)) {
        to.fail('exceeds', {
          subject: row,
          figures,
          actual: inForce,
          quotes: cells.map((cell) => ({ text: cell?.raw ?? '', source: cell?.source ?? null })),
          location: { row, column: 'inForce' },
          data: { row: rowLabel('2021', row), issued, inForce, difference: issued - inForce },
        });
      }
    }
  },
});

/** A negative number or a fraction is another finding (cell/negative-or-fraction). */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
