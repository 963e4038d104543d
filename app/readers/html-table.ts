import type { Table, TableCell } from '../model/document.ts';
import { gridOf } from './html-grid.ts';
import type { Grid } from './html-grid.ts';
import { walkHtml } from './html-node.ts';
import type { HtmlNode } from './html-node.ts';
import { cellContent } from './html-text.ts';
import type { CellContent } from './html-text.ts';
import { isBlank } from './white-space.ts';

/** What a table in the markup is taken for. */
export interface TableShape {
  /** False where it only lays out the page, or has one column: its content is read as if it were not there. */
  readonly isData: boolean;
  /** So small that a table around it takes it for the text of a cell. */
  readonly isTrivial: boolean;
  readonly grid: Grid;
  readonly contents: ReadonlyMap<HtmlNode, CellContent>;
  /** A last cell that was never closed and took in what follows the table; its first line is its own. */
  readonly overflowing: HtmlNode | null;
}

/** No label or figure is longer; a cell that is holds running text. */
const LONGEST_LABEL = 300;
const LONGEST_TRIVIAL = 100;
/** A table with this many numbers is data, whatever else stands in it. */
const ENOUGH_NUMBERS = 4;
const NUMBER = /^[\s\u00a0]*[+\-－]?[\d０-９][\d０-９.,，]*[\s\u00a0]*$/;

/** A row: its element and its cells in order, hidden ones left out. */
interface Row {
  readonly node: HtmlNode;
  readonly cells: HtmlNode[];
}

const LAYOUT: TableShape = {
  isData: false,
  isTrivial: false,
  grid: { cells: [], rowCount: 0, columnCount: 0 },
  contents: new Map(),
  overflowing: null,
};

/** Tells data from layout for all tables, given in an order in which one inside another comes after it. */
export function shapeTables(tables: readonly HtmlNode[]): ReadonlyMap<HtmlNode, TableShape> {
  const shapes = new Map<HtmlNode, TableShape>();
  const inner = new Map<HtmlNode, HtmlNode[]>();
  const isTrivial = (table: HtmlNode): boolean => shapes.get(table)?.isTrivial === true;
  for (const table of [...tables].reverse()) {
    shapes.set(table, shapeOf(table, inner.get(table) ?? [], isTrivial));
    if (table.table === null) continue;
    const siblings = inner.get(table.table);
    if (siblings === undefined) inner.set(table.table, [table]);
    else siblings.push(table);
  }
  return shapes;
}

function shapeOf(table: HtmlNode, inner: readonly HtmlNode[], isTrivial: (table: HtmlNode) => boolean): TableShape {
  const rows = rowsOf(table);
  const last = rows.findLast((row) => row.cells.length > 0)?.cells.at(-1);
  const nested = inner.filter((one) => !isTrivial(one));
  // Tables in any cell but the last: nothing but a frame for them.
  if (last === undefined || nested.some((one) => one.cell !== last)) return LAYOUT;
  const contents = new Map<HtmlNode, CellContent>();
  for (const { cells } of rows) {
    for (const cell of cells)
      contents.set(
        cell,
        cellContent(cell, (one) => !isTrivial(one)),
      );
  }
  const all = [...contents.values()];
  const isLong = all.some((content) => lengthOf(content) > LONGEST_LABEL);
  if ((isLong || nested.length > 0) && all.filter(isNumber).length < ENOUGH_NUMBERS) return LAYOUT;
  const kept = rows.filter((row) => !isWordsRuler(row, contents)).map(({ cells }) => cells);
  const grid = gridOf(kept);
  const isRow = (cells: readonly HtmlNode[]): boolean =>
    cells.filter((cell) => !isBlankContent(contents.get(cell))).length > 1;
  const lastLength = lengthOf(contents.get(last));
  return {
    isData: grid.columnCount > 1 && kept.some(isRow),
    isTrivial: contents.size === 1 && inner.length === 0 && lastLength <= LONGEST_TRIVIAL,
    grid,
    contents,
    overflowing: nested.length > 0 || lastLength > LONGEST_LABEL ? last : null,
  };
}

/** Rows at any depth, but none of a table inside. */
function rowsOf(table: HtmlNode): Row[] {
  const rows: Row[] = [];
  walkHtml(table, {
    enter(node) {
      if (node === table) return true;
      if (node.tag === '' || node.tag === 'table' || node.hidden) return false;
      if (node.tag === 'tr') rows.push({ node, cells: [] });
      if (node.tag !== 'td' && node.tag !== 'th') return true;
      rows.at(-1)?.cells.push(node);
      return false;
    },
    leave() {
      // Rows are met on the way in.
    },
  });
  return rows;
}

/** Word closes a table with a row of no height that only holds the widths of its columns. */
function isWordsRuler(row: Row, contents: ReadonlyMap<HtmlNode, CellContent>): boolean {
  const isFlat = Number.parseInt(row.node.attributes?.get('height') ?? '', 10) === 0;
  return isFlat && row.cells.every((cell) => isBlankContent(contents.get(cell)));
}

function lengthOf(content: CellContent | undefined): number {
  return content?.lines.reduce((sum, line) => sum + line.length, 0) ?? 0;
}

function isBlankContent(content: CellContent | undefined): boolean {
  return content?.lines.every(isBlank) ?? true;
}

function isNumber({ lines }: CellContent): boolean {
  return lines.length === 1 && NUMBER.test(lines[0] ?? '');
}

/** The table block of a data table. */
export function tableBlock(table: HtmlNode, shape: TableShape): Table {
  const cells = shape.grid.cells.map(({ node, row, column, rowSpan, columnSpan }): TableCell => {
    const lines = shape.contents.get(node)?.lines ?? [];
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      text: node === shape.overflowing ? ownLine(lines) : lines.join('\n'),
      source: { kind: 'html', start: node.start, end: node.end },
    };
  });
  return {
    type: 'table',
    rowCount: shape.grid.rowCount,
    columnCount: shape.grid.columnCount,
    cells,
    spansLost: false,
    source: { kind: 'html', start: table.start, end: table.end },
  };
}

/** What an overflowing cell holds of its own: its first line, unless that already is running text. */
export function ownLine(lines: readonly string[]): string {
  const first = lines[0] ?? '';
  return first.length <= LONGEST_LABEL ? first : '';
}
