import { columnPinningFeature, columnSizingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { headCells } from '../../../app/catalog/roll-up-columns.ts';
import type { RollUpRow } from '../../../app/model/roll-up.ts';
import { ROLL_UP } from '../../../app/strings/roll-up.ts';
import { COLUMN_LIMITS } from '../../state/roll-up-layout.ts';
import type { RollUpLayout, RollUpSort } from '../../state/roll-up-layout.ts';
import type { FigureColumn } from './rows.ts';

const features = tableFeatures({ columnPinningFeature, columnSizingFeature });

/** The columns alone are laid out: ten thousand rows are sorted and searched as numbers, at every key. */
type NoRow = never;
const NO_ROWS: NoRow[] = [];
type GridColumnDef = ColumnDef<typeof features, NoRow>;

/** Columns that stand still at the left. */
export type FrontKey = 'name' | 'group';

const FRONT_WIDTHS: Readonly<Record<FrontKey, number>> = { name: 214, group: 92 };
const FIGURE_WIDTH = 76;
const AMOUNT_WIDTH = 126;
/** Widest that a column becomes for what stands over it alone. */
const HEAD_WIDTH = 132;

/** A column as it is drawn: how wide, and how far from the left of its region. */
export interface DrawnColumn {
  readonly id: string;
  readonly width: number;
  readonly start: number;
}

/** What the grid draws: the rows in their order, and the columns. */
export interface GridModel {
  /** Indexes of the shown rows, sorted. */
  readonly sorted: readonly number[];
  readonly front: readonly DrawnColumn[];
  /** By figure; `start` counts from behind the front. */
  readonly figures: readonly DrawnColumn[];
  readonly frontWidth: number;
  readonly figuresWidth: number;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Sorts the rows, and lays the columns out. What is no number stands last, whichever way a column is sorted. */
export function useGridModel(
  rows: readonly RollUpRow[],
  shown: readonly number[],
  columns: readonly FigureColumn[],
  { sort, widths }: Pick<RollUpLayout, 'sort' | 'widths'>,
): GridModel {
  const grouped = useMemo(() => rows.some(({ group }) => group !== null), [rows]);
  const front = useMemo<readonly FrontKey[]>(() => (grouped ? ['name', 'group'] : ['name']), [grouped]);
  const widthOver = useMemo(() => widthsOver(columns), [columns]);
  const defs = useMemo<GridColumnDef[]>(
    () => [
      ...front.map((key): GridColumnDef => ({ id: key, size: FRONT_WIDTHS[key], ...LIMITS })),
      ...columns.map((column, index): GridColumnDef => figureColumn(column, widthOver[index] ?? 0)),
    ],
    [front, columns, widthOver],
  );
  const sorted = useMemo(() => sortedRows(rows, shown, columns, sort), [rows, shown, columns, sort]);
  const table = useTable({
    features,
    columns: defs,
    data: NO_ROWS,
    state: {
      columnSizing: widths,
      columnPinning: { start: [...front], end: [] },
    },
  });
  const drawn = (id: string, region: 'start' | 'center'): DrawnColumn => {
    const column = table.getColumn(id);
    return { id, width: column?.getSize() ?? 0, start: column?.getStart(region) ?? 0 };
  };
  return {
    sorted,
    front: front.map((key) => drawn(key, 'start')),
    figures: columns.map(({ head }) => drawn(head.key, 'center')),
    frontWidth: table.getStartTotalSize(),
    figuresWidth: table.getCenterTotalSize(),
  };
}

const LIMITS = { minSize: COLUMN_LIMITS[0], maxSize: COLUMN_LIMITS[1] };

/** Rows that are alike stay in the order in which they came. */
function sortedRows(
  rows: readonly RollUpRow[],
  shown: readonly number[],
  columns: readonly FigureColumn[],
  sort: RollUpSort | null,
): readonly number[] {
  if (sort === null) return shown;
  const figure = columns.find(({ head }) => head.key === sort.column)?.column;
  const valueOf = (row: number): string | number | null => {
    if (sort.column === 'name' || sort.column === 'group') return rows[row]?.[sort.column] ?? null;
    return figure?.values[row] ?? null;
  };
  const direction = sort.descending ? -1 : 1;
  return [...shown].sort((oneRow, otherRow) => {
    const one = valueOf(oneRow);
    const other = valueOf(otherRow);
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === 'number' && typeof other === 'number') return direction * (one - other);
    return direction * collator.compare(String(one), String(other));
  });
}

/** What a head over one column alone needs in one line. */
function widthsOver(columns: readonly FigureColumn[]): readonly number[] {
  const widths = columns.map(() => 0);
  for (const { text, column, columns: span, leaf } of headCells(columns.map(({ head }) => head))) {
    if (!leaf && span === 1)
      widths[column] = Math.min(HEAD_WIDTH, Math.max(widths[column] ?? 0, text.length * 12 + 18));
  }
  return widths;
}

function figureColumn({ head }: FigureColumn, widthOver: number): GridColumnDef {
  const size = Math.max(head.measure === 'amount' ? AMOUNT_WIDTH : FIGURE_WIDTH, widthOver);
  return { id: head.key, size, ...LIMITS };
}

/** A click on a column's head: numbers from the largest, names from the first; then the other way; then as it came. */
export function sortedBy(sort: RollUpSort | null, column: string): RollUpSort | null {
  const first = column !== 'name' && column !== 'group';
  if (sort?.column !== column) return { column, descending: first };
  return sort.descending === first ? { column, descending: !first } : null;
}

/** What a front column is called. */
export const FRONT_WORDS: Readonly<Record<FrontKey, string>> = { name: ROLL_UP.agency, group: ROLL_UP.group };
