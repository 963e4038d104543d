import type { Clip } from './pdf-clip.ts';
import { apply, type Box, type Matrix } from './pdf-geometry.ts';
import type { Rule } from './pdf-page.ts';

/** Filled boxes thinner than this are lines, in points. */
const THINNEST_BOX = 3;
/** How far a line may lean, in points. */
const LEAN = 1;

/** Collects the straight lines among a page's strokes and thin boxes. */
export class Ruling {
  readonly across: Rule[] = [];
  readonly upright: Rule[] = [];
  readonly #clip: Clip;

  /** @param clip what is seen of the drawing; asked at every line */
  constructor(clip: Clip) {
    this.#clip = clip;
  }

  /**
   * @param path steps with their points: 0 move, 1 line, 2 curve (three points), 3 curve (two points), 4 close
   */
  draw(path: readonly unknown[], matrix: Matrix, how: { stroked: boolean; filled: boolean }): void {
    for (const outline of outlines(path, matrix)) {
      if (how.stroked && !outline.curved) this.#stroke(outline.points);
      else if (how.filled && !outline.curved) this.#fill(outline.points);
    }
  }

  /** A thin picture is a line, too. @returns whether it was one */
  drawBox([x0, y0, x1, y1]: Box): boolean {
    // A dot may be a piece of a dotted line in either direction.
    const upright = x1 - x0 <= THINNEST_BOX;
    const across = y1 - y0 <= THINNEST_BOX;
    if (upright) this.#upright((x0 + x1) / 2, y0, y1);
    if (across) this.#across((y0 + y1) / 2, x0, x1);
    return upright || across;
  }

  #stroke(points: readonly (readonly [number, number])[]): void {
    points.forEach(([x, y], i) => {
      const next = points[i + 1];
      if (next === undefined) return;
      if (Math.abs(next[1] - y) <= LEAN) this.#across((y + next[1]) / 2, x, next[0]);
      else if (Math.abs(next[0] - x) <= LEAN) this.#upright((x + next[0]) / 2, y, next[1]);
    });
  }

  #fill(points: readonly (readonly [number, number])[]): void {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    this.drawBox([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }

  #across(at: number, from: number, to: number): void {
    const seen = this.#clip.across(at, Math.min(from, to), Math.max(from, to));
    if (seen !== null) this.across.push({ at, from: seen[0], to: seen[1] });
  }

  #upright(at: number, from: number, to: number): void {
    const seen = this.#clip.upright(at, Math.min(from, to), Math.max(from, to));
    if (seen !== null) this.upright.push({ at, from: seen[0], to: seen[1] });
  }
}

interface Outline {
  points: (readonly [number, number])[];
  curved: boolean;
}

function outlines(path: readonly unknown[], matrix: Matrix): Outline[] {
  const found: Outline[] = [];
  let current: Outline = { points: [], curved: false };
  const at = (index: number) => Number(path[index] ?? 0);
  for (let i = 0; i < path.length;) {
    const step = at(i);
    const points = step === 2 ? 3 : step === 3 ? 2 : step === 4 ? 0 : 1;
    const end = i + 1 + points * 2;
    if (step === 0) {
      current = { points: [], curved: false };
      found.push(current);
    }
    if (step === 4) {
      const [first] = current.points;
      if (first !== undefined) current.points.push(first);
    } else current.points.push(apply(matrix, at(end - 2), at(end - 1)));
    current.curved ||= points > 1;
    i = end;
  }
  return found;
}
