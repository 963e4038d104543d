import type { Block, SourceDocument, Table } from '../model/document.ts';
import type { PdfSpan } from '../model/source-span.ts';
import { REFUSALS } from '../strings/refusals.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import type { Box } from './pdf-geometry.ts';
import { canJoin, joinTables } from './pdf-join.ts';
import { withoutDoubles } from './pdf-lines.ts';
import { openPdf, type DrawnFile } from './pdf-open.ts';
import { textEdges, toParagraphs, type BodyLine } from './pdf-paragraphs.ts';
import { splitPage, type FilledTable, type SplitPage } from './pdf-tables.ts';
import { unruledTables } from './pdf-unruled.ts';
import { Refusal } from './refusal.ts';
import { gridTable } from './table-grid.ts';

/** Edges of columns nearer than this, in points, are one line. */
const EDGE_TOLERANCE = 3;
/** Smaller pictures, in points, are icons and seals; no table fits in. */
const PICTURE_WIDTH = 150;
const PICTURE_HEIGHT = 60;
/** How near the paper's edge, in parts of its size, a line must come on both sides of it to go on beyond it. */
const CUT_REACH = 1.5;
/** So many lines of a page that go on beside the paper tell that all of it is cut off. */
const CUT_LINES = 3;
/** Share of characters without a name above which a file's text cannot be trusted. */
const MOST_NAMELESS = 0.05;

type Piece =
  | { readonly type: 'line'; readonly own: BodyLine }
  | { readonly type: 'table'; readonly table: FilledTable }
  | { readonly type: 'picture'; readonly page: number; readonly box: Box };

/**
 * Reads a PDF file with a text layer: ruled tables rebuilt from their lines, also over page breaks, paragraphs
 * joined from their lines, running heads and page numbers left out. A table whose lines do not make rectangles comes
 * as a picture: its place is known, its cells are not. So does one without lines, before its text.
 *
 * @throws Refusal where the file is encrypted, damaged, made of pictures, or where its lines are cut off by the paper
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const file = await openPdf(bytes);
  refuseWithoutText(file);
  const pieces = joinOverPages(piecesOf(file));
  const toSpan = (page: number, box: Box): PdfSpan => {
    const [x0, y0, x1, y1] = file.pages[page - 1]?.toPage(box) ?? box;
    return { kind: 'pdf', page, box: [round(x0), round(y0), round(x1), round(y1)] };
  };
  const edges = textEdges(pieces.flatMap((piece) => (piece.type === 'line' ? [piece.own] : [])));
  const blocks: Block[] = [];
  let lines: BodyLine[] = [];
  const closeParagraphs = () => {
    blocks.push(...toParagraphs(lines, edges, toSpan));
    lines = [];
  };
  for (const piece of pieces) {
    if (piece.type === 'line') lines.push(piece.own);
    else {
      closeParagraphs();
      if (piece.type === 'table') blocks.push(...tableBlocks(piece.table, toSpan));
      else blocks.push({ type: 'picture', text: '', source: toSpan(piece.page, piece.box) });
    }
  }
  closeParagraphs();
  return { kind: 'pdf', extract: false, pageTitle: file.title, pageFacts: [], blocks };
}

function refuseWithoutText({ pages }: DrawnFile): void {
  const glyphs = pages.reduce((sum, page) => sum + page.glyphs.length, 0);
  const nameless = pages.reduce((sum, page) => sum + page.nameless, 0);
  if (nameless > MOST_NAMELESS * (glyphs + nameless)) throw new Refusal(REFUSALS.namelessPdf);
  if (glyphs > 0) return;
  const pictures = pages.some((page) => page.pictures.length > 0);
  throw new Refusal(pictures ? REFUSALS.picturePdf : REFUSALS.emptyPdf);
}

/**
 * Whether a page's text is wider than its paper: it was printed from a page that did not fit, and what is left of its
 * lines says something else than the report. A single line may be an ornament.
 */
function isCutOff({ page, lines }: SplitPage): boolean {
  const cut = lines.filter(({ box: [x0, y0, x1, y1], size }) => {
    const middle = (y0 + y1) / 2;
    const goesOn = (at: number, edge: number) => Math.abs(at - edge) <= CUT_REACH * size;
    return page.beside.some(
      ([left, bottom, right, top]) =>
        bottom <= middle &&
        middle <= top &&
        ((goesOn(x0, 0) && goesOn(right, 0)) || (goesOn(x1, page.width) && goesOn(left, page.width))),
    );
  });
  return cut.length >= CUT_LINES;
}

/** All pages' text, tables and pictures in reading order. */
function piecesOf(file: DrawnFile): Piece[] {
  const split = file.pages.map((page) => splitPage(page, withoutDoubles(page.glyphs)));
  if (split.some(isCutOff)) throw new Refusal(REFUSALS.cutPdf);
  const placed = split.flatMap(({ page, lines }) =>
    lines.map((line) => ({ line, page: page.number, pageHeight: page.height })),
  );
  const body = new Set(withoutFurniture(placed).map(({ line }) => line));
  return split.flatMap(({ page, tables, lines }) => {
    const number = page.number;
    const own = lines.filter((line) => body.has(line));
    const all: { top: number; piece: Piece }[] = [
      ...unruledTables(own).map((box) => ({ top: box[3] + 1, piece: { type: 'picture', page: number, box } }) as const),
      ...own.map((line) => ({ top: line.box[3], piece: { type: 'line', own: { line, page: number } } as const })),
      ...tables.map((table) => ({ top: table.box[3], piece: { type: 'table', table } as const })),
      ...page.pictures
        .filter(([x0, y0, x1, y1]) => x1 - x0 >= PICTURE_WIDTH && y1 - y0 >= PICTURE_HEIGHT)
        .map((box) => ({ top: box[3], piece: { type: 'picture', page: number, box } as const })),
    ];
    return all.sort((a, b) => b.top - a.top).map(({ piece }) => piece);
  });
}

/** Joins a table that ends a page with the one that begins the next. */
function joinOverPages(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let lastPage = 0;
  for (const piece of pieces) {
    const previous = joined.at(-1);
    if (piece.type === 'table' && previous?.type === 'table' && piece.table.page === lastPage + 1) {
      if (canJoin(previous.table, piece.table)) {
        joined[joined.length - 1] = { type: 'table', table: joinTables(previous.table, piece.table) };
        lastPage = piece.table.page;
        continue;
      }
    }
    joined.push(piece);
    lastPage = piece.type === 'table' ? piece.table.page : 0;
  }
  return joined;
}

/** A table; the lines of one that has a single column, which is prose in a frame. */
function tableBlocks(table: FilledTable, toSpan: (page: number, box: Box) => PdfSpan): Block[] {
  const source = toSpan(table.page, table.box);
  if (table.broken) return [{ type: 'picture', text: '', source }];
  const cells = table.cells.map((cell) => ({
    row: cell.row,
    rowSpan: cell.rowSpan,
    left: cell.box[0],
    right: cell.box[2],
    text: cell.text,
    source: () => toSpan(cell.page, cell.box),
  }));
  const block: Table = gridTable(cells, table.rowCount, EDGE_TOLERANCE, source);
  if (block.columnCount > 1 || block.rowCount === 1) return [block];
  return block.cells
    .filter(({ text }) => text !== '')
    .map(({ text, source: place }) => ({ type: 'paragraph', text, source: place }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
