import { describe, expect, test } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { splitKey } from '../../app/catalog/forms.ts';
import { formOrder, repairsOf } from '../../app/explain/repairs.ts';
import { slipsOf, type Slip } from '../../app/explain/slips.ts';
import type { FigureKey } from '../../app/model/edition.ts';
import { brokenCount, cellOf, Chance, randomApplications, type RandomTable } from './random-table.ts';

/** Makes one slip in a table; the cells that it spoiled with their right numbers, none where there is no place for it. */
type Make = (table: RandomTable, chance: Chance) => ReadonlyMap<FigureKey, number>;

const NONE: ReadonlyMap<FigureKey, number> = new Map();
const COLUMNS = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization'];
const RESULT = /^(?:granted|partlyGranted|refused|unavailable|notProcessed|otherDisposal)/;

const valueIn = ({ cells }: RandomTable, key: FigureKey): number => Number(cells.get(key) ?? '0');

/** Writes wrong text into cells and says what was right. */
function spoilt(table: RandomTable, wrong: readonly (readonly [FigureKey, string])[]): ReadonlyMap<FigureKey, number> {
  const right = new Map(wrong.map(([key]) => [key, valueIn(table, key)]));
  for (const [key, text] of wrong) table.cells.set(key, text);
  return right;
}

/** A slip of a single cell whose number fits. */
function inOneCell(fits: (value: number) => boolean, write: (text: string, chance: Chance) => string): Make {
  return (table, chance) => {
    const keys = [...table.cells.keys()].filter((key) => fits(valueIn(table, key)));
    if (keys.length === 0) return NONE;
    const key = chance.pick(keys);
    const text = write(table.cells.get(key) ?? '', chance);
    return Number(text) === valueIn(table, key) ? NONE : spoilt(table, [[key, text]]);
  };
}

/** The number of a result row's cell stands in another cell of its row or column, which was 0. */
function moved(across: boolean): Make {
  return (table, chance) => {
    const filled = [...table.cells.keys()].filter((key) => {
      const [row, column] = splitKey(key);
      return RESULT.test(row) && column !== 'total' && valueIn(table, key) > 1;
    });
    if (filled.length === 0) return NONE;
    const from = chance.pick(filled);
    const [row, column] = splitKey(from);
    const targets = [...table.cells.keys()].filter((key) => {
      const [otherRow, otherColumn] = splitKey(key);
      const inReach = across
        ? otherRow === row && COLUMNS.includes(otherColumn)
        : otherColumn === column && RESULT.test(otherRow);
      return inReach && key !== from && valueIn(table, key) === 0;
    });
    if (targets.length === 0) return NONE;
    return spoilt(table, [
      [from, '0'],
      [chance.pick(targets), table.cells.get(from) ?? ''],
    ]);
  };
}

const swapDigits = (text: string, chance: Chance): string => {
  const at = chance.below(text.length - 1);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
};

/** One result row's number is counted in another row of its column, too. */
const countedTwice: Make = (table, chance) => {
  const rows = [...new Set([...table.cells.keys()].map((key) => splitKey(key)[0]))].filter((row) => RESULT.test(row));
  const column = chance.pick(COLUMNS);
  const filled = rows.filter((row) => valueIn(table, `${row}|${column}`) >= 2);
  if (filled.length < 2) return NONE;
  const [one, other] = [chance.pick(filled), chance.pick(filled)];
  if (one === other) return NONE;
  const key: FigureKey = `${one}|${column}`;
  return spoilt(table, [[key, String(valueIn(table, key) + valueIn(table, `${other}|${column}`))]]);
};

/** 总计 of a row repeats 自然人 although others applied. */
const personsOnly: Make = (table, chance) => {
  const rows = [...new Set([...table.cells.keys()].map((key) => splitKey(key)[0]))].filter((row) => {
    const persons = valueIn(table, `${row}|naturalPerson`);
    return persons > 0 && valueIn(table, `${row}|total`) > persons;
  });
  if (rows.length === 0) return NONE;
  const row = chance.pick(rows);
  return spoilt(table, [[`${row}|total`, table.cells.get(`${row}|naturalPerson`) ?? '']]);
};

const SLIPS: readonly (readonly [string, readonly (Slip | null)[], Make])[] = [
  ['two digits swapped', ['swapped'], inOneCell((value) => value > 9, swapDigits)],
  [
    'a digit too many',
    ['addedDigit', 'shifted'],
    inOneCell(
      (value) => value > 9,
      (text, chance) => text + String(chance.below(10)),
    ),
  ],
  [
    'a digit left out',
    ['droppedDigit', 'shifted'],
    inOneCell(
      (value) => value > 99,
      (text) => text.slice(0, -1),
    ),
  ],
  [
    'a point for the thousands',
    ['separator'],
    inOneCell(
      (value) => value > 999,
      (text) => `${text.slice(0, -3)}.${text.slice(-3)}`,
    ),
  ],
  ['one column aside', ['misplaced'], moved(true)],
  ['one row aside', ['misplaced'], moved(false)],
  ['counted in two rows', ['countedTwice'], countedTwice],
  ['总计 of persons alone', ['naturalPersonOnly'], personsOnly],
];
const TRIALS = 60;

describe.each(SLIPS)('%s', (_, names, make) => {
  const trials: { readonly table: RandomTable; readonly right: ReadonlyMap<FigureKey, number> }[] = [];
  const chance = new Chance(4711 + names.join().length);
  for (let tries = 0; tries < 40 * TRIALS && trials.length < TRIALS; tries += 1) {
    const table = randomApplications(chance);
    const right = make(table, chance);
    if (right.size > 0 && brokenCount(table) >= 2) trials.push({ table, right });
  }

  test('is found, the cell named first in 99 of 100 and its right number with it; two cells among the repairs', () => {
    expect(trials.length).toBe(TRIALS);
    const missed = trials.filter(({ table, right }) => {
      const repairs = repairsOf(equationsOf(table.edition, table.table), cellOf(table));
      const looked = right.size === 1 ? repairs.slice(0, 1) : repairs;
      return !looked.some(
        ({ cells }) => cells.length === right.size && cells.every(({ figure, to }) => right.get(figure) === to),
      );
    });
    expect(missed.length / trials.length).toBeLessThanOrEqual(trials[0]?.right.size === 1 ? 0.01 : 0.05);
  }, 60_000);

  test('is known for what it is', () => {
    const named = trials.filter(({ table, right }) => {
      const order = formOrder(equationsOf(table.edition, table.table));
      const repair = { cells: [...right].map(([figure, to]) => ({ figure, to })) };
      return slipsOf(repair, cellOf(table), order).every((slip) => names.includes(slip));
    });
    expect(named.length / trials.length).toBeGreaterThanOrEqual(0.85);
  });
});
