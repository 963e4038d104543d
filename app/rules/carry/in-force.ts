import { figureKey } from '../../catalog/forms.ts';
import { rowLabel } from '../../catalog/labels.ts';
import { knownTerm } from '../../catalog/weigh.ts';
import type { FigureKey } from '../../model/edition.ts';
import { difference } from '../equation.ts';
import { defineRule } from '../rule.ts';
import { doubtsBetween, doubtWords } from './earlier.ts';

/** 现行有效件数 = 上年现行有效件数 + 本年制发件数 - 本年废止件数。 */
export const carryInForce = defineRule({
  id: 'carry/in-force',
  code: 'R922',
  severity: 'suspected',
  editions: ['2021'],
  title: '现行有效件数与上年不衔接',
  basis:
    '年度报告格式第二部分第二十条第(一)项：本年制发、废止件数使上年的现行有效件数变为本年的现行有效件数（国办公开办函〔2021〕30号）',
  suggestion:
    '与司法行政部门核对规章、行政规范性文件的制发、废止和现行有效件数；因自动失效、机构合并等造成的，请说明。',
  needs: ['disclosure'],
  messages: {
    differs:
      '表二{row}：上年（{year}年度）现行有效{before}件+本年制发{issued}件-本年废止{repealed}件={expected}件，本年现行有效填{inForce}，{difference}{doubts}',
  },
  check({ report, disclosure, lastYear }, to) {
    if (lastYear === null || lastYear.edition !== '2021') {
      to.notApplicable();
      return;
    }
    for (const row of ['regulations', 'normativeDocuments']) {
      const key = (column: string): FigureKey => figureKey(row, column);
      const last = lastYear.figures[key('inForce')];
      const cells = [
        last,
        disclosure.cell(key('issued')),
        disclosure.cell(key('repealed')),
        disclosure.cell(key('inForce')),
      ];
      const [before, issued, repealed, inForce] = cells.map((cell) => (cell === undefined ? null : knownTerm(cell)));
      if (isUnknown(before) || isUnknown(issued) || isUnknown(repealed) || isUnknown(inForce)) {
        // Blanks are told by cell/blank; with them as 0 a row of nothing holds.
        if (cells.some((cell) => (cell === undefined ? 0 : (knownTerm(cell) ?? 0)) !== 0)) to.undecidedInSilence();
        continue;
      }
      const expected = before + issued - repealed;
      if (expected === inForce) continue;
      const doubts = doubtsBetween(report, lastYear);
      to.fail('differs', {
        subject: row,
        figures: ['issued', 'repealed', 'inForce'].map(key),
        expected,
        actual: inForce,
        quotes: doubts.flatMap(({ quote }) => (quote === null ? [] : [quote])),
        location: { row, column: 'inForce' },
        data: {
          row: rowLabel('2021', row),
          year: lastYear.year,
          before,
          issued,
          repealed,
          expected,
          inForce,
          difference: difference(inForce, expected),
          doubts: doubtWords(doubts),
        },
      });
    }
  },
});

function isUnknown(value: number | null | undefined): value is null | undefined {
  return value === null || value === undefined;
}
