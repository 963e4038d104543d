import { unionOf, type Box } from './pdf-geometry.ts';
import type { Glyph } from './pdf-page.ts';

/** A line of text. */
export interface TextLine {
  readonly text: string;
  readonly box: Box;
  /** Size of the type in points. */
  readonly size: number;
  /** How long the line is in the direction in which it runs, in points. */
  readonly length: number;
  /** Gaps in it as wide as between the columns of a table. */
  readonly columnGaps: number;
}

/** Glyphs of one kind nearer than this (in parts of their size) are one, printed twice to look bold. */
const DOUBLE = 0.2;
/** Glyphs that have more than this part of themselves in common are printed over one another. */
const OVERPRINT = 0.35;
/** Glyphs belong to one line where their middles differ by less than this, in parts of their size. */
const SAME_LINE = 0.45;
/** A wider gap (in parts of the size) is a space: between Chinese characters, where justified lines are let out, more. */
const SPACE = 0.32;
const CHINESE_SPACE = 0.75;
/** Wider than any space between words. */
const COLUMN_GAP = 1.6;

interface Placed {
  readonly glyph: Glyph;
  /** Along the line and across it (upwards), whichever way the text runs. */
  readonly start: number;
  readonly end: number;
  readonly middle: number;
}

/** Drops glyphs that are printed twice. */
export function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const near = new Neighbours();
  return glyphs.filter((glyph) => {
    const double = near.of(glyph).some((other) => {
      const [x, y] = [other.box[0] - glyph.box[0], other.box[1] - glyph.box[1]];
      return other.text === glyph.text && Math.hypot(x, y) < DOUBLE * glyph.size;
    });
    if (!double) near.add(glyph);
    return !double;
  });
}

/** Whether letters or digits are printed over one another: nobody can tell what stands there. */
export function overprinted(glyphs: readonly Glyph[]): boolean {
  const near = new Neighbours();
  // Marks are set closer than they are wide.
  const letters = glyphs.filter((glyph) => /[\p{L}\p{N}]/u.test(glyph.text));
  return letters.some((glyph) => {
    const over = near.of(glyph).some((other) => overlap(glyph.box, other.box) > OVERPRINT);
    near.add(glyph);
    return over;
  });
}

/** The part of the smaller box that two boxes have in common. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  if (width <= 0 || height <= 0) return 0;
  const area = (box: Box) => (box[2] - box[0]) * (box[3] - box[1]);
  return (width * height) / Math.max(1, Math.min(area(a), area(b)));
}

/** Finds glyphs close by without looking at all of them. */
class Neighbours {
  readonly #squares = new Map<string, Glyph[]>();

  add(glyph: Glyph): void {
    const key = square(glyph, 0, 0);
    this.#squares.set(key, [...(this.#squares.get(key) ?? []), glyph]);
  }

  of(glyph: Glyph): Glyph[] {
    const steps = [-1, 0, 1];
    return steps.flatMap((x) => steps.flatMap((y) => this.#squares.get(square(glyph, x, y)) ?? []));
  }
}

/** Side of a square in points: wider than any letter of a report's tables. */
const SQUARE = 30;

function square({ box }: Glyph, right: number, up: number): string {
  return `${Math.floor(box[0] / SQUARE) + right} ${Math.floor(box[1] / SQUARE) + up}`;
}

/** Sorts glyphs into lines, top to bottom; text that runs another way than most follows after it. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const turns = [0, 90, 270, 180] as const;
  return turns
    .map((turn) => glyphs.filter((glyph) => glyph.turn === turn))
    .filter((own) => own.length > 0)
    .sort((a, b) => b.length - a.length)
    .flatMap(linesOneWay);
}

function linesOneWay(glyphs: readonly Glyph[]): TextLine[] {
  const placed = glyphs.map(place).sort((a, b) => b.middle - a.middle);
  const lines: Placed[][] = [];
  let level = Infinity;
  for (const item of placed) {
    const line = lines.at(-1);
    if (line === undefined || level - item.middle > SAME_LINE * item.glyph.size) {
      lines.push([item]);
      level = item.middle;
    } else line.push(item);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.start - b.start);
    const size = Math.max(...sorted.map(({ glyph }) => glyph.size));
    const length = (sorted.at(-1)?.end ?? 0) - (sorted[0]?.start ?? 0);
    const box = unionOf(sorted.map(({ glyph }) => glyph.box));
    return { text: spaced(sorted), box, size, length, columnGaps: columnGaps(sorted) };
  });
}

function place(glyph: Glyph): Placed {
  const [x0, y0, x1, y1] = glyph.box;
  switch (glyph.turn) {
    case 0:
      return { glyph, start: x0, end: x1, middle: (y0 + y1) / 2 };
    case 90:
      return { glyph, start: y0, end: y1, middle: -(x0 + x1) / 2 };
    case 180:
      return { glyph, start: -x1, end: -x0, middle: -(y0 + y1) / 2 };
    case 270:
      return { glyph, start: -y1, end: -y0, middle: (x0 + x1) / 2 };
  }
}

function spaced(line: readonly Placed[]): string {
  let text = '';
  let previous: Placed | undefined;
  for (const item of line) {
    if (previous !== undefined) {
      const gap = item.start - previous.end;
      const chinese = isWide(previous.glyph.text) && isWide(item.glyph.text);
      if (gap > (chinese ? CHINESE_SPACE : SPACE) * Math.min(previous.glyph.size, item.glyph.size)) text += ' ';
    }
    text += item.glyph.text;
    previous = item;
  }
  return text;
}

function columnGaps(line: readonly Placed[]): number {
  return line.filter((item, i) => {
    const previous = line[i - 1];
    return previous !== undefined && item.start - previous.end > COLUMN_GAP * item.glyph.size;
  }).length;
}

function isWide(text: string): boolean {
  return (text.codePointAt(0) ?? 0) >= 0x2e80;
}

/** Lines that follow each other in one paragraph or cell: the end of a line is no break in the text. */
export function joinedLines(texts: readonly string[]): string {
  return texts.reduce((whole, line) => {
    const words = /[A-Za-z,;]$/.test(whole) && /^[A-Za-z]/.test(line);
    return `${whole}${words ? ' ' : ''}${line}`;
  }, '');
}
