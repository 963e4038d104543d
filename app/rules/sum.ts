import type { FigureKey } from '../model/edition.ts';
import type { Location } from '../model/finding.ts';
import { blanksAsZero, difference, spell, weighAll, wholeOf, written } from './equation.ts';
import type { Equation } from '../catalog/form.ts';
import { knownTerm } from '../catalog/weigh.ts';
import type { Reporter, TableFigures } from './rule.ts';

/** How a rule on sums names what it speaks of. */
export interface SumWording {
  /** The part's name among the terms. */
  readonly part: (key: FigureKey) => string;
  /** The whole's name, or that of the row it closes. */
  readonly whole: (key: FigureKey, equation: Equation) => string;
  readonly location: (equation: Equation) => Partial<Location>;
}

/**
 * Checks every equation "the parts make the whole" that a rule speaks for. `unequal` and `open` get `{whole}`,
 * `{sum}`, `{terms}`, `{written}`, `{blanks}`; `unequal` also `{difference}`, `open` also `{unknown}`.
 */
export function checkSums(
  table: TableFigures,
  rule: Equation['rule'],
  wording: SumWording,
  to: Reporter<'unequal' | 'open'>,
): void {
  for (const weighed of weighAll(table, rule)) {
    const { equation, figures, state, unknown, left: sum } = weighed;
    if (state === 'holds') continue;
    if (state === 'unclear') {
      to.undecidedInSilence();
      continue;
    }
    const key = wholeOf(equation);
    const cell = table.cell(key);
    const whole = cell === undefined ? null : knownTerm(cell);
    const details = {
      subject: equation.subject,
      figures,
      expected: sum,
      actual: whole,
      location: wording.location(equation),
    };
    const data = {
      whole: wording.whole(key, equation),
      sum,
      terms: spell(table, equation.left, wording.part),
      written: written(cell),
      blanks: blanksAsZero(unknown),
      unknown,
    };
    if (state === 'open') to.undecided('open', 'judgement', { ...details, data });
    else {
      const gap = whole === null ? '填任何件数都不能相等' : difference(whole, sum);
      to.fail('unequal', { ...details, data: { ...data, difference: gap } });
    }
  }
}
