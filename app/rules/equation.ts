import { equationsOf } from '../catalog/equations.ts';
import { knownTerm } from '../catalog/equation-terms.ts';
import type { Equation } from '../catalog/form.ts';
import { figureOf } from '../catalog/forms.ts';
import { figureLabel, shortLabel } from '../catalog/labels.ts';
import type { FigureKey } from '../model/edition.ts';
import type { Cell } from '../model/report.ts';
import type { TableFigures } from './rule.ts';

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

/** Puts a table's figures into all equations that a rule speaks for. */
export function weighAll(table: TableFigures, rule: Equation['rule']): WeighedEquation[] {
  return equationsOf(table.reading.edition, table.reading.table)
    .filter((equation) => equation.rule === rule)
    .map((equation) => weigh(table, equation));
}

function weigh(table: TableFigures, equation: Equation): WeighedEquation {
  const left = addUp(table, equation.left);
  const right = addUp(table, equation.right);
  return {
    equation,
    figures: [...equation.left, ...equation.right],
    left: left.sum,
    right: right.sum,
    unknown: left.unknown + right.unknown,
    state: stateOf(left, right),
  };
}

interface Side {
  readonly sum: number;
  readonly unknown: number;
  readonly leftOut: number;
  readonly unread: number;
}

function addUp(table: TableFigures, keys: readonly FigureKey[]): Side {
  let sum = 0;
  let unknown = 0;
  let leftOut = 0;
  let unread = 0;
  for (const key of keys) {
    const cell = table.cell(key);
    const term = cell === undefined ? null : knownTerm(cell);
    if (cell === undefined) leftOut += 1;
    else if (cell.state === 'unread') unread += 1;
    else if (term === null) unknown += 1;
    else sum += term;
  }
  return { sum: tidy(sum), unknown, leftOut, unread };
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

/** A sum without the dust of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toFixed(6));
}

/** `少1`, `多3`: the written number against the sum. */
export function difference(written: number, sum: number): string {
  return written < sum ? `少${tidy(sum - written)}` : `多${tidy(written - sum)}`;
}

/** What stands in a cell, with its verb: `填6`, `空白`, `填“无”`. */
export function written(cell: Cell | undefined): string {
  if (cell === undefined) return '未列';
  if (cell.state === 'blank') return '空白';
  return knownTerm(cell) === null ? `填“${cell.raw}”` : `填${cell.value ?? ''}${cell.unit ?? ''}`;
}

/** What stands in a cell as a term of a sum: `6`, `（空白）`, `（“无”）`. */
export function term(cell: Cell | undefined): string {
  const known = cell === undefined ? null : knownTerm(cell);
  if (known !== null) return String(known);
  return cell === undefined || cell.state === 'blank' ? '（空白）' : `（“${cell.raw}”）`;
}

/** The terms of a sum that are not 0, each with its name: `自然人5+其他5`; `均为0` where there is none. */
export function spell(table: TableFigures, keys: readonly FigureKey[], name: (key: FigureKey) => string): string {
  const terms = keys.flatMap((key) => {
    const cell = table.cell(key);
    const known = cell === undefined ? null : knownTerm(cell);
    return known === null || known === 0 ? [] : [`${name(key)}${known}`];
  });
  return terms.length === 0 ? '均为0' : terms.join('+');
}

/** `（另有2格未填数）`, empty where every cell holds a number: the end of a sentence on a broken equation. */
export function blanksAsZero(unknown: number): string {
  return unknown === 0 ? '' : `（另有${unknown}格未填数）`;
}

/** A row's label without its numeral: `1.专职人员数` is `专职人员数`, so that no numeral runs into a figure. */
export function bareLabel(label: string): string {
  return label.replace(/^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d+\.|其中:)/, '');
}

/** Name of a figure's row, with the group it stands in: `(三)不予公开 1.属于国家秘密`. */
export function rowName(table: TableFigures, key: FigureKey): string {
  return figureLabel(table.reading.edition, key).replace(/·[^·]*$/, '');
}

/** Name of a figure's column: `自然人`. */
export function columnName(table: TableFigures, key: FigureKey): string {
  return shortLabel(figureOf(table.reading.edition, key)?.column.label ?? key);
}

/** The only figure on the right side: the whole. */
export function wholeOf(equation: Equation): FigureKey {
  const [whole] = equation.right;
  if (whole === undefined) throw new RangeError(`${equation.rule} ${equation.subject} has no right side`);
  return whole;
}
