import {
  columnPinningFeature,
  columnSizingFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { headCells } from '../../../app/catalog/roll-up-columns.ts';
import type { RollUpRow } from '../../../app/model/roll-up.ts';
import { ROLL_UP } from '../../../app/strings/roll-up.ts';
import { COLUMN_LIMITS } from '../../state/roll-up-layout.ts';
import type { RollUpLayout, RollUpSort } from '../../state/roll-up-layout.ts';
import type { FigureColumn } from './rows.ts';

const features = tableFeatures({
  columnPinningFeature,
  columnSizingFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

type Line = { readonly index: number };
type GridColumnDef = ColumnDef<typeof features, Line>;

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
  const data = useMemo(() => shown.map((index) => ({ index })), [shown]);
  const defs = useMemo<GridColumnDef[]>(
    () => [
      ...front.map((key): GridColumnDef => frontColumn(key, rows)),
      ...columns.map((column, index): GridColumnDef => figureColumn(column, widthOver[index] ?? 0)),
    ],
    [front, rows, columns, widthOver],
  );
  const known = sort !== null && defs.some(({ id }) => id === sort.column);
  const table = useTable({
    features,
    columns: defs,
    data,
    state: {
      sorting: known ? [{ id: sort.column, desc: sort.descending }] : [],
      columnSizing: widths,
      columnPinning: { start: [...front], end: [] },
    },
  });
  const sorted = table.getRowModel().rows.map((row) => row.original.index);
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

function frontColumn(key: FrontKey, rows: readonly RollUpRow[]): GridColumnDef {
  return {
    id: key,
    accessorFn: ({ index }) => rows[index]?.[key] ?? undefined,
    size: FRONT_WIDTHS[key],
    sortUndefined: 'last',
    sortFn: (one, other) => collator.compare(String(one.getValue(key)), String(other.getValue(key))),
    ...LIMITS,
  };
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

function figureColumn({ head, column }: FigureColumn, widthOver: number): GridColumnDef {
  return {
    id: head.key,
    accessorFn: ({ index }) => column.values[index] ?? undefined,
    size: Math.max(head.measure === 'amount' ? AMOUNT_WIDTH : FIGURE_WIDTH, widthOver),
    sortUndefined: 'last',
    sortFn: (one, other) => Number(one.getValue(head.key)) - Number(other.getValue(head.key)),
    ...LIMITS,
  };
}

/** A click on a column's head: numbers from the largest, names from the first; then the other way; then as it came. */
export function sortedBy(sort: RollUpSort | null, column: string): RollUpSort | null {
  const first = column !== 'name' && column !== 'group';
  if (sort?.column !== column) return { column, descending: first };
  return sort.descending === first ? { column, descending: !first } : null;
}

/** What a front column is called. */
export const FRONT_WORDS: Readonly<Record<FrontKey, string>> = { name: ROLL_UP.agency, group: ROLL_UP.group };
