import { equationsOf } from '../../app/catalog/equations.ts';
import { figuresOf, tableOf } from '../../app/catalog/forms.ts';
import { weigh } from '../../app/catalog/weigh.ts';
import type { Edition, FigureKey, TableKey } from '../../app/model/edition.ts';
import type { Cell } from '../../app/model/report.ts';
import { readCell } from '../../app/parse/cell.ts';

/** A small generator of chance numbers that starts from a seed: the same seed gives the same tables for ever. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }
}

export interface RandomTable {
  readonly edition: Edition;
  readonly table: TableKey;
  /** Raw text by figure. */
  readonly cells: Map<FigureKey, string>;
}

const APPLICANTS = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization'];

/** A table three that keeps every equation: a village's, a county's or a city's, most cells being 0. */
export function randomApplications(chance: Chance, sizes: readonly number[] = [4, 30, 400, 6000]): RandomTable {
  const edition = chance.pick<Edition>(['2019', '2021']);
  const size = chance.pick(sizes);
  const rows = (tableOf(edition, 'applications')?.groups[0]?.rows ?? []).map((row) => row.key);
  const leaves = rows.filter((row) => !['received', 'carriedIn', 'processed', 'carriedOut'].includes(row));
  const values = new Map<FigureKey, number>();
  for (const [index, column] of APPLICANTS.entries()) {
    const most = index === 0 ? size : Math.ceil(size / 8);
    let processed = 0;
    for (const row of leaves) {
      const value = chance.next() < 0.25 ? chance.below(most) : 0;
      values.set(`${row}|${column}`, value);
      processed += value;
    }
    const carriedOut = chance.next() < 0.4 ? chance.below(Math.ceil(most / 4)) : 0;
    const carriedIn = Math.min(processed + carriedOut, chance.next() < 0.4 ? chance.below(Math.ceil(most / 4)) : 0);
    values.set(`processed|${column}`, processed);
    values.set(`carriedOut|${column}`, carriedOut);
    values.set(`carriedIn|${column}`, carriedIn);
    values.set(`received|${column}`, processed + carriedOut - carriedIn);
  }
  for (const row of rows) {
    const total = APPLICANTS.reduce((sum, column) => sum + (values.get(`${row}|${column}`) ?? 0), 0);
    values.set(`${row}|total`, total);
  }
  return asText(edition, 'applications', values);
}

/** The sums of a statistics table that keeps every equation. */
export function randomStatistics(chance: Chance): RandomTable {
  const size = chance.pick([4, 30, 400]);
  const values = new Map<FigureKey, number>();
  // The last equations first: the whole of 不同意公开 is a part of 答复.
  for (const { left, right } of [...equationsOf('2014', 'statistics')].reverse()) {
    let sum = 0;
    for (const part of left) {
      const value = values.get(part) ?? (chance.next() < 0.5 ? chance.below(size) : 0);
      values.set(part, value);
      sum += value;
    }
    for (const whole of right) values.set(whole, sum);
  }
  const form = tableOf('2014', 'statistics');
  if (form !== null) for (const { key } of figuresOf(form)) if (!values.has(key)) values.set(key, chance.below(size));
  return asText('2014', 'statistics', values);
}

function asText(edition: Edition, table: TableKey, values: ReadonlyMap<FigureKey, number>): RandomTable {
  return { edition, table, cells: new Map([...values].map(([key, value]) => [key, String(value)])) };
}

/** Leaves the zeros blank, each with the given likelihood. */
export function leaveBlanks(table: RandomTable, chance: Chance, likelihood: number): void {
  for (const [key, text] of table.cells) if (text === '0' && chance.next() < likelihood) table.cells.set(key, '');
}

/** Writes a wrong number into a cell as clerks do: one off, digits swapped, a digit too many, another number at all. */
function spoil(table: RandomTable, key: FigureKey, chance: Chance): void {
  const right = Number(table.cells.get(key) ?? '0');
  const text = String(right);
  const candidates = [
    right + 1 + chance.below(9),
    Math.max(0, right - 1 - chance.below(3)),
    right * 10,
    Number(text.slice(1) || '0'),
    Number(Array.from(text).reverse().join('')),
    Number(`${text}${chance.below(10)}`),
    0,
    chance.below(2 * right + 5),
  ].filter((value) => value !== right);
  table.cells.set(key, String(chance.pick(candidates)));
}

/**
 * Spoils so many cells that stand in some equation and hold a number, fewer where there are not as many.
 * @returns their right numbers
 */
export function spoilSome(table: RandomTable, count: number, chance: Chance): Map<FigureKey, number> {
  const keys = new Set(equationsOf(table.edition, table.table).flatMap(({ left, right }) => [...left, ...right]));
  const numbers = [...keys].filter((key) => table.cells.get(key) !== '');
  const right = new Map<FigureKey, number>();
  for (let tries = 0; tries < 50 && right.size < Math.min(count, numbers.length); tries += 1) {
    const key = chance.pick(numbers);
    if (right.has(key)) continue;
    right.set(key, Number(table.cells.get(key)));
    spoil(table, key, chance);
  }
  return right;
}

export function cellOf(table: RandomTable): (key: FigureKey) => Cell | undefined {
  const cells = new Map([...table.cells].map(([key, text]) => [key, readCell(text, null)]));
  return (key) => cells.get(key);
}

/** Number of equations that no filling of the blanks makes hold. */
export function brokenCount(table: RandomTable): number {
  const read = cellOf(table);
  return equationsOf(table.edition, table.table).filter((equation) => weigh(equation, read).state === 'broken').length;
}
