import type { HtmlNode } from './html-node.ts';

/** A cell on its upper left slot. */
export interface PlacedCell {
  readonly node: HtmlNode;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Grid {
  readonly cells: readonly PlacedCell[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Browsers take no wider cell; and no cell that begins further right than this gets more than its own slot. */
const WIDEST = 1000;

/**
 * Places the cells of a table's rows. Rows without a cell count where a browser counts them, unless the table is
 * more even without them: markup is full of `<tr>` too many.
 *
 * @param rows the cells of each row in order
 */
export function gridOf(rows: readonly (readonly HtmlNode[])[]): Grid {
  const filled = rows.filter((row) => row.length > 0);
  const dense = place(filled);
  const loose = rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
  if (filled.length === loose.length) return dense;
  const counted = place(loose);
  const gain = unevenness(dense) - unevenness(counted) || dense.columnCount - counted.columnCount;
  return gain > 0 ? counted : dense;
}

function place(rows: readonly (readonly HtmlNode[])[]): Grid {
  const cells: PlacedCell[] = [];
  /** For each column the first row that is free again. */
  const freeFrom: number[] = [];
  rows.forEach((row, index) => {
    let column = 0;
    for (const node of row) {
      while ((freeFrom[column] ?? 0) > index) column += 1;
      const rowSpan = Math.min(spanOf(node, 'rowspan') || rows.length, rows.length - index);
      const wanted = column > WIDEST ? 1 : Math.min(spanOf(node, 'colspan') || 1, WIDEST);
      let columnSpan = 1;
      while (columnSpan < wanted && (freeFrom[column + columnSpan] ?? 0) <= index) columnSpan += 1;
      for (let slot = column; slot < column + columnSpan; slot += 1) freeFrom[slot] = index + rowSpan;
      cells.push({ node, row: index, column, rowSpan, columnSpan });
      column += columnSpan;
    }
  });
  return withoutEmptyColumns(cells, rows.length);
}

/** `colspan="100"` for "the whole width" makes columns in which no cell begins: those on the right are cut off. */
function withoutEmptyColumns(cells: readonly PlacedCell[], rowCount: number): Grid {
  const columnCount = cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
  return {
    cells: cells.map((cell) => ({ ...cell, columnSpan: Math.min(cell.columnSpan, columnCount - cell.column) })),
    rowCount,
    columnCount,
  };
}

/** The number that an attribute starts with ("5px" is 5); 1 where there is none, 0 where it says 0. */
function spanOf(cell: HtmlNode, name: 'rowspan' | 'colspan'): number {
  const value = cell.attributes?.get(name);
  if (value === undefined) return 1;
  const number = Number.parseInt(value, 10);
  return Number.isNaN(number) || number < 0 ? 1 : number;
}

/** How many rows are not as wide as the table. */
function unevenness(grid: Grid): number {
  const widths = new Array<number>(grid.rowCount).fill(0);
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      widths[row] = (widths[row] ?? 0) + cell.columnSpan;
    }
  }
  return widths.filter((width) => width !== grid.columnCount).length;
}
