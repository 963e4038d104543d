import type { FigureKey, TableKey } from '../../app/model/edition.ts';
import { FORMS, expecting, pickOr } from './defect.ts';
import type { Defect } from './defect.ts';
import { brokenSums, sumsOf } from './equations.ts';
import type { Expected } from './expected.ts';
import { APPLICANTS, applicationRows, keyOf } from './form.ts';
import type { Plan, PlannedTable } from './plan.ts';
import { numberCell, tableIn } from './plan.ts';
import type { Random } from './random.ts';

/** Another number, as slips of hand make it: one off, digits swapped, one dropped or doubled, nought, next key. */
export function slipped(random: Random, value: number): number {
  const text = String(value);
  const at = random.int(0, text.length - 1);
  const digit = text.charAt(at);
  const slips = [
    value + 1,
    value + random.int(2, 9),
    Math.max(0, value - 1),
    Math.max(0, value - random.int(2, 9)),
    Number(text.slice(0, at) + text.slice(at + 1)),
    Number(text.slice(0, at) + digit + text.slice(at)),
    Number(text.split('').reverse().join('')),
    value * 10,
  ].filter((slip) => slip !== value && Number.isSafeInteger(slip));
  return random.pick(slips);
}

/** Puts a wrong number into a cell and notes it. */
export function putWrong(plan: Plan, table: PlannedTable, figure: FigureKey, value: number): void {
  const right = table.cells.get(figure)?.value ?? 0;
  table.cells.set(figure, numberCell(value));
  plan.wrongCells.push({ table: table.key, figure, right });
}

// Prose was written for the right numbers: where a slip makes the table differ, the prose differs too.
const proseMayDiffer = (): Expected => expecting([], ['narrative/*']);

function inSums(table: PlannedTable): FigureKey[] {
  const keys = sumsOf(table).flatMap((sum) => [...sum.left, ...sum.right]);
  return [...table.cells.keys()].filter((key) => keys.includes(key));
}

function wrongCells(name: string, key: TableKey, count: number): Defect {
  return {
    name,
    family: 'sums',
    editions: key === 'statistics' ? ['2014'] : FORMS,
    inject: (random, plan) => {
      const table = tableIn(plan, key);
      for (const figure of random.sample(inSums(table), count)) {
        putWrong(plan, table, figure, slipped(random, table.cells.get(figure)?.value ?? 0));
      }
      pickOr(random, brokenSums(table), 'the slips cancel out');
      return proseMayDiffer();
    },
  };
}

/** (七)总计 is short in one column and in the total column, as if an application had not been counted. */
const uncountedResult: Defect = {
  name: 'uncounted-result',
  family: 'sums',
  editions: FORMS,
  inject: (random, plan) => {
    const table = tableIn(plan, 'applications');
    const filled = APPLICANTS.filter(
      ({ key }) => key !== 'total' && (table.cells.get(keyOf('processed', key))?.value ?? 0) > 0,
    );
    const { key } = pickOr(random, filled, 'nothing was processed');
    for (const column of [key, 'total']) {
      const figure = keyOf('processed', column);
      putWrong(plan, table, figure, (table.cells.get(figure)?.value ?? 0) - 1);
    }
    return proseMayDiffer();
  },
};

/** The values of a row stand one column too far to the right. */
const shiftedRow: Defect = {
  name: 'shifted-row',
  family: 'sums',
  editions: FORMS,
  inject: (random, plan) => {
    const table = tableIn(plan, 'applications');
    const rows = applicationRows(table.edition).filter(
      ({ key }) => (table.cells.get(keyOf(key, 'total'))?.value ?? 0) > 0,
    );
    const row = pickOr(random, rows, 'every row is nought');
    const values = APPLICANTS.map(({ key }) => table.cells.get(keyOf(row.key, key))?.value ?? 0);
    APPLICANTS.forEach(({ key }, index) => {
      if (key === 'total') return;
      putWrong(plan, table, keyOf(row.key, key), values[index - 1] ?? 0);
    });
    pickOr(random, brokenSums(table), 'the shift changes nothing');
    return proseMayDiffer();
  },
};

/** Only the total column was kept; the applicants' columns of a row are nought. */
const onlyTotals: Defect = {
  name: 'only-totals',
  family: 'sums',
  editions: FORMS,
  inject: (random, plan) => {
    const table = tableIn(plan, 'applications');
    const rows = applicationRows(table.edition).filter(
      ({ key }) => (table.cells.get(keyOf(key, 'total'))?.value ?? 0) > 0,
    );
    const row = pickOr(random, rows, 'every row is nought');
    for (const { key } of APPLICANTS) {
      if (key !== 'total' && table.cells.get(keyOf(row.key, key))?.value !== 0)
        putWrong(plan, table, keyOf(row.key, key), 0);
    }
    return proseMayDiffer();
  },
};

/** The distinct number of published pieces is above what all channels published together. */
const distinctAboveChannels: Defect = {
  name: 'distinct-above-channels',
  family: 'sums',
  editions: ['2014'],
  inject: (random, plan) => {
    const table = tableIn(plan, 'statistics');
    const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((name) =>
      keyOf(`published.${name}`, 'count'),
    );
    const sum = channels.reduce((total, key) => total + (table.cells.get(key)?.value ?? 0), 0);
    table.cells.set(keyOf('published', 'count'), numberCell(sum + random.int(1, 60)));
    return expecting(
      [{ rule: 'statistics/distinct', subject: 'published', severity: 'must-fix', outcome: 'fail' }],
      ['narrative/*'],
    );
  },
};

const distinctBelowLargest: Defect = {
  name: 'distinct-below-largest',
  family: 'sums',
  editions: ['2014'],
  inject: (random, plan) => {
    const table = tableIn(plan, 'statistics');
    const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((name) =>
      keyOf(`published.${name}`, 'count'),
    );
    const largest = Math.max(...channels.map((key) => table.cells.get(key)?.value ?? 0));
    const normative = table.cells.get(keyOf('publishedNormative', 'count'))?.value ?? 0;
    const below = pickOr(random, largest - 1 >= normative && largest > 0 ? [largest - 1] : [], 'no channel is large');
    table.cells.set(keyOf('published', 'count'), numberCell(below));
    return expecting(
      [{ rule: 'statistics/distinct', subject: 'published', severity: 'must-fix', outcome: 'fail' }],
      ['narrative/*'],
    );
  },
};

export const SUM_DEFECTS: readonly Defect[] = [
  wrongCells('wrong-cell-in-applications', 'applications', 1),
  wrongCells('two-wrong-cells-in-applications', 'applications', 2),
  wrongCells('three-wrong-cells-in-applications', 'applications', 3),
  wrongCells('wrong-cell-in-disputes', 'disputes', 1),
  wrongCells('wrong-cell-in-statistics', 'statistics', 1),
  wrongCells('two-wrong-cells-in-statistics', 'statistics', 2),
  uncountedResult,
  shiftedRow,
  onlyTotals,
  distinctAboveChannels,
  distinctBelowLargest,
];
