import type { Box } from './pdf-geometry.ts';
import { findLattices, type Lattice } from './pdf-lattice.ts';
import { joinedLines, overprinted, textLines, type TextLine } from './pdf-lines.ts';
import type { DrawnPage, Glyph } from './pdf-page.ts';

/** A cell with its text. */
export interface FilledCell {
  readonly row: number;
  readonly rowSpan: number;
  readonly box: Box;
  readonly page: number;
  readonly lines: readonly TextLine[];
  readonly text: string;
}

/** A ruled table on one page, or joined over several. */
export interface FilledTable {
  /** Page (from 1) on which it begins, and its box there. */
  readonly page: number;
  readonly box: Box;
  readonly rowCount: number;
  readonly cells: readonly FilledCell[];
  /** Its rows and columns, or what stands in them, cannot be told. */
  readonly broken: boolean;
}

/** A page told apart into its tables and the text outside them. */
export interface SplitPage {
  readonly page: DrawnPage;
  readonly tables: readonly FilledTable[];
  readonly lines: readonly TextLine[];
}

/** How far outside a table's edge the middle of a glyph may lie. */
const EDGE = 1;

export function splitPage(page: DrawnPage, glyphs: readonly Glyph[]): SplitPage {
  const drawn = findLattices(page.across, page.upright).sort((a, b) => b.box[3] - a.box[3]);
  const lattices = drawn.filter((lattice) => !isFrame(lattice, drawn, page));
  const inside = new Map<Lattice, Glyph[]>(lattices.map((lattice) => [lattice, []]));
  const outside: Glyph[] = [];
  for (const glyph of glyphs) {
    const lattice = lattices.find(({ box }) => holds(box, glyph, EDGE));
    (lattice === undefined ? outside : (inside.get(lattice) ?? outside)).push(glyph);
  }
  const tables = lattices
    .map((lattice) => fill(lattice, inside.get(lattice) ?? [], page))
    // A frame without a word in it is an ornament.
    .filter((table) => table.cells.some((cell) => cell.text !== ''));
  return { page, tables, lines: textLines(outside) };
}

/** Share of the page's height and width from which on a single box is drawn round the page, not round a cell. */
const FRAME = 0.7;

/** A box round the whole page, or round tables of their own, is an ornament: what stands in it is the page. */
function isFrame({ box, cells }: Lattice, drawn: readonly Lattice[], { width, height }: DrawnPage): boolean {
  if (cells.length > 1) return false;
  const [x0, y0, x1, y1] = box;
  if (x1 - x0 >= FRAME * width && y1 - y0 >= FRAME * height) return true;
  return drawn.some(({ box: [left, bottom, right, top] }) => left > x0 && right < x1 && bottom > y0 && top < y1);
}

function fill(lattice: Lattice, glyphs: readonly Glyph[], page: DrawnPage): FilledTable {
  const byCell = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const index = nearestCell(lattice, glyph);
    byCell.set(index, [...(byCell.get(index) ?? []), glyph]);
  }
  const cells = lattice.cells.map((cell, i): FilledCell => {
    const lines = textLines(byCell.get(i) ?? []);
    return { ...cell, page: page.number, lines, text: joinedLines(lines.map((line) => line.text)) };
  });
  const broken = lattice.broken || overprinted(glyphs) || isCutOff(lattice.box, page);
  return { page: page.number, box: lattice.box, rowCount: lattice.rowCount, cells, broken };
}

/** A table that reaches the edge of the paper goes on beyond it: nobody knows what stands there. */
function isCutOff([x0, y0, x1, y1]: Box, { width, height }: DrawnPage): boolean {
  return x0 <= EDGE || y0 <= EDGE || x1 >= width - EDGE || y1 >= height - EDGE;
}

function nearestCell({ cells }: Lattice, glyph: Glyph): number {
  const exact = cells.findIndex(({ box }) => holds(box, glyph, 0));
  return exact === -1 ? cells.findIndex(({ box }) => holds(box, glyph, EDGE)) : exact;
}

function holds([x0, y0, x1, y1]: Box, { box }: Glyph, margin: number): boolean {
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  return x >= x0 - margin && x <= x1 + margin && y >= y0 - margin && y <= y1 + margin;
}
