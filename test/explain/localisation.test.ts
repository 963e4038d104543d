import { describe, expect, test } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { repairsOf } from '../../app/explain/repairs.ts';
import type { FigureKey } from '../../app/model/edition.ts';
import type { Repair } from '../../app/model/finding.ts';
import {
  brokenCount,
  cellOf,
  Chance,
  leaveBlanks,
  randomApplications,
  randomStatistics,
  spoilSome,
  type RandomTable,
} from './random-table.ts';

const repair = (table: RandomTable): readonly Repair[] =>
  repairsOf(equationsOf(table.edition, table.table), cellOf(table));

interface Drawn {
  readonly table: RandomTable;
  /** The right number of each cell that was spoiled. */
  readonly right: ReadonlyMap<FigureKey, number>;
}

/** Tables with so many wrong cells that two equations or more are broken; the same seed gives the same tables. */
function draw(make: (chance: Chance) => RandomTable, blanks: number, wrong: number, count: number): Drawn[] {
  const chance = new Chance(20240 + wrong);
  const drawn: Drawn[] = [];
  for (let tries = 0; tries < 10 * count && drawn.length < count; tries += 1) {
    const table = make(chance);
    leaveBlanks(table, chance, blanks);
    const right = spoilSome(table, wrong, chance);
    if (right.size === wrong && brokenCount(table) >= 2) drawn.push({ table, right });
  }
  expect(drawn.length).toBeGreaterThan(20);
  return drawn;
}

const share = (drawn: readonly Drawn[], holds: (one: Drawn) => boolean): number =>
  drawn.filter(holds).length / drawn.length;

describe.each([
  ['table three', randomApplications, 0],
  ['table three, half of the zeros blank', randomApplications, 0.5],
  ['table three, every zero blank', randomApplications, 1],
  ['the statistics table', randomStatistics, 0],
] as const)('one wrong cell that breaks two equations: %s', (_, make, blanks) => {
  test('is named first, with its right number, in 99 of 100', () => {
    const named = share(draw(make, blanks, 1, 200), ({ table, right }) => {
      const [first] = repair(table);
      const [cell] = first?.cells ?? [];
      return first?.cells.length === 1 && cell !== undefined && right.get(cell.figure) === cell.to;
    });
    expect(named).toBeGreaterThanOrEqual(0.99);
  }, 60_000);
});

// Two sums of the statistics table that do not touch have each as many explanations as cells: more than are listed.
describe.each([
  ['table three', randomApplications, 0, 0.95],
  ['table three, half of the zeros blank', randomApplications, 0.5, 0.95],
  ['the statistics table', randomStatistics, 0, 0.9],
] as const)('two wrong cells: %s', (_, make, blanks, atLeast) => {
  test(`are among the repairs in ${atLeast * 100} of 100`, () => {
    const listed = share(draw(make, blanks, 2, 120), ({ table, right }) =>
      repair(table).some(({ cells }) => cells.length === 2 && cells.every(({ figure }) => right.has(figure))),
    );
    expect(listed).toBeGreaterThanOrEqual(atLeast);
  }, 60_000);
});
