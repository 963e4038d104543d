import { columnLabel, rowLabel } from '../../app/catalog/labels.ts';
import { splitKey } from '../../app/catalog/forms.ts';
import type { Edition, FigureKey } from '../../app/model/edition.ts';
import { COMPARED, EQUATION } from '../../app/strings/evidence.ts';
import { amount } from './circled.ts';
import { columnName } from './place.ts';
import type { Side, Term } from './proof.ts';

/** A row's name where room is short: without the words that all rows of table three share. */
const briefRow = (edition: Edition, row: string): string =>
  rowLabel(edition, row)
    .replace(/政府信息公开申请数量$/, '')
    .replace(/继续办理$/, '');

/** What the two values of a finding are called: 应为 and 现为, or where they stand if either may be the wrong one. */
export function comparedWords(rule: string): readonly [expected: string, actual: string] {
  return COMPARED[rule] ?? [EQUATION.expected, EQUATION.actual];
}

/** What stands in a cell, in words where it is no number: 空白 is never written as 0. */
export function shownValue(term: Term): string {
  switch (term.state) {
    case 'number':
      return term.raw;
    case 'blank':
      return EQUATION.blank;
    case 'unread':
      return EQUATION.unread;
    case 'absent':
      return EQUATION.absent;
    case 'dash':
    case 'text':
      return `“${term.raw}”`;
  }
}

/** The value of a side, as far as it is known. */
export function shownSum(side: Side): string {
  return side.terms.length > 0 && side.unknown === side.terms.length ? EQUATION.unknownSum : amount(side.sum);
}

/**
 * Short names of cells in one line: what they all share (the same column, or the same row) is left to the line's
 * caption.
 */
export function shortNames(edition: Edition, keys: readonly FigureKey[]): ReadonlyMap<FigureKey, string> {
  const parts = keys.map((key) => [key, ...splitKey(key)] as const);
  const oneColumn = new Set(parts.map(([, , column]) => column)).size === 1;
  const oneRow = new Set(parts.map(([, row]) => row)).size === 1;
  return new Map(
    parts.map(([key, row, column]) => {
      if (oneRow && !oneColumn) return [key, columnName(edition, row, column)];
      if (oneColumn && !oneRow) return [key, briefRow(edition, row)];
      return [key, `${briefRow(edition, row)}·${columnName(edition, row, column)}`];
    }),
  );
}

/** What all cells share: the column's or the row's name; empty where they share neither. */
export function sharedName(edition: Edition, keys: readonly FigureKey[]): string {
  const rows = new Set(keys.map((key) => splitKey(key)[0]));
  const columns = new Set(keys.map((key) => splitKey(key)[1]));
  const [row] = rows;
  const [column] = columns;
  if (rows.size === 1 && row !== undefined) return rowLabel(edition, row);
  if (columns.size === 1 && column !== undefined && column !== 'count') return columnLabel(column);
  return '';
}

/** Terms that say something, and how many zeros and blanks are left out. Few terms are all shown. */
export function foldTerms(terms: readonly Term[]): {
  readonly shown: readonly Term[];
  readonly zeros: number;
  readonly blanks: number;
} {
  const dull = (term: Term) => !term.suspect && (term.value === 0 || term.state === 'blank');
  if (terms.length <= 5 || terms.filter(dull).length <= 2) return { shown: terms, zeros: 0, blanks: 0 };
  const hidden = terms.filter(dull);
  const blanks = hidden.filter((term) => term.state === 'blank').length;
  return { shown: terms.filter((term) => !dull(term)), zeros: hidden.length - blanks, blanks };
}
