import type { FormGroup } from '../catalog/form.ts';
import type { LabelReading } from '../model/report.ts';
import { changedLabel, extraLabel, labelText, metLabel, unmetLabel } from './alignment.ts';
import { usualColumns, type FigurePlaces } from './fill-row.ts';
import { readHeads, type HeadReading } from './heads.ts';
import type { IndexedLabel, LabelIndex } from './label-index.ts';
import type { Token } from './token.ts';

/** Which of a row's figures stands under which column of the form. */
export interface ColumnAlignment {
  /** For each column of the group the figure's place in a row, null where the table has no such column. */
  readonly order: readonly (number | null)[];
  readonly places: FigurePlaces;
  readonly labels: readonly LabelReading[];
}

/** The number of figures that most rows have once the padding behind them is gone. */
function usualCount(rows: readonly (readonly Token[])[], expected: number): number {
  const seen = new Map<number, number>();
  for (const row of rows) {
    const padded = row.length > expected && row.slice(expected).every((value) => value.cell.state === 'blank');
    const count = padded ? expected : row.length;
    if (count > 0) seen.set(count, (seen.get(count) ?? 0) + 1);
  }
  let usual = expected;
  for (const [count, times] of seen) if (times > (seen.get(usual) ?? 0)) usual = count;
  return usual;
}

/**
 * Rows of cells without a grid end in padding: where the heads are more or fewer than the form's, they tell how many
 * figures a row has, if every row can be cut to that number without losing one.
 */
function countByHeads(
  heads: readonly HeadReading[],
  rows: readonly (readonly Token[])[],
  expected: number,
): number | null {
  if (rows.some((row) => row.some((value) => value.column !== null))) return null;
  const count = leafOrder(heads).length;
  if (count === expected || Math.abs(count - expected) > 2 || expected < 3) return null;
  const fits = rows.every(
    (row) => row.length >= count && row.slice(count).every((value) => value.cell.state === 'blank'),
  );
  return fits && rows.some((row) => row[count - 1]?.cell.state === 'number') ? count : null;
}

/** Heads in the order of the columns they stand over: a total that heads its own block of two lines stands last. */
function leafOrder(heads: readonly HeadReading[]): HeadReading[] {
  const leaves = heads.filter((head) => head.label?.role !== 'head');
  const total = leaves.find((head) => head.label?.key === 'total');
  return total === undefined ? leaves : [...leaves.filter((head) => head !== total), total];
}

/**
 * Heads that the form does not have may be broken over lines (村民 above 委员会): pieces side by side are one head where
 * that gives each figure of a row one.
 */
function withJoinedPieces(heads: readonly HeadReading[], count: number, gap: number | null): readonly HeadReading[] {
  // Where empty lines part the cells, two lines without one between them are one cell.
  const lines = (head: HeadReading): boolean => (gap ?? 0) > 0 && head.tokens[0]?.gap === 0;
  const ways = [joinedWhere(heads, lines), joinedWhere(heads, () => true)];
  return ways.find((joined) => leafOrder(joined).length === count) ?? heads;
}

function joinedWhere(heads: readonly HeadReading[], joins: (head: HeadReading) => boolean): readonly HeadReading[] {
  const joined: HeadReading[] = [];
  for (const head of heads) {
    const last = joined.at(-1);
    if (head.label === null && last?.label === null && joins(head)) {
      joined[joined.length - 1] = { ...last, tokens: [...last.tokens, ...head.tokens], text: last.text + head.text };
    } else joined.push(head);
  }
  return joined;
}

/**
 * Aligns the columns of a group: by number and heads where they agree, by the grid where a column was added or left
 * out.
 * @param tokens the cells above and before the group's first figures
 * @param rows the figures of the group's rows
 * @param gap usual number of empty lines between cells
 * @returns null where it cannot be told which figure stands under which head
 */
