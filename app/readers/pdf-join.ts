import { joinedLines } from './pdf-lines.ts';
import type { FilledCell, FilledTable } from './pdf-tables.ts';

/** How far outer edges may differ between the parts of one table, in points. */
const SAME_EDGE = 4;
const SAME_COLUMN = 3;
/** A row lower than this, in points, holds no line of text: what a cut row left over. */
const NO_ROW = 9;
/** Room that a cell keeps free at its sides, in points: Word keeps 5.4 at either. */
const PADDING = 12;

const VALUE = /^[-+−－—–―/\\\s\d０-９,，.．%％万元件个次条人宗篇]+$/;
const HAS_VALUE = /[\d０-９\-−－—–―/\\]/;
/** A text that begins so is an entry of its own, not the rest of the one above. */
const ORDINAL =
  /^([（(]?[〇一二三四五六七八九十]+[）)、.．]|[（(]?\d{1,2}[）)、.．]\D|其中|第[一二三四五六七八九十]+[条项])/;

/** Whether a table that ends a page and one that begins the next can be one. */
export function canJoin(upper: FilledTable, lower: FilledTable): boolean {
  return Math.abs(upper.box[0] - lower.box[0]) <= SAME_EDGE && Math.abs(upper.box[2] - lower.box[2]) <= SAME_EDGE;
}

/**
 * Joins a table with its continuation overleaf: heads repeated there are dropped, a row that the break cut in two is
 * put together, and so are cells that span rows on both sides. In doubt rows are left as they are.
 */
export function joinTables(upper: FilledTable, continuation: FilledTable): FilledTable {
  const lower = withoutRepeatedHeads(upper, continuation);
  const last = upper.rowCount - 1;
  const ends = upper.cells.filter((cell) => cell.row + cell.rowSpan === upper.rowCount);
  const begins = lower.cells.filter((cell) => cell.row === 0);
  const pairs = begins.flatMap((below) => {
    const above = ends.find((cell) => sameColumns(cell, below));
    return above === undefined ? [] : [{ above, below }];
  });
  const cut = isCutRow(ends, begins, pairs);
  const shift = cut ? last : upper.rowCount;
  const merged = new Map<FilledCell, FilledCell>();
  const taken = new Set<FilledCell>();
  for (const { above, below } of pairs) {
    if (!cut && !isOneCell(above, below, ends, begins)) continue;
    merged.set(above, {
      ...above,
      rowSpan: shift + below.rowSpan - above.row,
      lines: [...above.lines, ...below.lines],
      text: joinedLines([above.text, below.text].filter((text) => text !== '')),
    });
    taken.add(below);
  }
  const stays = upper.cells.map((cell) => merged.get(cell) ?? cell);
  const follows = lower.cells.filter((cell) => !taken.has(cell)).map((cell) => ({ ...cell, row: cell.row + shift }));
  return {
    ...upper,
    rowCount: shift + lower.rowCount,
    cells: [...stays, ...follows],
    broken: upper.broken || lower.broken,
  };
}

interface Pair {
  readonly above: FilledCell;
  readonly below: FilledCell;
}

function sameColumns(a: FilledCell, b: FilledCell): boolean {
  return Math.abs(a.box[0] - b.box[0]) <= SAME_COLUMN && Math.abs(a.box[2] - b.box[2]) <= SAME_COLUMN;
}

function withoutRepeatedHeads(upper: FilledTable, lower: FilledTable): FilledTable {
  const heads = lower.cells.filter((cell) => {
    const same = upper.cells.find((other) => other.row === cell.row && sameColumns(other, cell));
    return same !== undefined && same.text === cell.text && same.rowSpan === cell.rowSpan;
  });
  let count = 0;
  while (count < lower.rowCount - 1) {
    const row = lower.cells.filter((cell) => cell.row === count);
    if (row.length === 0 || !row.every((cell) => heads.includes(cell) && !isValue(cell.text))) break;
    if (!row.some((cell) => cell.text !== '')) break;
    count += 1;
  }
  while (count > 0 && lower.cells.some((cell) => cell.row < count && cell.row + cell.rowSpan > count)) count -= 1;
  if (count === 0) return lower;
  return {
    ...lower,
    rowCount: lower.rowCount - count,
    cells: lower.cells.filter((cell) => cell.row >= count).map((cell) => ({ ...cell, row: cell.row - count })),
  };
}

function isValue(text: string): boolean {
  return VALUE.test(text) && HAS_VALUE.test(text);
}

/**
 * Whether the break went through a row: some label goes on overleaf, and no column has text in both halves that is
 * not one text.
 */
function isCutRow(ends: readonly FilledCell[], begins: readonly FilledCell[], pairs: readonly Pair[]): boolean {
  if (pairs.length !== begins.length || pairs.length !== ends.length) return false;
  const single = pairs.filter(({ above, below }) => above.rowSpan === 1 && below.rowSpan === 1);
  const leftover = (cells: readonly FilledCell[]) =>
    cells.every((cell) => cell.rowSpan > 1 || (cell.text === '' && cell.box[3] - cell.box[1] < NO_ROW));
  if (single.length > 0 && (leftover(begins) || leftover(ends))) return true;
  const both = single.filter(({ above, below }) => above.text !== '' && below.text !== '');
  return both.length > 0 && both.every(({ above, below }) => goesOn(above, below));
}

/** Whether a text breaks off at a full line and its rest can stand below. */
function goesOn(above: FilledCell, below: FilledCell): boolean {
  if (isValue(above.text) || isValue(below.text) || ORDINAL.test(below.text)) return false;
  const last = above.lines.at(-1);
  const first = below.lines[0];
  if (last === undefined || first === undefined) return false;
  const room = above.box[2] - above.box[0] - PADDING;
  return last.length + first.size > room;
}

/** Whether two cells at the break, in rows that are not cut, are one that spans rows on both sides. */
function isOneCell(
  above: FilledCell,
  below: FilledCell,
  ends: readonly FilledCell[],
  begins: readonly FilledCell[],
): boolean {
  // Rows without values are heads.
  const heads = ![...ends, ...begins].some((cell) => isValue(cell.text));
  const spans = heads || above.rowSpan > 1 || below.rowSpan > 1;
  if (above.text !== '' && below.text !== '') return spans && goesOn(above, below);
  if (isValue(above.text) || isValue(below.text)) return false;
  // A cell of a label column is never blank: left of labels, a blank is the rest of the label above or below.
  const labelled = (cells: readonly FilledCell[], cell: FilledCell) =>
    cells.some((other) => other.box[0] >= cell.box[2] - SAME_COLUMN && other.text !== '' && !isValue(other.text));
  const empty = above.text === '' ? above : below;
  if (labelled(empty === above ? ends : begins, empty)) return true;
  // In heads, where no values stand, a blank is the rest of the head above.
  return below.text === '' && above.text !== '' && heads;
}
