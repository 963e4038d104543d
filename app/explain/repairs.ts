import type { Equation } from '../catalog/form.ts';
import type { CellOf } from '../catalog/weigh.ts';
import type { FigureKey } from '../model/edition.ts';
import type { Repair } from '../model/finding.ts';
import type { Link } from './last-year.ts';
import { smallestChanges } from './search.ts';
import { slipsOf, surprise } from './slips.ts';
import { componentsOf, type Component } from './system.ts';

/** The contract's most. */
const MOST_REPAIRS = 20;

/**
 * All smallest sets of changed cells that make every equation of a table hold, the likeliest first, at most 20.
 * Likeliest: the fewest cells, then what agrees with last year's report, then known slips (digits swapped, left out,
 * shifted, …), then totals before parts, then the form's order. Blanks are filled with whole numbers from 0 up at no
 * charge and are not part of a repair.
 *
 * @param equations all equations of the table
 * @param cellOf the report's cells
 * @param links what last year's report says of single cells: evidence between repairs, no equation of the table
 * @returns nothing where every equation holds or can be made to by filling blanks; nothing, too, where more cells than
 * anybody could follow would have to change
 */
export function repairsOf(
  equations: readonly Equation[],
  cellOf: CellOf,
  links: readonly Link[] = [],
): readonly Repair[] {
  return smallest(equations, cellOf, componentsOf(equations, cellOf), links);
}

/** The same where the links, too, must hold: what this year's report must change to go on from last year's. */
export function repairsOverYears(
  equations: readonly Equation[],
  cellOf: CellOf,
  links: readonly Link[],
): readonly Repair[] {
  return smallest(equations, cellOf, componentsOf(equations, cellOf, links), []);
}

function smallest(
  equations: readonly Equation[],
  cellOf: CellOf,
  components: readonly Component[],
  links: readonly Link[],
): readonly Repair[] {
  const order = formOrder(equations);
  const place = new Map(order.map((figure, index) => [figure, index]));
  const totals = new Set(equations.flatMap((equation) => (equation.right.length === 1 ? equation.right : [])));
  let best: Ranked[] = [{ cells: [], against: 0, surprise: 0, parts: 0 }];
  for (const component of components) {
    const changes = smallestChanges(component);
    if (changes.length === 0) return [];
    const ranked = changes.map((change): Ranked => {
      const cells = repairCells(component, change).sort(
        (a, b) => (place.get(a.figure) ?? 0) - (place.get(b.figure) ?? 0),
      );
      return {
        cells,
        against: againstLastYear(cells, cellOf, links),
        surprise: surprise(slipsOf({ cells }, cellOf, order)),
        parts: cells.filter(({ figure }) => !totals.has(figure)).length,
      };
    });
    const few = ranked.sort((a, b) => compare(a, b, place)).slice(0, MOST_REPAIRS);
    best = best
      .flatMap((one) => few.map((other) => join(one, other)))
      .sort((a, b) => compare(a, b, place))
      .slice(0, MOST_REPAIRS);
  }
  return best.flatMap(({ cells }) => (cells.length === 0 ? [] : [{ cells }]));
}

/** How many links a repair breaks, less those that it mends. */
function againstLastYear(cells: Repair['cells'], cellOf: CellOf, links: readonly Link[]): number {
  return links.reduce((sum, { figure, equals }) => {
    const change = cells.find((cell) => cell.figure === figure);
    if (change === undefined) return sum;
    return sum + Number(change.to !== equals) - Number(cellOf(figure)?.value !== equals);
  }, 0);
}

interface Ranked {
  readonly cells: Repair['cells'];
  /** Links to last year's report that it breaks, less those that it mends. */
  readonly against: number;
  readonly surprise: number;
  /** Number of changed cells that are no total. */
  readonly parts: number;
}

function join(one: Ranked, other: Ranked): Ranked {
  return {
    cells: [...one.cells, ...other.cells],
    against: one.against + other.against,
    surprise: one.surprise + other.surprise,
    parts: one.parts + other.parts,
  };
}

/** All sets of a component have the same size, so that the fewest cells need no comparison. */
function compare(a: Ranked, b: Ranked, place: ReadonlyMap<FigureKey, number>): number {
  if (a.against !== b.against) return a.against - b.against;
  if (a.surprise !== b.surprise) return a.surprise - b.surprise;
  if (a.parts !== b.parts) return a.parts - b.parts;
  for (const [index, { figure }] of a.cells.entries()) {
    const other = b.cells[index];
    const apart = (place.get(figure) ?? 0) - (other === undefined ? 0 : (place.get(other.figure) ?? 0));
    if (apart !== 0) return apart;
  }
  return 0;
}

function repairCells(component: Component, change: ReadonlyMap<number, number>): { figure: FigureKey; to: number }[] {
  return [...change].flatMap(([number, to]) => {
    const cell = component.cells[number];
    return cell === undefined ? [] : [{ figure: cell.figure, to }];
  });
}

/** Every cell of the equations once, in the order in which the equations, rows first, name them. */
export function formOrder(equations: readonly Equation[]): FigureKey[] {
  return [...new Set(equations.flatMap(({ left, right }) => [...left, ...right]))];
}
