import highsLoader from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { knownTerm } from '../../app/catalog/weigh.ts';
import { repairsOf } from '../../app/explain/repairs.ts';
import type { FigureKey } from '../../app/model/edition.ts';
import { readCell } from '../../app/parse/cell.ts';
import {
  brokenCount,
  cellOf,
  Chance,
  leaveBlanks,
  randomApplications,
  spoilSome,
  type RandomTable,
} from './random-table.ts';

let highs: Awaited<ReturnType<typeof highsLoader>>;

beforeAll(async () => {
  highs = await highsLoader();
});

/**
 * Fewest known cells whose change makes every equation hold, as another solver sees it: a mixed-integer program with
 * a switch for each known cell.
 */
function fewest(table: RandomTable): number {
  const read = cellOf(table);
  const equations = equationsOf(table.edition, table.table);
  const keys = [...new Set(equations.flatMap(({ left, right }) => [...left, ...right]))];
  const name = new Map(keys.map((key, index) => [key, index]));
  const values = keys.map((key) => {
    const cell = read(key);
    return cell === undefined ? null : knownTerm(cell);
  });
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const large = 4 * Math.max(...known.map(({ value }) => value)) + 20;
  const side = (part: readonly FigureKey[], sign: string): string =>
    part.map((key) => `${sign} x${name.get(key) ?? -1}`).join(' ');
  const program = [
    'Minimize',
    ` changes: ${known.map(({ index }) => `z${index}`).join(' + ')}`,
    'Subject To',
    ...equations.map(({ left, right }, index) => ` e${index}: ${side(left, '+')} ${side(right, '-')} = 0`),
    ...known.map(({ index, value }) => ` u${index}: x${index} - ${large} z${index} <= ${value}`),
    ...known.map(({ index, value }) => ` l${index}: x${index} + ${large} z${index} >= ${value}`),
    'General',
    ` ${keys.map((_, index) => `x${index}`).join(' ')}`,
    'Binary',
    ` ${known.map(({ index }) => `z${index}`).join(' ')}`,
    'End',
  ].join('\n');
  const solution = highs.solve(program);
  expect(solution.Status).toBe('Optimal');
  // A switch may be off by a hair while its cell moved: what counts is which cells moved.
  return known.filter(({ index, value }) => {
    const column = solution.Columns[`x${index}`];
    return column === undefined || !('Primal' in column) || Math.abs(column.Primal - value) > 0.5;
  }).length;
}

function repaired(
  table: RandomTable,
  cells: readonly { readonly figure: FigureKey; readonly to: number }[],
): RandomTable {
  return {
    ...table,
    cells: new Map([...table.cells, ...cells.map(({ figure, to }) => [figure, String(to)] as const)]),
  };
}

describe.each([
  ['without blanks', 0, 4],
  ['with a third of the zeros blank', 0.33, 4],
] as const)('table three %s', (_, blanks, count) => {
  test.each([1, 2, 3])(
    '%i wrong cells: as few as HiGHS finds, and every repair does repair',
    (wrong) => {
      const chance = new Chance(31 + wrong);
      let checked = 0;
      while (checked < count) {
        const table = randomApplications(chance, [4, 30]);
        leaveBlanks(table, chance, blanks);
        spoilSome(table, wrong, chance);
        if (brokenCount(table) === 0) continue;
        checked += 1;
        const repairs = repairsOf(equationsOf(table.edition, table.table), cellOf(table));
        expect([...new Set(repairs.map(({ cells }) => cells.length))]).toEqual([fewest(table)]);
        expect(new Set(repairs.map(({ cells }) => cells.map(({ figure }) => figure).join())).size).toBe(repairs.length);
        for (const { cells } of repairs) {
          for (const { figure, to } of cells) {
            expect(Number.isInteger(to) && to >= 0).toBe(true);
            expect(readCell(table.cells.get(figure) ?? '', null).value).not.toBe(to);
          }
        }
        for (const { cells } of repairs.slice(0, 1)) expect(fewest(repaired(table, cells))).toBe(0);
      }
    },
    120_000,
  );
});
