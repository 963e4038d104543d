import type { SourceSpan } from '../model/source-span.ts';
import type { Table, TableCell } from '../model/document.ts';

/** A cell by its edges on the drawing surface, in the unit of its file (twentieths of a point, points, columns). */
export interface EdgedCell {
  readonly row: number;
  readonly rowSpan: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly source: (row: number, column: number) => SourceSpan;
}

/**
 * Puts cells onto one grid of columns. Rows of a word processor's table may each have their own edges, a hair's
 * breadth apart; edges within `tolerance` of each other count as one line.
 *
 * @param cells in any order; a cell without width is given the column in which it stands
 * @param tolerance in the unit of the edges; taken back to 0 where it would swallow a cell
 */
export function gridTable(cells: readonly EdgedCell[], rowCount: number, tolerance: number, source: SourceSpan): Table {
  const lines = columnLines(cells, tolerance);
  const placed = cells.map((cell): TableCell => {
    const column = lines.rank(cell.left);
    const end = Math.max(column + 1, lines.rank(cell.right));
    return {
      row: cell.row,
      column,
      rowSpan: Math.max(1, Math.min(cell.rowSpan, rowCount - cell.row)),
      columnSpan: end - column,
      text: cell.text,
      source: cell.source(cell.row, column),
    };
  });
  placed.sort((a, b) => a.row - b.row || a.column - b.column);
  const apart = withoutOverlaps(placed);
  const columnCount = apart.cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  return { type: 'table', rowCount, columnCount, cells: apart.cells, spansLost: apart.moved, source };
}

/**
 * Damaged files draw cells over one another. Each slot goes to the first that claims it: later ones are cut short,
 * or moved to the right, and then columns no longer say what stands under what.
 */
function withoutOverlaps(cells: readonly TableCell[]): { cells: TableCell[]; moved: boolean } {
  const taken = new Set<number>();
  // Wider than any row: each cell begins in a column of its own rank, or is moved to the right of others.
  const width = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0) + cells.length;
  const apart = cells.map((cell) => {
    const { row } = cell;
    let { column, rowSpan, columnSpan } = cell;
    while (taken.has(row * width + column)) {
      column += 1;
      columnSpan = 1;
    }
    const free = (r: number, c: number) => !taken.has(r * width + c);
    for (let c = column + 1; c < column + columnSpan; c += 1) if (!free(row, c)) columnSpan = c - column;
    for (let r = row + 1; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + columnSpan; c += 1) if (!free(r, c)) rowSpan = Math.min(rowSpan, r - row);
    }
    for (let r = row; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + columnSpan; c += 1) taken.add(r * width + c);
    }
    return { ...cell, column, rowSpan, columnSpan };
  });
  const moved = apart.some((cell, i) => cell.column !== cells[i]?.column);
  if (moved) apart.sort((a, b) => a.row - b.row || a.column - b.column);
  return { cells: apart, moved };
}

interface ColumnLines {
  rank(edge: number): number;
}

function columnLines(cells: readonly EdgedCell[], tolerance: number): ColumnLines {
  const distinct = new Set<number>();
  for (const { left, right } of cells) distinct.add(left).add(right);
  const edges = [...distinct].sort((a, b) => a - b);
  const ranks = new Map<number, number>();
  let rank = -1;
  let previous = Number.NEGATIVE_INFINITY;
  for (const edge of edges) {
    if (edge - previous > tolerance) rank += 1;
    ranks.set(edge, rank);
    previous = edge;
  }
  const swallowed = cells.some((cell) => cell.right > cell.left && ranks.get(cell.left) === ranks.get(cell.right));
  if (swallowed && tolerance > 0) return columnLines(cells, 0);
  return { rank: (edge) => ranks.get(edge) ?? 0 };
}
