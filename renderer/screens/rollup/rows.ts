import type { RollUpHead } from '../../../app/catalog/roll-up-columns.ts';
import { rollUpHeads } from '../../../app/catalog/roll-up-columns.ts';
import type { RollUpView } from '../../../app/bridge/desk.ts';
import { authoritiesOf, differenceOf, sumOf } from '../../../app/model/roll-up.ts';
import type { Authority, RollUpColumn, RollUpMark, RollUpNote, RollUpSum } from '../../../app/model/roll-up.ts';
import { matching } from '../../state/filters.ts';

/** A column of the grid: a figure with its head and what the window needs of it. */
export interface FigureColumn {
  readonly head: RollUpHead;
  readonly column: RollUpColumn;
  readonly marks: Readonly<Record<number, RollUpMark>>;
}

/** The figures of a view, each with its head, in the form's order. */
export function figureColumns({ rollUp, marks }: RollUpView, applicants: 'total' | 'all'): readonly FigureColumn[] {
  const columns = new Map(rollUp.columns.map((column) => [column.key, column]));
  return rollUpHeads(rollUp.edition, rollUp.table, applicants).flatMap((head): readonly FigureColumn[] => {
    const column = columns.get(head.key);
    return column === undefined ? [] : [{ head, column, marks: marks[head.key] ?? {} }];
  });
}

/** The agencies whose reports can be held against the sum of others. */
export const authorities = ({ rollUp }: RollUpView): readonly Authority[] => authoritiesOf(rollUp.rows);

/** Indexes of the rows that are added up: those below the authority, all where none is chosen. */
export function countedRows({ rollUp }: RollUpView, authority: Authority | null): readonly number[] {
  return authority === null ? [...rollUp.rows.keys()] : authority.below;
}

export type RowFilter = 'all' | 'marked' | 'blank' | 'missing' | 'outside';

export const ROW_FILTERS: readonly RowFilter[] = ['all', 'marked', 'blank', 'missing', 'outside'];

/** Indexes of the rows that a filter leaves. */
export function filteredRows(
  { rollUp }: RollUpView,
  columns: readonly FigureColumn[],
  counted: readonly number[],
  filter: { readonly text: string; readonly show: RowFilter },
): readonly number[] {
  const inside = new Set(counted);
  const fits = matching(filter.text);
  const has = (row: number): boolean => {
    switch (filter.show) {
      case 'all':
        return true;
      case 'marked':
        return columns.some(({ marks }) => marks[row] !== undefined);
      case 'blank':
        return columns.some(({ column }) => isGap(column.notes[row]));
      case 'missing':
        return rollUp.rows[row]?.report === null;
      case 'outside':
        return !inside.has(row);
    }
  };
  return [...rollUp.rows.entries()].flatMap(([row, { name, group }]) =>
    has(row) && fits(`${name} ${group ?? ''}`) ? [row] : [],
  );
}

/** A cell of a report without a number in it. */
const isGap = (note: RollUpNote | undefined): boolean => note !== undefined && note.state !== 'number';

/** The sum of each column over some rows. */
export function sumsOf(view: RollUpView, columns: readonly FigureColumn[], rows: readonly number[]) {
  return columns.map(({ column, head }): RollUpSum => sumOf(view.rollUp, column, rows, head.unit));
}

/** An authority's own numbers less the sums; null where either is unknown. */
export function differencesOf(
  columns: readonly FigureColumn[],
  sums: readonly RollUpSum[],
  authority: Authority,
): readonly (number | null)[] {
  return columns.map(({ column }, index) => {
    const sum = sums[index];
    return sum === undefined ? null : differenceOf(column.values[authority.row] ?? null, sum);
  });
}

/** A line of the grid's body. */
export type GridLine =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'group'; readonly group: string | null; readonly rows: readonly number[] };

/** Sorted rows as lines; by group under a head each, groups in the order in which the roster has them. */
export function gridLines({ rollUp }: RollUpView, sorted: readonly number[], byGroup: boolean): readonly GridLine[] {
  if (!byGroup) return sorted.map((row) => ({ kind: 'row', row }));
  const order = [...new Set(rollUp.rows.map(({ group }) => group))];
  const named = order.filter((group) => group !== null);
  return [...named, ...(order.includes(null) ? [null] : [])].flatMap((group): readonly GridLine[] => {
    const rows = sorted.filter((row) => (rollUp.rows[row]?.group ?? null) === group);
    return rows.length === 0
      ? []
      : [{ kind: 'group', group, rows }, ...rows.map((row): GridLine => ({ kind: 'row', row }))];
  });
}
