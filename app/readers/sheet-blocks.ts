import type { Block } from '../model/document.ts';
import type { SheetSpan } from '../model/source-span.ts';
import { gridTable } from './table-grid.ts';

/** A cell of a sheet, merged cells once. Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As displayed; empty where the cell is there (it has a border, say) but blank. */
  readonly text: string;
}

interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
  readonly filled: readonly SheetCell[];
  /** A merged cell from above reaches into it. */
  readonly covered: boolean;
}

/** Longer than any label of a form: a row that holds this alone is prose. */
const LONGEST_LABEL = 60;
const ENDS_SENTENCE = /[。！？；]$/;
/** `第二十条第（一）项` stands alone in its row and yet belongs to the table. */
const ARTICLE = /^第[〇一二三四五六七八九十百]{1,6}条/;
const NUMBER = /[0-9０-９]/;

/**
 * Tells a sheet's rows apart: rows that hold one text of their own are paragraphs, the rest tables, each with the
 * columns that its own cells need. Cells keep their place on the sheet.
 *
 * @param sheet the sheet's name
 */
export function sheetBlocks(sheet: string, cells: readonly SheetCell[]): Block[] {
  const rows = toRows(cells);
  const blocks: Block[] = [];
  let table: SheetRow[] = [];
  const closeTable = () => {
    blocks.push(...tableBlocks(sheet, table));
    table = [];
  };
  rows.forEach((row, index) => {
    const last = table.at(-1);
    if (last !== undefined && row.row > last.row + 1) closeTable();
    if (row.filled.length === 0 && !row.covered) {
      // A wholly blank row ends a table, unless the table's own frame goes on through it.
      if (row.cells.length < 2) closeTable();
      else if (table.length > 0) table.push(row);
      return;
    }
    if (isProse(row, table.at(-1), rows[index + 1])) {
      closeTable();
      for (const cell of row.filled) blocks.push(...paragraphs(sheet, cell));
    } else table.push(row);
  });
  closeTable();
  return blocks;
}

/** @param above the row before it, where that is a table's */
function isProse(row: SheetRow, above: SheetRow | undefined, next: SheetRow | undefined): boolean {
  const [only, ...others] = row.filled;
  if (only === undefined || others.length > 0 || row.covered || only.rowSpan > 1) return false;
  const text = only.text.trim();
  if (ARTICLE.test(text)) return false;
  if (isSentence(text)) return true;
  const [, ...blanks] = row.cells;
  const wide = above !== undefined && only.column + only.columnSpan >= rightEdge(above);
  if (above === undefined || wide) return true;
  // Right below a table and not as wide as it: a row left blank, or a heading before prose or before another table.
  if (next === undefined || next.row > row.row + 1) return blanks.length === 0;
  if (next.filled.length > 1) return !next.filled.some((cell) => NUMBER.test(cell.text));
  return blanks.length === 0 || next.filled.some((cell) => isSentence(cell.text.trim()));
}

function isSentence(text: string): boolean {
  return text.length > LONGEST_LABEL || ENDS_SENTENCE.test(text);
}

function rightEdge(row: SheetRow): number {
  return Math.max(...row.filled.map((cell) => cell.column + cell.columnSpan));
}

function toRows(cells: readonly SheetCell[]): SheetRow[] {
  const byRow = new Map<number, SheetCell[]>();
  const covered = new Set<number>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
    for (let below = 1; below < cell.rowSpan; below += 1) covered.add(cell.row + below);
  }
  for (const row of covered) if (!byRow.has(row)) byRow.set(row, []);
  return [...byRow.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => ({
      row,
      cells: own,
      filled: own.filter((cell) => cell.text.trim() !== ''),
      covered: covered.has(row),
    }));
}

function tableBlocks(sheet: string, rows: readonly SheetRow[]): Block[] {
  const filled = rows.flatMap((row) => row.filled);
  const first = rows[0]?.row ?? 0;
  const lastRow = rows.findLast((row) => row.filled.length > 0 || row.covered)?.row ?? first;
  if (filled.length === 0) return [];
  if (rows.length === 1 && filled.length < 3) return filled.flatMap((cell) => paragraphs(sheet, cell));
  const left = Math.min(...filled.map((cell) => cell.column));
  const right = Math.max(...filled.map((cell) => cell.column + cell.columnSpan));
  const within = rows
    .flatMap((row) => row.cells)
    .filter((cell) => cell.row <= lastRow && cell.column >= left && cell.column < right);
  const all = [...within, ...gaps(within, { first, last: lastRow, left, right })];
  const table = gridTable(
    all.map((cell) => ({
      row: cell.row - first,
      rowSpan: cell.rowSpan,
      left: cell.column,
      right: Math.min(right, cell.column + cell.columnSpan),
      text: cell.text,
      source: () => spanOf(sheet, cell),
    })),
    lastRow - first + 1,
    0,
    { kind: 'sheet', sheet, cell: address(first, left) },
  );
  return [table];
}

/** Slots of the table that the file says nothing about: blank cells like any other. */
function gaps(
  cells: readonly SheetCell[],
  area: { first: number; last: number; left: number; right: number },
): SheetCell[] {
  const taken = new Set<number>();
  const width = area.right - area.left;
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        taken.add((row - area.first) * width + column - area.left);
      }
    }
  }
  const found: SheetCell[] = [];
  for (let row = area.first; row <= area.last; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      if (taken.has((row - area.first) * width + column - area.left)) continue;
      found.push({ row, column, rowSpan: 1, columnSpan: 1, text: '' });
    }
  }
  return found;
}

function paragraphs(sheet: string, cell: SheetCell): Block[] {
  return cell.text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      type: 'paragraph',
      text: line.replace(/^[ \t\r]+|[ \t\r]+$/g, ''),
      source: spanOf(sheet, cell),
    }));
}

function spanOf(sheet: string, cell: SheetCell): SheetSpan {
  return { kind: 'sheet', sheet, cell: address(cell.row, cell.column) };
}

/** Row and column from 0 in A1 notation. */
export function address(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
