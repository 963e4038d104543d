import { applyToBox, type Box, type Matrix } from './pdf-geometry.ts';
import { listOf, numberAt } from './pdf-operators.ts';

/** How far, in points, a line or the middle of a glyph may lie beyond the edge and still be seen. */
const EDGE = 2;

/**
 * The part of a page on which drawing is seen. Browsers draw a long table whole on every page that it runs over, and
 * show a window of it; what lies beyond the window, or beyond the paper, nobody reads.
 */
export class Clip {
  #seen: Box;
  readonly #paper: Box;
  readonly #saved: Box[] = [];

  /** @param paper the page's own box */
  constructor(paper: Box) {
    this.#seen = paper;
    this.#paper = paper;
  }

  save(): void {
    this.#saved.push(this.#seen);
  }

  restore(): void {
    this.#seen = this.#saved.pop() ?? this.#seen;
  }

  /**
   * Only what lies within an outline is seen from here on. Its box is taken for it, which may be larger than the outline
   * and never hides what is seen.
   * @param outline least and greatest coordinates in the drawing's space, as the library hands them over
   */
  narrow(outline: unknown, drawing: Matrix): void {
    const edges = listOf(outline);
    if (edges === null || edges.length < 4) return;
    const box: Box = [numberAt(edges, 0), numberAt(edges, 1), numberAt(edges, 2), numberAt(edges, 3)];
    this.#seen = common(this.#seen, applyToBox(drawing, box));
  }

  /** The part of a box that is seen; null where nothing of it is. */
  seen(box: Box): Box | null {
    const [x0, y0, x1, y1] = common(this.#seen, box);
    return x1 < x0 || y1 < y0 ? null : [x0, y0, x1, y1];
  }

  /** Whether the middle of a box is seen. */
  showsMiddle([x0, y0, x1, y1]: Box): boolean {
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    const [left, bottom, right, top] = this.#seen;
    return x >= left - EDGE && x <= right + EDGE && y >= bottom - EDGE && y <= top + EDGE;
  }

  /** Whether the middle of a box lies to the left or to the right of the paper, at a height of the paper. */
  isBeside([x0, y0, x1, y1]: Box): boolean {
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    const [left, bottom, right, top] = this.#paper;
    return (x < left - EDGE || x > right + EDGE) && y >= bottom && y <= top;
  }

  /** The stretch of a line across (at a height) that is seen; null where none is. */
  across(at: number, from: number, to: number): readonly [number, number] | null {
    const [left, bottom, right, top] = this.#seen;
    return at < bottom - EDGE || at > top + EDGE ? null : stretch(from, to, left, right);
  }

  /** The stretch of an upright line that is seen; null where none is. */
  upright(at: number, from: number, to: number): readonly [number, number] | null {
    const [left, bottom, right, top] = this.#seen;
    return at < left - EDGE || at > right + EDGE ? null : stretch(from, to, bottom, top);
  }
}

function stretch(from: number, to: number, least: number, most: number): readonly [number, number] | null {
  const begin = Math.max(from, least - EDGE);
  const end = Math.min(to, most + EDGE);
  return begin > end ? null : [begin, end];
}

function common(one: Box, other: Box): Box {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}
