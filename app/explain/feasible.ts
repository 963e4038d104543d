/**
 * One equation over the free cells: the sum of `sign × value` of its terms equals `total`.
 * Each sign is 1 or -1.
 */
export interface FreeEquation {
  readonly terms: readonly { readonly variable: number; readonly sign: number }[];
  readonly total: number;
}

/** Either values from 0 up, by variable, or the weights of a combination of the equations that none can satisfy. */
export type Feasibility =
  | { readonly feasible: true; readonly values: ReadonlyMap<number, number> }
  | { readonly feasible: false; readonly weights: readonly number[] };

const TINY = 1e-7;

/** An Error rather than a wrong answer where the simplex does not end; Bland's rule makes sure that it does. */
const MOST_PIVOTS = 5_000;

/**
 * Looks for values from 0 up that satisfy all equations, with the smallest sum over the variables that `blank` names,
 * so that a blank is filled only where it must be.
 *
 * The two-phase simplex method with Bland's rule, on a dense tableau: there are at most some forty equations, and most
 * often fewer than five free cells. Where no values exist, the weights are Farkas's certificate: in the weighted sum of
 * the equations no free cell has a positive factor, yet the total is positive.
 */
export function findValues(equations: readonly FreeEquation[], blank: (variable: number) => boolean): Feasibility {
  const variables = [...new Set(equations.flatMap(({ terms }) => terms.map(({ variable }) => variable)))];
  const tableau = new Tableau(equations, variables);
  const { height, width } = tableau;

  const phaseOne = new Float64Array(width + 1);
  for (let column = variables.length; column < width; column += 1) phaseOne[column] = 1;
  const left = tableau.minimise(phaseOne, width);
  if (left.objective > TINY) {
    const weights = equations.map((_, row) => {
      const reduced = left.reduced[variables.length + row] ?? 0;
      return (1 - reduced) * (tableau.flips[row] ?? 1);
    });
    return { feasible: false, weights };
  }

  const phaseTwo = new Float64Array(width + 1);
  variables.forEach((variable, column) => {
    if (blank(variable)) phaseTwo[column] = 1;
  });
  tableau.driveOut(variables.length);
  tableau.minimise(phaseTwo, variables.length);
  const values = new Map(variables.map((variable) => [variable, 0]));
  for (let row = 0; row < height; row += 1) {
    const variable = variables[tableau.basis[row] ?? -1];
    // Adding 0 makes 0 of -0.
    if (variable !== undefined) values.set(variable, tableau.total(row) + 0);
  }
  return { feasible: true, values };
}

class Tableau {
  readonly height: number;
  readonly width: number;
  /** Column of the variable that each row stands for. */
  readonly basis: Int32Array;
  /** 1, or -1 where a row was turned round to make its total 0 or more. */
  readonly flips: Float64Array;
  private readonly rows: Float64Array[];

  constructor(equations: readonly FreeEquation[], variables: readonly number[]) {
    this.height = equations.length;
    this.width = variables.length + equations.length;
    this.basis = new Int32Array(this.height);
    this.flips = new Float64Array(this.height);
    const columnOf = new Map(variables.map((variable, column) => [variable, column]));
    this.rows = equations.map(({ terms, total }, row) => {
      const flip = total < 0 ? -1 : 1;
      const cells = new Float64Array(this.width + 1);
      for (const { variable, sign } of terms) {
        const column = columnOf.get(variable) ?? 0;
        cells[column] = (cells[column] ?? 0) + sign * flip;
      }
      cells[variables.length + row] = 1;
      cells[this.width] = total * flip;
      this.basis[row] = variables.length + row;
      this.flips[row] = flip;
      return cells;
    });
  }

  total(row: number): number {
    return this.rows[row]?.[this.width] ?? 0;
  }

  /** Minimises a cost over the first `usable` columns; leaves the tableau at the optimum. */
  minimise(cost: Float64Array, usable: number): { objective: number; reduced: Float64Array } {
    const reduced = Float64Array.from(cost);
    for (const [row, cells] of this.rows.entries()) {
      const factor = cost[this.basis[row] ?? 0] ?? 0;
      if (factor !== 0)
        for (let column = 0; column <= this.width; column += 1) sub(reduced, column, factor * at(cells, column));
    }
    for (let pivots = 0; pivots < MOST_PIVOTS; pivots += 1) {
      let entering = 0;
      while (entering < usable && at(reduced, entering) > -TINY) entering += 1;
      if (entering >= usable) return { objective: -at(reduced, this.width), reduced };
      const leaving = this.leavingRow(entering);
      if (leaving === -1) return { objective: -at(reduced, this.width), reduced };
      this.pivot(leaving, entering, reduced);
    }
    throw new Error('simplex: too many pivots');
  }

  /** Brings columns before `usable` into the basis for artificial ones that are left in it at 0. */
  driveOut(usable: number): void {
    for (const [row, cells] of this.rows.entries()) {
      if ((this.basis[row] ?? 0) < usable) continue;
      const column = cells.findIndex((cell, index) => index < usable && Math.abs(cell) > TINY);
      if (column !== -1) this.pivot(row, column, null);
    }
  }

  /** Bland's rule: of the rows that bind first, the one whose variable has the lowest number. */
  private leavingRow(entering: number): number {
    let best = -1;
    let bestRatio = Infinity;
    for (const [row, cells] of this.rows.entries()) {
      const factor = at(cells, entering);
      if (factor <= TINY) continue;
      const ratio = at(cells, this.width) / factor;
      const tie = Math.abs(ratio - bestRatio) <= TINY;
      if ((!tie && ratio < bestRatio) || (tie && (this.basis[row] ?? 0) < (this.basis[best] ?? 0))) {
        best = row;
        bestRatio = ratio;
      }
    }
    return best;
  }

  private pivot(row: number, column: number, reduced: Float64Array | null): void {
    const pivotRow = this.rows[row];
    if (pivotRow === undefined) return;
    const divisor = at(pivotRow, column);
    for (let index = 0; index <= this.width; index += 1) pivotRow[index] = at(pivotRow, index) / divisor;
    const others = reduced === null ? this.rows : [...this.rows, reduced];
    for (const cells of others) {
      if (cells === pivotRow) continue;
      const factor = at(cells, column);
      if (factor === 0) continue;
      for (let index = 0; index <= this.width; index += 1) sub(cells, index, factor * at(pivotRow, index));
    }
    this.basis[row] = column;
  }
}

function at(cells: Float64Array, index: number): number {
  return cells[index] ?? 0;
}

function sub(cells: Float64Array, index: number, amount: number): void {
  cells[index] = (cells[index] ?? 0) - amount;
}
