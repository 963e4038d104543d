import { equationsOf } from '../catalog/equations.ts';
import { APPLICANT_COLUMNS } from '../catalog/applications-table.ts';
import { figureKey } from '../catalog/forms.ts';
import { knownTerm, weigh } from '../catalog/weigh.ts';
import type { FigureKey } from '../model/edition.ts';
import type { PastReport } from '../model/past-report.ts';

/** A figure of a report that last year's report fixes. */
export interface Link {
  readonly figure: FigureKey;
  readonly equals: number;
}

/**
 * 上年结转 of each column, as last year's report closed it. Its figures are taken as they stand and never changed, since
 * a repair speaks of one report alone; one that an equation of last year's own table speaks against fixes nothing.
 */
export function linksTo(past: PastReport | null): readonly Link[] {
  if (past === null || past.edition === null) return [];
  const weighed = equationsOf(past.edition, 'applications').map((equation) =>
    weigh(equation, (figure) => past.figures[figure]),
  );
  return APPLICANT_COLUMNS.flatMap(({ key }): Link[] => {
    const closing = figureKey('carriedOut', key);
    const cell = past.figures[closing];
    const equals = cell === undefined ? null : knownTerm(cell);
    if (equals === null || !Number.isInteger(equals) || equals < 0) return [];
    const refuted = weighed.some(({ figures, state }) => state === 'broken' && figures.includes(closing));
    return refuted ? [] : [{ figure: figureKey('carriedIn', key), equals }];
  });
}
