import { findValues, type Feasibility, type FreeEquation } from './feasible.ts';
import type { Component } from './system.ts';

/** One set of changed cells with their new values, by the cell's number in its component. */
export type Change = ReadonlyMap<number, number>;

/** More changed cells than these explain nothing to anybody. */
const MOST_CELLS = 5;

/** Steps after which the search gives up: counted, not timed, so that every machine finds the same. */
const MOST_STEPS = 15_000;

/** Implied equations that are kept: to look through more costs more than it saves. */
const MOST_IMPLIED = 100;

/** Sets after which the search stops: their order then is that of the form. */
const MOST_SETS = 400;

/**
 * All smallest sets of known cells whose change makes every equation of the component hold, free cells being filled
 * with whole numbers from 0 up at no charge. Empty where more than MOST_CELLS would be needed or the search gave up;
 * the one empty set where nothing need change.
 *
 * Branch and eliminate, after Fellegi and Holt: an equation that no value of the free cells can satisfy names cells of
 * which at least one must change; each is tried in turn, and not again in the branches that follow. What single
 * equations do not show, a combination of them does: findValues tells its weights, and it is kept as an implied
 * equation. Broken equations without a common cell bound from below how many cells must still change.
 */
export function smallestChanges(component: Component): Change[] {
  const search = new Search(component);
  for (let size = 0; size <= MOST_CELLS; size += 1) {
    const found = search.ofSize(size);
    if (found === null) return [];
    if (found.length > 0) return found;
  }
  return [];
}

/** A weighted sum of equations that demands more than its blanks can give. */
interface Implied {
  /** Factor of each known cell in the sum; none of a blank is positive. */
  readonly factors: ReadonlyMap<number, number>;
  readonly cells: readonly number[];
  /** What the blanks would have to make up, were no cell changed. Broken where positive. */
  readonly total: number;
}

/** Feasibility with the numbers of the equations that were put in. */
type Attempt = Feasibility & { readonly numbers: readonly number[] };

interface Conflict {
  readonly members: readonly number[];
  /** How many of them may change. */
  readonly choices: number;
}

const TINY = 1e-6;

class Search {
  private readonly component: Component;
  private readonly hasBlanks: boolean;
  /** The known cells that hold no whole number. */
  private readonly fractions: readonly number[];
  /** Sum of the fixed cells of each equation, left minus right. */
  private readonly fixed: number[];
  /** Number of free cells of each equation on either side. */
  private readonly freeLeft: Int32Array;
  private readonly freeRight: Int32Array;
  /** Chosen to change. */
  private readonly chosen: boolean[];
  /** Trusted in this branch: tried before. */
  private readonly banned: boolean[];
  private readonly path: number[] = [];
  private readonly implied: Implied[] = [];
  private found: Change[] = [];
  private size = 0;
  private steps = 0;

  constructor(component: Component) {
    this.component = component;
    this.hasBlanks = component.cells.some(({ value }) => value === null);
    this.fractions = component.cells.flatMap(({ value }, cell) =>
      value === null || Number.isInteger(value) ? [] : [cell],
    );
    this.fixed = component.equations.map(() => 0);
    this.freeLeft = new Int32Array(component.equations.length);
    this.freeRight = new Int32Array(component.equations.length);
    this.chosen = component.cells.map(() => false);
    this.banned = component.cells.map(() => false);
    component.cells.forEach(({ value }, cell) => {
      if (value === null) this.free(cell, 1);
      else this.add(cell, value);
    });
  }

  /** The sets of just that many cells; null where the search gave up. */
  ofSize(size: number): Change[] | null {
    this.size = size;
    this.found = [];
    this.descend();
    return this.steps > MOST_STEPS ? null : this.found;
  }

  private descend(): void {
    this.steps += 1;
    if (this.steps > MOST_STEPS || this.found.length >= MOST_SETS) return;
    let conflicts = this.conflicts();
    if (conflicts.length === 0) {
      const implied = this.solve();
      if (implied === null) return;
      conflicts = [this.conflict(implied.cells)];
    }
    const { count, cells } = this.pack(conflicts);
    const left = this.size - this.path.length - count;
    // Where not one cell is to spare, all cells of these conflicts together must be enough.
    if (left < 0 || (left === 0 && this.isImpossible(cells))) return;
    this.branch((conflicts[0]?.members ?? []).filter((cell) => this.mayChange(cell)));
  }

  private branch(candidates: readonly number[]): void {
    for (const cell of candidates) {
      const value = this.component.cells[cell]?.value ?? 0;
      this.chosen[cell] = true;
      this.path.push(cell);
      this.add(cell, -value);
      this.free(cell, 1);
      this.descend();
      this.free(cell, -1);
      this.add(cell, value);
      this.path.pop();
      this.chosen[cell] = false;
      this.banned[cell] = true;
    }
    for (const cell of candidates) this.banned[cell] = false;
  }

  /** Every equation, the form's or implied, that cannot hold as things stand, those with the fewest cells to change first. */
  private conflicts(): Conflict[] {
    const conflicts: Conflict[] = [];
    for (const [equation, members] of this.component.equations.entries()) {
      if (this.isBroken(equation)) conflicts.push(this.conflict(members));
    }
    for (const implied of this.implied) {
      if (this.isStillBroken(implied)) conflicts.push(this.conflict(implied.cells));
    }
    return conflicts.sort((a, b) => a.choices - b.choices);
  }