export function alignColumns(
  group: FormGroup,
  tokens: readonly Token[],
  rows: readonly (readonly Token[])[],
  gap: number | null,
  index: LabelIndex,
): ColumnAlignment | null {
  const columns = group.columns.flatMap((column) =>
    index.all.filter((label) => label.role === 'column' && label.key === column.key),
  );
  const read = readHeads(tokens, index);
  const count = countByHeads(read, rows, columns.length) ?? usualCount(rows, columns.length);
  const heads = leafOrder(read).length > count ? withJoinedPieces(read, count, gap) : read;
  const note = balanceNote(tokens, index);
  const found = columns.map((column) => heads.find((head) => head.label === column) ?? null);
  const unknown = heads.filter((head) => head.label === null);
  const met = columns.flatMap((column, place) => {
    const head = found[place];
    return head === null || head === undefined ? [] : metLabel(column, head.tokens);
  });
  const grid = usualColumns(rows, count);
  if (count === columns.length) {
    const labels = [...note, ...met, ...unmetHeads(columns, found, unknown)];
    return { order: columns.map((_, place) => place), places: { count, columns: grid, gap }, labels };
  }
  const order = grid === null ? byLeaves(columns, found, heads, count) : byGrid(columns, found, grid);
  if (order === null && count > columns.length && unknown.length === 0 && found.every((head) => head !== null)) {
    // Figures behind the last head stand in a cell that the form leaves empty.
    return {
      order: columns.map((_, place) => place),
      places: { count, columns: grid, gap },
      labels: [...note, ...met],
    };
  }
  if (order === null) return single(columns, found, rows, gap, [...note, ...met]);
  const extra = count > columns.length ? unknown.map((head) => extraLabel('column', head.tokens)) : [];
  const missing = columns
    .filter((_, place) => order[place] === null)
    .map((column) => unmetLabel(column, 'missing', null));
  return { order, places: { count, columns: grid, gap }, labels: [...note, ...met, ...missing, ...extra] };
}

/** Words of the note that the head of table three prints. */
const NOTE = /勾稽|第[一二1]项(?:加|与)/;

/** The balance note in the head of table three, where it is misprinted or left out. */
function balanceNote(tokens: readonly Token[], index: LabelIndex): LabelReading[] {
  const label = index.all.find(({ role, key }) => role === 'head' && key === 'balanceNote');
  if (label === undefined) return [];
  const whole = tokens.map((token) => token.bare).join('');
  if (label.bares.some((wording) => whole.includes(wording))) return [];
  const printed = tokens.find(({ text }) => NOTE.test(text));
  const found = printed === undefined ? null : labelText([printed]);
  const source = printed?.source ?? null;
  return [{ role: 'head', key: label.key, expected: label.label, found, source, verdict: 'spelling' }];
}

/** Heads that were not met although every figure has its place: renamed where an unknown head is left, else lost. */
function unmetHeads(
  columns: readonly IndexedLabel[],
  found: readonly (HeadReading | null)[],
  unknown: readonly HeadReading[],
): LabelReading[] {
  const unmet = columns.filter((_, place) => found[place] === null);
  if (unmet.length === 0) return [];
  return unmet.map((column, place) => {
    const head = unmet.length === unknown.length ? unknown[place] : unknown.length > 0 ? unknown[0] : undefined;
    return head === undefined ? unmetLabel(column, 'lost', null) : changedLabel(column, head.tokens);
  });
}

/** A column was added or left out, and the heads stand in the grid above their figures. */
function byGrid(
  columns: readonly IndexedLabel[],
  found: readonly (HeadReading | null)[],
  grid: readonly number[],
): (number | null)[] | null {
  const order = columns.map((_, place) => {
    const last = found[place]?.tokens[0];
    if (last?.column === null || last?.column === undefined) return null;
    const start = last.column;
    const at = grid.findIndex((column) => column >= start && column < (last.endColumn ?? start + 1));
    return at < 0 ? null : at;
  });
  const placed = order.filter((place) => place !== null);
  if (new Set(placed).size !== placed.length) return null;
  return placed.length >= Math.min(columns.length, grid.length) - 1 && placed.length > 0 ? order : null;
}

/** A column was added or left out, and only the order of the heads tells which. */
function byLeaves(
  columns: readonly IndexedLabel[],
  found: readonly (HeadReading | null)[],
  heads: readonly HeadReading[],
  count: number,
): (number | null)[] | null {
  const leaves = leafOrder(heads);
  if (leaves.length !== count) return null;
  return columns.map((_, place) => {
    const head = found[place];
    const at = head === null || head === undefined ? -1 : leaves.indexOf(head);
    return at < 0 ? null : at;
  });
}

/** A group with one column whose rows carry other cells too: the figure stands under the head, or last. */
function single(
  columns: readonly IndexedLabel[],
  found: readonly (HeadReading | null)[],
  rows: readonly (readonly Token[])[],
  gap: number | null,
  met: readonly LabelReading[],
): ColumnAlignment | null {
  const head = found[0];
  const column = head?.tokens[0]?.column;
  if (columns.length !== 1 || head === null || head === undefined) return null;
  if (column !== null && column !== undefined) {
    return { order: [0], places: { count: 1, columns: [column], gap }, labels: met };
  }
  const width = Math.max(...rows.map((row) => row.length));
  return { order: [width - 1], places: { count: width, columns: null, gap }, labels: met };
}
