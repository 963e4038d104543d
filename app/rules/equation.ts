import { equationsOf } from '../catalog/equations.ts';
import type { Equation } from '../catalog/form.ts';
import { figureOf } from '../catalog/forms.ts';
import { figureLabel, shortLabel } from '../catalog/labels.ts';
import type { FigureKey } from '../model/edition.ts';
import { knownTerm, tidy, weigh, type WeighedEquation } from '../catalog/weigh.ts';
import type { Cell } from '../model/report.ts';
import type { TableFigures } from './rule.ts';

/** Puts a table's figures into all equations that a rule speaks for. */
export function weighAll(table: TableFigures, rule: Equation['rule']): WeighedEquation[] {
  return equationsOf(table.reading.edition, table.reading.table)
    .filter((equation) => equation.rule === rule)
    .map((equation) => weigh(equation, (key) => table.cell(key)));
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
