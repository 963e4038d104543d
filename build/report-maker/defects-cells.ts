import type { FigureKey } from '../../app/model/edition.ts';
import { ALL_EDITIONS, FORMS, TEXT, expecting, pickOr } from './defect.ts';
import type { Defect } from './defect.ts';
import { fullWidth } from './dates.ts';
import { sumsOf } from './equations.ts';
import type { PlannedCell, PlannedTable } from './plan.ts';
import { numberCell, tableIn } from './plan.ts';
import type { Random } from './random.ts';
import { putWrong, slipped } from './defects-sums.ts';

const BLANK: PlannedCell = { raw: '', state: 'blank', value: null, unit: null };
const dash = (raw: string): PlannedCell => ({ raw, state: 'dash', value: null, unit: null });
const words = (raw: string): PlannedCell => ({ raw, state: 'text', value: null, unit: null });

function keysWhere(table: PlannedTable, test: (value: number) => boolean): FigureKey[] {
  return [...table.cells].filter(([, cell]) => cell.state === 'number' && test(cell.value ?? 0)).map(([key]) => key);
}

function onOneTable(
  name: string,
  change: (random: Random, table: PlannedTable) => void,
  allowed: readonly string[] = [],
): Defect {
  return {
    name,
    family: 'cells',
    editions: ALL_EDITIONS,
    inject: (random, plan) => {
      const table = pickOr(
        random,
        [...plan.tables.values()].filter(({ form }) => form === 'table'),
        'no table',
      );
      change(random, table);
      return expecting([], allowed);
    },
  };
}

function someNoughts(random: Random, table: PlannedTable, most: number): FigureKey[] {
  const noughts = keysWhere(table, (value) => value === 0);
  pickOr(random, noughts, 'no nought');
  return random.sample(noughts, random.int(1, most));
}

const fewBlanks = onOneTable('few-blanks', (random, table) => {
  for (const key of someNoughts(random, table, 6)) table.cells.set(key, BLANK);
});

const noughtsBlank = onOneTable('noughts-left-blank', (random, table) => {
  for (const key of someNoughts(random, table, 400)) table.cells.set(key, BLANK);
  for (const key of keysWhere(table, (value) => value === 0)) if (random.chance(0.9)) table.cells.set(key, BLANK);
});

/** A number that a sum needs is blank: whether it holds cannot be told. */
const blankHidesNumber: Defect = {
  name: 'blank-hides-a-number',
  family: 'cells',
  editions: ALL_EDITIONS,
  inject: (random, plan) => {
    const table = tableIn(plan, plan.edition === '2014' ? 'statistics' : 'applications');
    const terms = new Set(sumsOf(table).flatMap((sum) => [...sum.left, ...sum.right]));
    const key = pickOr(
      random,
      keysWhere(table, (value) => value > 0).filter((each) => terms.has(each)),
      'all nought',
    );
    table.cells.set(key, BLANK);
    return expecting([], ['narrative/*']);
  },
};

/** A blank beside a wrong number: where the known parts exceed the whole no filling helps. */
const blankAndWrong: Defect = {
  name: 'blank-and-wrong-cell',
  family: 'cells',
  editions: FORMS,
  inject: (random, plan) => {
    const table = tableIn(plan, 'applications');
    for (const key of someNoughts(random, table, 30)) table.cells.set(key, BLANK);
    const key = pickOr(
      random,
      keysWhere(table, () => true),
      'all blank',
    );
    putWrong(plan, table, key, slipped(random, table.cells.get(key)?.value ?? 0));
    return expecting([], ['narrative/*']);
  },
};

const dashes = onOneTable('dashes-for-noughts', (random, table) => {
  const mark = random.pick(['/', '—', '-', '\\']);
  for (const key of someNoughts(random, table, 12)) table.cells.set(key, dash(mark));
});

const wordsInCells = onOneTable('words-in-cells', (random, table) => {
  for (const key of someNoughts(random, table, 4))
    table.cells.set(key, words(random.pick(['无', '无', '暂无', '不适用'])));
});

/** No defect of the sums: a unit behind the number is still the number. */
const units = onOneTable('units-in-cells', (random, table) => {
  const counts = keysWhere(table, (value) => Number.isInteger(value) && value > 0);
  pickOr(random, counts, 'all nought');
  for (const key of random.sample(counts, random.int(1, 8))) {
    const value = table.cells.get(key)?.value ?? 0;
    table.cells.set(key, numberCell(value, `${value}件`, '件'));
  }
});

const spellings = onOneTable('numbers-spelled-otherwise', (random, table) => {
  for (const [key, cell] of table.cells) {
    const value = cell.value ?? 0;
    if (cell.state !== 'number' || !/^\d+$/.test(cell.raw) || !random.chance(0.5)) continue;
    const grouped = value >= 1000 ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : fullWidth(cell.raw);
    table.cells.set(key, numberCell(value, grouped));
  }
});

function oddNumber(name: string, make: (value: number) => number): Defect {
  return {
    name,
    family: 'cells',
    editions: FORMS,
    inject: (random, plan) => {
      const table = tableIn(plan, 'disclosure');
      const key = pickOr(
        random,
        [...table.cells.keys()].filter((each) => /\|(decided|issued|inForce|published|made)$/.test(each)),
        'no count',
      );
      table.cells.set(key, numberCell(make(random.int(1, 40))));
      return expecting([{ rule: 'cell/negative-or-fraction', outcome: 'fail', figures: [key] }]);
    },
  };
}

/** Characters beside digits were lost on the way to a text file: read where only one reading makes sense. */
const charactersLost: Defect = {
  name: 'characters-lost',
  family: 'lost',
  editions: ALL_EDITIONS,
  layouts: TEXT,
  inject: (_random, plan) => {
    plan.lossy = true;
    return expecting([], ['wording/lost-characters', 'wording/brackets']);
  },
};

export const CELL_DEFECTS: readonly Defect[] = [
  fewBlanks,
  noughtsBlank,
  blankHidesNumber,
  blankAndWrong,
  dashes,
  wordsInCells,
  units,
  spellings,
  oddNumber('negative-count', (value) => -value),
  oddNumber('count-with-decimals', (value) => value + 0.5),
  charactersLost,
];
