import { TABLES } from '../../app/model/edition.ts';
import type { TableKey } from '../../app/model/edition.ts';

/** How 汇总 was left: which table of which year, and how its grid is sorted and drawn. */
export interface RollUpLayout {
  readonly table: TableKey;
  /** Null: the year under audit. */
  readonly year: number | null;
  readonly applicants: 'total' | 'all';
  readonly byGroup: boolean;
  readonly sort: RollUpSort | null;
  /** Widths of columns that were drawn wider or narrower, in pixels, by column. */
  readonly widths: Readonly<Record<string, number>>;
}

export interface RollUpSort {
  /** A figure's key, `name` or `group`. */
  readonly column: string;
  readonly descending: boolean;
}

export const USUAL_ROLL_UP: RollUpLayout = {
  table: 'applications',
  year: null,
  applicants: 'total',
  byGroup: false,
  sort: null,
  widths: {},
};

/** Narrowest and widest that a column may become. */
export const COLUMN_LIMITS = [36, 520] as const;

/** What is remembered of 汇总; what is missing or makes no sense is taken from the usual. */
export function rememberedRollUp(stored: unknown): RollUpLayout {
  const { table, year, applicants, byGroup, sort, widths } = recordOf(stored);
  return {
    table: TABLES.find((one) => one === table) ?? USUAL_ROLL_UP.table,
    year: Number.isSafeInteger(year) ? Number(year) : null,
    applicants: applicants === 'all' ? 'all' : 'total',
    byGroup: byGroup === true,
    sort: sortOf(recordOf(sort)),
    widths: Object.fromEntries(
      Object.entries(recordOf(widths)).flatMap(([column, width]) =>
        typeof width === 'number' && width >= COLUMN_LIMITS[0] && width <= COLUMN_LIMITS[1] ? [[column, width]] : [],
      ),
    ),
  };
}

function sortOf({ column, descending }: Readonly<Record<string, unknown>>): RollUpSort | null {
  return typeof column === 'string' ? { column, descending: descending === true } : null;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
