import type { CellRun, RunCell, Table, TableCell } from '../model/document.ts';
import type { TextSpan } from '../model/source-span.ts';
import type { Line } from './text-lines.ts';
import { innerRange, isBlank, withoutInvisible } from './white-space.ts';

/** A stretch of text that belongs to one row or one cell: a line, or several where it was broken. */
export type Stretch = Pick<Line, 'start' | 'end' | 'number'>;

/** What stands before one pipe, or behind the last one. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly blank: boolean;
  /** Offset of the pipe that ends it, -1 behind the last pipe. */
  readonly pipe: number;
}

const BROKEN_LINE = /[ \t\u3000]*(?:\r\n|[\n\r\f\v\u0085\u2028\u2029])\s*/g;
const RULER = /^:?-{3,}:?$/;

/** The pieces of a stretch; nothing but blanks behind its last pipe is no piece. */
function piecesOf(text: string, stretch: Stretch): Piece[] {
  const pieces: Piece[] = [];
  let from = stretch.start;
  while (from <= stretch.end) {
    const found = text.indexOf('|', from);
    const pipe = found === -1 || found >= stretch.end ? -1 : found;
    const { start, end } = innerRange(text, from, pipe === -1 ? stretch.end : pipe);
    const blank = isBlank(text.slice(start, end));
    if (pipe !== -1 || !blank) pieces.push({ start, end, blank, pipe });
    if (pipe === -1) break;
    from = pipe + 1;
  }
  return pieces;
}

/** How many pieces of a line carry text, how many pipes it has, and whether it ends with one. */
export function shapeOf(
  text: string,
  stretch: Stretch,
): { readonly filled: number; readonly pipes: number; readonly closed: boolean } {
  const pieces = piecesOf(text, stretch);
  return {
    filled: pieces.filter((piece) => !piece.blank).length,
    pipes: pieces.filter((piece) => piece.pipe !== -1).length,
    closed: pieces.at(-1)?.pipe !== -1,
  };
}

/** The place of a piece; that of a blank one is its pipe, so that it can still be marked. */
function spanOf(text: string, piece: Piece, stretch: Stretch): TextSpan {
  const start = piece.blank ? piece.pipe : piece.start;
  const above = text.slice(stretch.start, start).match(/\r\n|[\n\r]/g)?.length ?? 0;
  return { kind: 'text', start, end: piece.blank ? piece.pipe + 1 : piece.end, line: stretch.number + above };
}

function textOf(text: string, piece: Piece): string {
  if (piece.blank) return '';
  return withoutInvisible(text.slice(piece.start, piece.end)).replace(BROKEN_LINE, '\n');
}

function spanOver(stretches: readonly Stretch[]): TextSpan {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a span over no lines');
  return { kind: 'text', start: first.start, end: last.end, line: first.number };
}

/**
 * Rows with pipes between (or behind) their cells as a table. Merged cells left only empty pieces at the row's end
 * behind: they are kept as blank cells, and `spansLost` says what they are worth.
 */
export function tableOf(text: string, stretches: readonly Stretch[]): Table {
  const rows = stretches.map((stretch) => ({ stretch, pieces: piecesOf(text, stretch) }));
  const framed = rows.every(({ pieces }) => pieces[0]?.blank === true && pieces.length > 1);
  const kept = rows
    .map(({ stretch, pieces }) => ({ stretch, pieces: framed ? pieces.slice(1) : pieces }))
    .filter(({ pieces }) => !pieces.every((piece) => RULER.test(text.slice(piece.start, piece.end))));
  const cells = kept.flatMap(({ stretch, pieces }, row) =>
    pieces.map((piece, column): TableCell => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text: textOf(text, piece),
      source: spanOf(text, piece, stretch),
    })),
  );
  const columnCount = kept.reduce((most, { pieces }) => Math.max(most, pieces.length), 0);
  return { type: 'table', rowCount: kept.length, columnCount, cells, spansLost: true, source: spanOver(stretches) };
}

/**
 * Lines that hold one cell each, closed by a pipe, as a run of cells:
 * - `x |` is the cell x; a bare `|` is a blank cell;
 * - a line of two pipes or more is padding of the cell above it, all of its pipes counted;
 * - `x |||` is the cell x with a padding of two;
 * - padding above the first cell stands on a blank cell of its own.
 */
export function cellRunOf(text: string, stretches: readonly Stretch[]): CellRun {
  const cells: RunCell[] = [];
  const pad = (count: number, at: TextSpan): void => {
    const above = cells.pop() ?? { text: '', source: at };
    cells.push({ ...above, padding: (above.padding ?? 0) + count });
  };
  for (const stretch of stretches) {
    const pieces = piecesOf(text, stretch);
    const first = pieces[0];
    if (first === undefined) continue;
    if (pieces.length > 1 && pieces.every((piece) => piece.blank)) {
      pad(pieces.length, spanOf(text, first, stretch));
      continue;
    }
    pieces.forEach((piece, index) => {
      const source = spanOf(text, piece, stretch);
      if (piece.blank && index > 0) pad(1, source);
      else cells.push({ text: textOf(text, piece), source });
    });
  }
  return { type: 'cells', cells, source: spanOver(stretches) };
}
