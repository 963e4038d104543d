import type { Block, Table } from '../model/document.ts';
import type { WordSpan } from '../model/source-span.ts';
import type { WordCell, WordContent, WordTable } from './word-content.ts';
import { gridTable, type EdgedCell } from './table-grid.ts';

/** Edges of a table's rows nearer than this (1 mm, in twentieths of a point) are one line, drawn by an unsteady hand. */
const EDGE_TOLERANCE = 57;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface PlacedCell extends Omit<EdgedCell, 'source' | 'text'> {
  readonly content: readonly WordContent[];
}

/**
 * Turns a Word file's content into blocks. Paragraphs outside tables are counted from 0, empty ones too; tables from
 * 0 in reading order, the outer before the inner. A table that only frames something (one column with a table in it,
 * or a single cell) becomes what it holds.
 */
export function wordBlocks(content: readonly WordContent[]): Block[] {
  const blocks: Block[] = [];
  const count = { paragraphs: 0, tables: 0 };

  const add = (items: readonly WordContent[], inside: WordSpan | null) => {
    for (const item of items) {
      if (item.type === 'table') addTable(item);
      else {
        if (inside === null && item.type === 'paragraph') count.paragraphs += 1;
        // A picture hangs on the paragraph before it.
        const source = inside ?? { kind: 'word', paragraph: Math.max(0, count.paragraphs - 1) };
        const text = trimBlanks(item.text);
        if (item.type === 'picture') blocks.push({ type: 'picture', text, source });
        else if (text.trim() !== '') {
          blocks.push({ type: 'paragraph', text, source, ...(item.level === null ? {} : { level: item.level }) });
        }
      }
    }
  };

  const addTable = (table: WordTable) => {
    const index = count.tables;
    count.tables += 1;
    const cells = placeCells(table);
    const source = (row: number, column: number): WordSpan => ({ kind: 'word', table: index, row, column });
    if (cells.length === 0) return;
    if (isFrame(cells)) {
      for (const cell of cells) add(cell.content, source(cell.row, 0));
      return;
    }
    const edged = cells.map(({ row, rowSpan, left, right, content }): EdgedCell => ({
      row,
      rowSpan,
      left,
      right,
      text: cellText(content),
      source,
    }));
    const block: Table = gridTable(edged, table.rows.length, EDGE_TOLERANCE, { kind: 'word', table: index });
    blocks.push(table.edgesLost === true ? { ...block, spansLost: true } : block);
    for (const cell of cells) {
      for (const item of cell.content) {
        if (item.type === 'table') addTable(item);
        if (item.type === 'picture') blocks.push({ ...item, source: source(cell.row, 0) });
      }
    }
  };

  add(content, null);
  return blocks;
}

/** One cell, or cells one under another of which some hold tables: drawn to place things, not to say something. */
function isFrame(cells: readonly PlacedCell[]): boolean {
  if (cells.length === 1) return true;
  const [first] = cells;
  const oneColumn = cells.every((cell) => cell.left === first?.left && cell.right === first.right);
  return oneColumn && cells.some((cell) => cell.content.some((item) => item.type === 'table'));
}

/** Gives every cell its edges and merges those that continue the one above or before. */
function placeCells(table: WordTable): PlacedCell[] {
  const edge = edgeFinder(table.edges);
  const placed: Mutable<PlacedCell>[] = [];
  /** The cells of the row above that may go on downwards. */
  let open: Mutable<PlacedCell>[] = [];
  table.rows.forEach((row, r) => {
    const goingOn: Mutable<PlacedCell>[] = [];
    let column = row.before;
    for (const cell of row.cells) {
      const left = edge(column);
      column += cell.span;
      const right = edge(column);
      const last = placed.at(-1);
      if (cell.across === 'continue' && last?.row === r) {
        last.right = right;
        last.content = [...last.content, ...cell.content];
        continue;
      }
      const above =
        cell.down === 'continue' ? open.find((upper) => near(upper.left, left) && near(upper.right, right)) : undefined;
      if (above !== undefined) {
        above.rowSpan += 1;
        above.content = [...above.content, ...seenContent(cell)];
        goingOn.push(above);
        continue;
      }
      const own = { row: r, rowSpan: 1, left, right, content: cell.content };
      placed.push(own);
      if (cell.down !== 'no') goingOn.push(own);
    }
    open = goingOn;
  });
  return placed;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= EDGE_TOLERANCE;
}

/** A merged cell's lower parts are seldom filled, and Word does not show what stands there; a table would be. */
function seenContent(cell: WordCell): readonly WordContent[] {
  return cell.content.filter((item) => item.type !== 'paragraph');
}

/** Where the n-th grid line stands; lines beyond the declared grid follow at even steps. */
function edgeFinder(edges: readonly number[]): (line: number) => number {
  const last = edges.at(-1) ?? 0;
  const step = 10 * EDGE_TOLERANCE;
  return (line) => edges[line] ?? last + (line - edges.length + 1) * step;
}

/** Paragraphs of a cell, one a line, without those that are empty at either end. */
function cellText(content: readonly WordContent[]): string {
  const [only, ...others] = content;
  if (others.length === 0) return only?.type === 'paragraph' ? trimBlanks(only.text) : '';
  return trimBlanks(content.flatMap((item) => (item.type === 'paragraph' ? [item.text] : [])).join('\n'));
}

/** White space that lays out, not the wide blanks of Chinese text, which may be a cell's only content. */
function trimBlanks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isLayout(text.charCodeAt(from))) from += 1;
  while (to > from && isLayout(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** Blank, tabulator, line feed, carriage return. */
function isLayout(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}
