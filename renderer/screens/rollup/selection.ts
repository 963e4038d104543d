/** A cell by its line and column, counted from 0. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** The cells that are chosen: from where the choice began to where the cursor stands. */
export interface Selection {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

export const FIRST_CELL: Selection = { from: { line: 0, column: 0 }, to: { line: 0, column: 0 } };

/** How far the grid reaches. */
export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  /** Lines that a page has. */
  readonly page: number;
}

/** The choice after a key; undefined where the key does nothing to it. */
export function moved(
  selection: Selection,
  key: string,
  { ctrl, shift }: { readonly ctrl: boolean; readonly shift: boolean },
  size: GridSize,
): Selection | undefined {
  const { line, column } = selection.to;
  const place = (): CellPlace | undefined => {
    switch (key) {
      case 'ArrowDown':
        return { line: ctrl ? size.lines - 1 : line + 1, column };
      case 'ArrowUp':
        return { line: ctrl ? 0 : line - 1, column };
      case 'ArrowRight':
        return { line, column: ctrl ? size.columns - 1 : column + 1 };
      case 'ArrowLeft':
        return { line, column: ctrl ? 0 : column - 1 };
      case 'PageDown':
        return { line: line + size.page, column };
      case 'PageUp':
        return { line: line - size.page, column };
      case 'Home':
        return { line: ctrl ? 0 : line, column: 0 };
      case 'End':
        return { line: ctrl ? size.lines - 1 : line, column: size.columns - 1 };
      default:
        return undefined;
    }
  };
  const wanted = place();
  if (wanted === undefined) return undefined;
  const to = within(wanted, size);
  return { from: shift ? selection.from : to, to };
}

/** A place drawn back into the grid. */
export function within({ line, column }: CellPlace, size: Pick<GridSize, 'lines' | 'columns'>): CellPlace {
  return {
    line: Math.max(0, Math.min(size.lines - 1, line)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  };
}

/** First and last line and column of a choice. */
export function edges({ from, to }: Selection) {
  return {
    top: Math.min(from.line, to.line),
    bottom: Math.max(from.line, to.line),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

export function isChosen(selection: Selection, line: number, column: number): boolean {
  const { top, bottom, left, right } = edges(selection);
  return line >= top && line <= bottom && column >= left && column <= right;
}
