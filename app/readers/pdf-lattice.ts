import type { Box } from './pdf-geometry.ts';
import type { Rule } from './pdf-page.ts';
import { closingRules, joinRules, REACH } from './pdf-rules.ts';

/** A cell of the lattice: rows counted from the top, edges in points. */
export interface LatticeCell {
  readonly row: number;
  readonly rowSpan: number;
  readonly box: Box;
}

/** A ruled table on one page. */
export interface Lattice {
  readonly box: Box;
  readonly rowCount: number;
  readonly cells: readonly LatticeCell[];
  /** Walls are missing, so that cells are no rectangles: its rows and columns cannot be told. */
  readonly broken: boolean;
}

/** Finds the ruled tables of a page among its lines. */
export function findLattices(acrossDrawn: readonly Rule[], uprightDrawn: readonly Rule[]): Lattice[] {
  const across = joinRules(acrossDrawn);
  const upright = joinRules(uprightDrawn);
  return components([...across, ...closingRules(across, upright)], upright).flatMap((part) => {
    const lattice = toLattice(part.across, part.upright);
    return lattice === null ? [] : [lattice];
  });
}

interface Component {
  across: Rule[];
  upright: Rule[];
}

/** Lines that cross or touch belong together. */
function components(across: readonly Rule[], upright: readonly Rule[]): Component[] {
  const parent = Array.from({ length: across.length + upright.length }, (_, i) => i);
  across.forEach((line, i) => {
    upright.forEach((post, j) => {
      const meet =
        post.at >= line.from - REACH &&
        post.at <= line.to + REACH &&
        line.at >= post.from - REACH &&
        line.at <= post.to + REACH;
      if (meet) parent[rootOf(parent, i)] = rootOf(parent, across.length + j);
    });
  });
  const found = new Map<number, Component>();
  const partOf = (index: number) => {
    const root = rootOf(parent, index);
    const part = found.get(root) ?? { across: [], upright: [] };
    found.set(root, part);
    return part;
  };
  across.forEach((line, i) => partOf(i).across.push(line));
  upright.forEach((post, j) => partOf(across.length + j).upright.push(post));
  return [...found.values()];
}

function rootOf(parent: number[], index: number): number {
  let root = index;
  for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) {
    parent[root] = parent[up] ?? up;
    root = up;
  }
  return root;
}

function toLattice(across: readonly Rule[], upright: readonly Rule[]): Lattice | null {
  const ys = places(across.map((rule) => rule.at)).reverse();
  const xs = columnPlaces(across, upright);
  if (ys.length < 2 || xs.length < 2 || upright.length === 0) return null;
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  const parent = Array.from({ length: rows * columns }, (_, i) => i);
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const own = r * columns + c;
      const [top = 0, bottom = 0, left = 0, right = 0] = [ys[r], ys[r + 1], xs[c], xs[c + 1]];
      if (c + 1 < columns && !covered(upright, right, bottom, top))
        parent[rootOf(parent, own + 1)] = rootOf(parent, own);
      if (r + 1 < rows && !covered(across, bottom, left, right)) {
        parent[rootOf(parent, own + columns)] = rootOf(parent, own);
      }
    }
  }
  const groups = new Map<number, { r0: number; r1: number; c0: number; c1: number; count: number }>();
  for (let own = 0; own < rows * columns; own += 1) {
    const root = rootOf(parent, own);
    const [r, c] = [Math.floor(own / columns), own % columns];
    const group = groups.get(root) ?? { r0: r, r1: r, c0: c, c1: c, count: 0 };
    groups.set(root, {
      r0: Math.min(group.r0, r),
      r1: Math.max(group.r1, r),
      c0: Math.min(group.c0, c),
      c1: Math.max(group.c1, c),
      count: group.count + 1,
    });
  }
  const cells = [...groups.values()].map(({ r0, r1, c0, c1 }): LatticeCell => ({
    row: r0,
    rowSpan: r1 - r0 + 1,
    box: [xs[c0] ?? 0, ys[r1 + 1] ?? 0, xs[c1 + 1] ?? 0, ys[r0] ?? 0],
  }));
  return {
    box: [xs[0] ?? 0, ys[rows] ?? 0, xs[columns] ?? 0, ys[0] ?? 0],
    rowCount: rows,
    cells,
    broken: [...groups.values()].some(({ r0, r1, c0, c1, count }) => (r1 - r0 + 1) * (c1 - c0 + 1) !== count),
  };
}

/** Tables are often drawn without lines at their sides: then the ends of the lines across are the sides. */
function columnPlaces(across: readonly Rule[], upright: readonly Rule[]): number[] {
  const posts = upright.map((rule) => rule.at);
  const left = Math.min(...across.map((rule) => rule.from));
  const right = Math.max(...across.map((rule) => rule.to));
  const inner = { left: Math.min(...posts), right: Math.max(...posts) };
  const farLeft = inner.left - left > 4 * REACH ? [left] : [];
  const farRight = right - inner.right > 4 * REACH ? [right] : [];
  return places([...farLeft, ...posts, ...farRight]);
}

/** Distinct places, rising; those within reach of each other count as one, at their middle. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  let bundle: number[] = [];
  const close = () => {
    if (bundle.length > 0) found.push(bundle.reduce((sum, value) => sum + value, 0) / bundle.length);
    bundle = [];
  };
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (bundle[0] ?? value) > REACH) close();
    bundle.push(value);
  }
  close();
  return found;
}

/** Whether lines cover more than half of an edge. */
function covered(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let length = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > REACH) continue;
    length += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return length > (to - from) / 2;
}
