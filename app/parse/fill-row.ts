import type { Cell } from '../model/report.ts';
import { UNREAD_CELL } from './cell.ts';
import type { Token } from './token.ts';

/** Where the figures of a table stand, learnt from its rows. */
export interface FigurePlaces {
  /** Figures a row has. */
  readonly count: number;
  /** First grid column of each figure, null where the table has no reliable columns. */
  readonly columns: readonly number[] | null;
  /** Empty lines between two cells (one cell a line), null where lines say nothing. */
  readonly gap: number | null;
}

const BLANK_CELL = (source: Cell['source']): Cell => ({ raw: '', value: null, unit: null, state: 'blank', source });

/**
 * The figures of one row, in order. A row whose number of cells does not fit is read by the grid or by the gaps
 * between its lines; where neither tells, the cells that are not certain are `unread`.
 * @param nextGap empty lines between the row's last cell and what follows
 */
export function fillRow(values: readonly Token[], places: FigurePlaces, nextGap: number | null): Cell[] {
  const { count } = places;
  if (values.length === count) return values.map((value) => value.cell);
  if (places.columns !== null) return byColumn(values, places.columns);
  const beyond = values.slice(count);
  if (values.length > count && beyond.every((value) => value.cell.state === 'blank')) {
    return values.slice(0, count).map((value) => value.cell);
  }
  if (values.length < count && places.gap !== null) {
    const filled = byGap(values, places.gap, nextGap);
    if (filled.length === count) return filled;
  }
  return Array.from({ length: count }, () => UNREAD_CELL);
}

function byColumn(values: readonly Token[], columns: readonly number[]): Cell[] {
  return columns.map((column) => {
    const value = values.find(
      (candidate) => (candidate.column ?? Infinity) <= column && column < (candidate.endColumn ?? -1),
    );
    return value?.cell ?? UNREAD_CELL;
  });
}

/** An empty line too many stands for an empty cell. */
function byGap(values: readonly Token[], usual: number, nextGap: number | null): Cell[] {
  const cells: Cell[] = [];
  const blanksFor = (gap: number | null | undefined) =>
    gap === null || gap === undefined ? 0 : Math.max(0, Math.floor((gap - usual) / (usual + 1)));
  for (const value of values) {
    for (let blank = blanksFor(value.gap); blank > 0; blank -= 1) cells.push(BLANK_CELL(value.source));
    cells.push(value.cell);
  }
  const last = values.at(-1)?.source ?? null;
  for (let blank = blanksFor(nextGap); blank > 0; blank -= 1) cells.push(BLANK_CELL(last));
  return cells;
}

/** The number of empty lines that most often stands in front of a cell; null where lines say nothing. */
export function usualGap(tokens: readonly Token[]): number | null {
  const seen = new Map<number, number>();
  for (const token of tokens) if (token.gap !== undefined) seen.set(token.gap, (seen.get(token.gap) ?? 0) + 1);
  let usual: number | null = null;
  for (const [gap, times] of seen) if (usual === null || times > (seen.get(usual) ?? 0)) usual = gap;
  return usual;
}

/** The most frequent list of first columns among rows that have exactly `count` figures; null where there is none. */
export function usualColumns(rows: readonly (readonly Token[])[], count: number): readonly number[] | null {
  const seen = new Map<string, { columns: readonly number[]; times: number }>();
  for (const row of rows) {
    if (row.length !== count) continue;
    const columns = row.map((value) => value.column);
    if (columns.some((column) => column === null)) continue;
    const key = columns.join();
    const entry = seen.get(key) ?? { columns: columns.map((column) => column ?? 0), times: 0 };
    entry.times += 1;
    seen.set(key, entry);
  }
  let best: { columns: readonly number[]; times: number } | null = null;
  for (const entry of seen.values()) if (best === null || entry.times > best.times) best = entry;
  return best?.columns ?? null;
}
