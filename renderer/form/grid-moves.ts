import type { FigureKey } from '../../app/model/edition.ts';
import type { GridCell } from './form-grid.ts';

/** Where an arrow key leads. */
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const DIRECTIONS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

export function isDirection(key: string): key is Direction {
  return DIRECTIONS.includes(key);
}

/** The figures of a drawn table, in its order. */
export function figureCells(cells: readonly GridCell[]): readonly (GridCell & { readonly key: FigureKey })[] {
  return cells.flatMap((cell) => (cell.content.kind === 'figure' ? [{ ...cell, key: cell.content.key }] : []));
}

/** The figure next to another one as they are drawn; itself where there is none further that way. */
export function figureBeside(cells: readonly GridCell[], key: FigureKey, to: Direction): FigureKey {
  const figures = figureCells(cells);
  const from = figures.find((cell) => cell.key === key);
  if (from === undefined) return figures[0]?.key ?? key;
  const aside = to === 'ArrowLeft' || to === 'ArrowRight';
  const sign = to === 'ArrowLeft' || to === 'ArrowUp' ? -1 : 1;
  const along = (cell: GridCell) => sign * (aside ? cell.column - from.column : cell.row - from.row);
  const across = (cell: GridCell) => Math.abs(aside ? cell.row - from.row : cell.column - from.column);
  const further = figures.filter((cell) => along(cell) > 0 && (!aside || across(cell) === 0));
  const [nearest] = [...further].sort((one, other) => along(one) - along(other) || across(one) - across(other));
  return nearest?.key ?? key;
}