  private conflict(members: readonly number[]): Conflict {
    let choices = 0;
    for (const cell of members) if (this.mayChange(cell)) choices += 1;
    return { members, choices };
  }

  private isBroken(equation: number): boolean {
    const sum = this.fixed[equation] ?? 0;
    if (Math.abs(sum) < TINY) return false;
    return (sum > 0 ? this.freeRight[equation] : this.freeLeft[equation]) === 0;
  }

  private isStillBroken({ factors, total }: Implied): boolean {
    let rest = total;
    for (const cell of this.path) {
      const factor = factors.get(cell) ?? 0;
      if (factor > TINY) return false;
      rest += factor * (this.component.cells[cell]?.value ?? 0);
    }
    return rest > TINY;
  }

  /** Fills the free cells and keeps the outcome as one of the sets; an implied equation where they cannot be filled. */
  private solve(): Implied | null {
    const isChosen = (cell: number): boolean => this.chosen[cell] === true;
    const narrow = this.attempt(isChosen);
    if (narrow.feasible && this.keep(narrow.values)) return null;
    const wide = this.hasBlanks ? this.attempt((cell) => isChosen(cell) || this.isBlank(cell)) : narrow;
    if (wide.feasible && this.keep(wide.values)) return null;
    return this.note(wide);
  }

  /** Whether no values of these cells, besides the free and the chosen, satisfy all equations. */
  private isImpossible(cells: ReadonlySet<number>): boolean {
    const outcome = this.attempt((cell) => this.chosen[cell] === true || this.isBlank(cell) || cells.has(cell));
    if (!outcome.feasible) this.note(outcome);
    return !outcome.feasible;
  }

  private attempt(isFree: (cell: number) => boolean): Attempt {
    const numbers: number[] = [];
    const free: FreeEquation[] = [];
    for (const [equation, members] of this.component.equations.entries()) {
      let total = -(this.fixed[equation] ?? 0);
      const terms: { variable: number; sign: number }[] = [];
      for (const cell of members) {
        if (!isFree(cell)) continue;
        const sign = this.signIn(cell, equation);
        terms.push({ variable: cell, sign });
        if (this.chosen[cell] !== true) total += sign * (this.component.cells[cell]?.value ?? 0);
      }
      if (terms.length === 0 && Math.abs(total) < TINY) continue;
      numbers.push(equation);
      free.push({ terms, total });
    }
    this.steps += Math.ceil((free.length * free.length) / 50);
    return { ...findValues(free, (cell) => this.chosen[cell] !== true), numbers };
  }

  /** Keeps a solution of whole numbers. */
  private keep(values: ReadonlyMap<number, number>): boolean {
    for (const value of values.values()) if (Math.abs(value - Math.round(value)) > TINY) return false;
    this.found.push(new Map(this.path.map((cell) => [cell, Math.round(values.get(cell) ?? 0) + 0])));
    return true;
  }

  /** The implied equation behind an attempt that failed, kept for the other branches, too. */
  private note(outcome: Attempt): Implied {
    const factors = new Map<number, number>();
    if (outcome.feasible) {
      // Only fractions came out, so one of the fractions that went in must change.
      return { factors, cells: this.fractions, total: 0 };
    }
    for (const [index, equation] of outcome.numbers.entries()) {
      const weight = outcome.weights[index] ?? 0;
      if (Math.abs(weight) < TINY) continue;
      for (const cell of this.component.equations[equation] ?? []) {
        if (!this.isBlank(cell)) factors.set(cell, (factors.get(cell) ?? 0) + weight * this.signIn(cell, equation));
      }
    }
    let total = 0;
    for (const [cell, factor] of factors) {
      if (Math.abs(factor) < TINY) factors.delete(cell);
      else total -= factor * (this.component.cells[cell]?.value ?? 0);
    }
    const implied = { factors, cells: [...factors.keys()], total };
    if (this.implied.length < MOST_IMPLIED) this.implied.push(implied);
    return implied;
  }

  private isBlank(cell: number): boolean {
    return this.component.cells[cell]?.value === null;
  }

  private mayChange(cell: number): boolean {
    return (
      !this.isBlank(cell) &&
      this.component.cells[cell]?.fixed !== true &&
      this.chosen[cell] !== true &&
      this.banned[cell] !== true
    );
  }

  private signIn(cell: number, equation: number): number {
    return this.component.cells[cell]?.uses.find((use) => use.equation === equation)?.sign ?? 0;
  }

  private add(cell: number, amount: number): void {
    for (const { equation, sign } of this.component.cells[cell]?.uses ?? []) {
      this.fixed[equation] = (this.fixed[equation] ?? 0) + sign * amount;
    }
  }

  private free(cell: number, by: number): void {
    for (const { equation, sign } of this.component.cells[cell]?.uses ?? []) {
      const side = sign > 0 ? this.freeLeft : this.freeRight;
      side[equation] = (side[equation] ?? 0) + by;
    }
  }

  /** As many conflicts without a common cell as a greedy choice finds, and all their cells. */
  private pack(conflicts: readonly Conflict[]): { count: number; cells: ReadonlySet<number> } {
    const cells = new Set<number>();
    let count = 0;
    for (const { members } of conflicts) {
      if (members.some((cell) => cells.has(cell) && this.mayChange(cell))) continue;
      count += 1;
      for (const cell of members) if (this.mayChange(cell)) cells.add(cell);
    }
    return { count, cells };
  }
}
