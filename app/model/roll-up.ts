import type { Edition, FigureKey, TableKey } from './edition.ts';
import type { Counter } from './tally.ts';
import type { CellState } from './report.ts';

/** 汇总表: one table of one year, every agency in a row. Columns are kept apart, so that ten thousand rows stay light. */
export interface RollUp {
  readonly year: number;
  /** The form of the year, whose figures the columns are. */
  readonly edition: Edition;
  readonly table: TableKey;
  readonly rows: readonly RollUpRow[];
  /** In the form's order. */
  readonly columns: readonly RollUpColumn[];
}

/** An agency's line. */
export interface RollUpRow {
  readonly name: string;
  readonly group: string | null;
  /** Name of the agency above it (roster), null where none is known. */
  readonly parent: string | null;
  /** A government's own report, which already holds the figures of the agencies below it. */
  readonly government: boolean;
  /** `missing`, `unreadable`: no report of the year, so no figures. */
  readonly status: 'audited' | 'unreadable' | 'missing';
  /** The report's id. */
  readonly report: string | null;
  /** The form found in it; null where none. */
  readonly edition: Edition | null;
  /** Further reports of the same agency and year, whose figures are left out. */
  readonly others: number;
}

/** A figure of every row. */
export interface RollUpColumn {
  readonly key: FigureKey;
  /** By row; null where there is no number. */
  readonly values: readonly (number | null)[];
  /** What a cell says beside its number, by row: units, and all that is no number. Rows without a report have none. */
  readonly notes: Readonly<Record<number, RollUpNote>>;
}

export interface RollUpNote {
  /** `absent`: the report has no such cell. */
  readonly state: CellState | 'absent';
  readonly raw: string;
  readonly unit: string | null;
}

/** What a finding says of a cell. */
export interface RollUpMark {
  readonly counter: Counter;
  /** The cell is among those that are likeliest wrong; else it is only part of what the finding speaks of. */
  readonly suspect: boolean;
  /** The finding's id. */
  readonly finding: string;
}

/** The sum of a column over some rows. A blank is not a zero: what is no number is counted, never added. */
export interface RollUpSum {
  /** Null where there is no number at all, or the numbers have units that cannot be added. */
  readonly value: number | null;
  readonly numbers: number;
  /** Cells of reports that are no number. */
  readonly notNumbers: number;
  /** Units that stand side by side where the numbers cannot be added; else empty. */
  readonly units: readonly string[];
}

/** Units of pieces: they say nothing that the column's head does not say. */
const PIECES = /^[件条次个人宗起项份场期家处]次?$/u;

/** The unit that a number is counted in: the written one, else the form's. 万 behind an amount is 万元. */
export function unitOf(note: RollUpNote | undefined, formUnit: string): string {
  const written = note?.unit ?? null;
  if (written === null || PIECES.test(written)) return formUnit;
  return written === '万' && formUnit !== '' ? formUnit : written;
}

/**
 * Adds a column up.
 * @param rows indexes of the rows meant; those without a report do not count
 * @param formUnit the unit that the form prints for the column
 */
export function sumOf(rollUp: RollUp, column: RollUpColumn, rows: Iterable<number>, formUnit: string): RollUpSum {
  const units = new Set<string>();
  let sum = 0;
  let numbers = 0;
  let notNumbers = 0;
  let last: string | null = null;
  for (const row of rows) {
    if ((rollUp.rows[row]?.report ?? null) === null) continue;
    const value = column.values[row] ?? null;
    if (value === null) {
      notNumbers += 1;
      continue;
    }
    numbers += 1;
    sum += value;
    // Ten thousand rows are added up at every key of a search, nearly all of one unit.
    const unit = unitOf(column.notes[row], formUnit);
    if (unit !== last) units.add(unit);
    last = unit;
  }
  const addable = numbers > 0 && units.size === 1;
  return {
    // Amounts have decimals, whose binary dust is no difference.
    value: addable ? Math.round(sum * 1e6) / 1e6 : null,
    numbers,
    notNumbers,
    units: units.size > 1 ? [...units] : [],
  };
}

/** A parent's own number less the sum of the agencies below it; null where one of them is unknown. */
export function differenceOf(own: number | null, sum: RollUpSum): number | null {
  return own === null || sum.value === null ? null : Math.round((own - sum.value) * 1e6) / 1e6;
}

/** An agency whose report can be held against the sum of others, and those others. */
export interface Authority {
  /** Index of its row. */
  readonly row: number;
  /** Indexes of the rows below it. */
  readonly below: readonly number[];
}

/**
 * Agencies that stand above others, the one with most of them first: those that the roster names as parent; without
 * parents the governments, each above all that is no government. A row below one that itself stands above others is
 * not added again: that one's report holds it.
 */
export function authoritiesOf(rows: readonly RollUpRow[]): readonly Authority[] {
  const byName = new Map(rows.map((row, index) => [row.name, index]));
  const below = new Map<number, number[]>();
  rows.forEach((row, index) => {
    const parent = row.parent === null ? undefined : byName.get(row.parent);
    if (parent === undefined || parent === index) return;
    const known = below.get(parent);
    if (known === undefined) below.set(parent, [index]);
    else known.push(index);
  });
  if (below.size === 0) {
    const others = rows.flatMap((row, index) => (row.government ? [] : [index]));
    rows.forEach((row, index) => {
      if (row.government && others.length > 0) below.set(index, others);
    });
  }
  return [...below]
    .map(([row, own]) => ({ row, below: own }))
    .sort((one, other) => other.below.length - one.below.length || one.row - other.row);
}
