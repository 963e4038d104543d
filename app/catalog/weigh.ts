import type { FigureKey } from '../model/edition.ts';
import type { Cell } from '../model/report.ts';
import type { Equation } from './form.ts';

/**
 * What a cell brings into an equation: its number, or null where none is known. A blank, a dash and a text are
 * unknown, and so is a number in a larger unit than the form's (`1.2万`), which is never converted.
 */
export function knownTerm(cell: Cell): number | null {
  return cell.state === 'number' && !/^[万亿]/.test(cell.unit ?? '') ? cell.value : null;
}

/** Finds the cell of a key; undefined where the report's table has no such row or column. */
export type CellOf = (key: FigureKey) => Cell | undefined;

/** One equation of the form with the figures of a report put in. */
export interface WeighedEquation {
  readonly equation: Equation;
  /** Every cell of the equation, left side first. */
  readonly figures: readonly FigureKey[];
  /** Sums of what is known. */
  readonly left: number;
  readonly right: number;
  /** Number of cells that hold no number. */
  readonly unknown: number;
  /**
   * - `holds`: with blanks as 0
   * - `open`: it does not, but some filling of the blanks with whole numbers from 0 up would make it hold
   * - `broken`: no filling would
   * - `unclear`: a cell could not be read, or its row or column is not in the report's table: another finding says so
   */
  readonly state: 'holds' | 'open' | 'broken' | 'unclear';
}

/** Puts a report's figures into an equation of the form. */
export function weigh(equation: Equation, cell: CellOf): WeighedEquation {
  const left = addUp(equation.left, cell);
  const right = addUp(equation.right, cell);
  return {
    equation,
    figures: [...equation.left, ...equation.right],
    left: left.sum,
    right: right.sum,
    unknown: left.unknown + right.unknown,
    state: stateOf(left, right),
  };
}

/** A sum without the dust of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toFixed(6));
}

interface Side {
  readonly sum: number;
  readonly unknown: number;
  readonly leftOut: number;
  readonly unread: number;
}

function addUp(keys: readonly FigureKey[], cellOf: CellOf): Side {
  let sum = 0;
  let unknown = 0;
  let leftOut = 0;
  let unread = 0;
  for (const key of keys) {
    const cell = cellOf(key);
    const term = cell === undefined ? null : knownTerm(cell);
    if (cell === undefined) leftOut += 1;
    else if (cell.state === 'unread') unread += 1;
    else if (term === null) unknown += 1;
    else sum += term;
  }
  return { sum: Number.isInteger(sum) ? sum : tidy(sum), unknown, leftOut, unread };
}

function stateOf(left: Side, right: Side): WeighedEquation['state'] {
  if (left.unread + right.unread > 0) return 'unclear';
  const leftOut = left.leftOut + right.leftOut > 0;
  const gap = tidy(right.sum - left.sum);
  if (gap === 0) return leftOut ? 'unclear' : 'holds';
  const short = gap > 0 ? left : right;
  if (Number.isInteger(gap) && short.unknown + short.leftOut > 0) return leftOut ? 'unclear' : 'open';
  // The known parts alone exceed the other side: what was left out, too, would be 0 or more.
  return 'broken';
}
