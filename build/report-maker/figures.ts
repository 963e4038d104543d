import type { Edition, FigureKey, TableKey } from '../../app/model/edition.ts';
import { APPLICANTS, DISPUTE_BLOCKS, DISPUTE_OUTCOMES, applicationRows, disclosureGroups, keyOf } from './form.ts';
import { statisticsFigures } from './figures-statistics.ts';
import type { PlannedAgency, PlannedCell, PlannedTable } from './plan.ts';
import { numberCell } from './plan.ts';
import type { Random } from './random.ts';

/** A number that is mostly small and now and then large, as yearly counts are. */
export function skewed(random: Random, high: number): number {
  return Math.floor(high * random.next() ** 3);
}

/** How many applications a body of this kind receives at most. */
const BUSY: Readonly<Record<string, number>> = { government: 900, office: 60, department: 120, township: 20 };

/** Chances of an application to end in each row, the likelier first. */
const OUTCOME_WEIGHTS: Readonly<Record<string, number>> = {
  granted: 40,
  partlyGranted: 8,
  'unavailable.notHeld': 22,
  'unavailable.needsCreation': 4,
  'notProcessed.petition': 5,
  'refused.thirdParty': 3,
  'refused.query': 3,
};

function countsOfApplications(random: Random, agency: PlannedAgency, edition: Edition): Map<FigureKey, number> {
  const rows = applicationRows(edition);
  const counts = new Map<FigureKey, number>();
  const add = (rowKey: string, columnKey: string): void => {
    const key = keyOf(rowKey, columnKey);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const results = rows.filter((row) => row.under.length > 0 && row.key !== 'processed');
  const wheel = results.flatMap((row) => Array.from({ length: OUTCOME_WEIGHTS[row.key] ?? 1 }, () => row.key));
  const applicants = ['naturalPerson', 'naturalPerson', 'naturalPerson', 'naturalPerson', 'business', 'legalService'];
  const rare = ['research', 'publicWelfare', 'otherOrganization', 'business'];
  const most = BUSY[agency.kind] ?? 30;
  const total = random.chance(0.12) ? 0 : 1 + skewed(random, most);
  for (let index = 0; index < total; index += 1) {
    const who = random.chance(0.06) ? random.pick(rare) : random.pick(applicants);
    add(random.chance(0.06) ? 'carriedIn' : 'received', who);
    add(random.chance(0.07) ? 'carriedOut' : random.pick(wheel), who);
  }
  const zero = (key: FigureKey): number => counts.get(key) ?? 0;
  for (const { key } of APPLICANTS) {
    counts.set(
      keyOf('processed', key),
      results.reduce((sum, row) => sum + zero(keyOf(row.key, key)), 0),
    );
  }
  for (const row of rows) {
    const parts = APPLICANTS.filter(({ key }) => key !== 'total');
    counts.set(
      keyOf(row.key, 'total'),
      parts.reduce((sum, { key }) => sum + zero(keyOf(row.key, key)), 0),
    );
  }
  return new Map(
    rows.flatMap((row) => APPLICANTS.map(({ key }) => [keyOf(row.key, key), zero(keyOf(row.key, key))] as const)),
  );
}

function countsOfDisputes(random: Random, agency: PlannedAgency): Map<FigureKey, number> {
  const counts = new Map<FigureKey, number>();
  const busy = agency.kind === 'government' ? 0.9 : 0.35;
  for (const block of DISPUTE_BLOCKS) {
    const active = random.chance(busy);
    let total = 0;
    for (const { key } of DISPUTE_OUTCOMES) {
      if (key === 'total') continue;
      const count = active ? skewed(random, agency.kind === 'government' ? 40 : 5) : 0;
      counts.set(keyOf(block.key, key), count);
      total += count;
    }
    counts.set(keyOf(block.key, 'total'), total);
  }
  return counts;
}

/** Licences, penalties and the like of a body; only a government has large ones. */
function decisions(random: Random, agency: PlannedAgency): number {
  if (agency.kind === 'government') return 2000 + skewed(random, 400000);
  return random.chance(0.35) ? 0 : skewed(random, 4000);
}

function cellsOfDisclosure(random: Random, agency: PlannedAgency, edition: Edition): Map<FigureKey, PlannedCell> {
  const cells = new Map<FigureKey, PlannedCell>();
  const put = (rowKey: string, columnKey: string, cell: PlannedCell): void => {
    cells.set(keyOf(rowKey, columnKey), cell);
  };
  const documents = agency.kind === 'government' ? 40 : 6;
  for (const group of disclosureGroups(edition)) {
    for (const row of group.rows) {
      if (row.key === 'regulations') {
        for (const { key } of group.columns) put(row.key, key, numberCell(0));
      } else if (row.key === 'normativeDocuments') {
        const first = skewed(random, documents);
        const middle = edition === '2019' ? Math.max(0, first - random.int(0, 1)) : skewed(random, documents / 2);
        [first, middle, first + skewed(random, documents * 8)].forEach((value, index) => {
          put(row.key, group.columns[index]?.key ?? '', numberCell(value));
        });
      } else {
        const previous = decisions(random, agency) % 5000;
        for (const { key } of group.columns) put(row.key, key, cellOf(random, agency, key, previous));
      }
    }
  }
  return cells;
}

function cellOf(random: Random, agency: PlannedAgency, column: string, previous: number): PlannedCell {
  if (column === 'previousItems') return numberCell(previous);
  if (column === 'change') {
    const change = random.chance(0.4) ? 0 : random.int(-Math.min(previous, 40), 60);
    return numberCell(change, change > 0 && random.chance(0.5) ? `+${change}` : String(change));
  }
  if (column === 'amount') {
    const amount = random.chance(0.4) ? 0 : Number((skewed(random, 90000) + random.next()).toFixed(random.int(0, 4)));
    return numberCell(amount);
  }
  if (column === 'projects') return numberCell(skewed(random, 300));
  return numberCell(decisions(random, agency));
}

/** The tables of an edition filled with figures that agree with one another. */
export function filledTables(random: Random, agency: PlannedAgency, edition: Edition): Map<TableKey, PlannedTable> {
  const asCells = (counts: ReadonlyMap<FigureKey, number>): Map<FigureKey, PlannedCell> =>
    new Map([...counts].map(([key, count]) => [key, numberCell(count)]));
  const table = (key: TableKey, cells: Map<FigureKey, PlannedCell>): [TableKey, PlannedTable] => [
    key,
    {
      key,
      edition,
      form: 'table',
      cells,
      labels: new Map(),
      droppedRows: new Set(),
      droppedColumns: new Set(),
      extraRows: [],
      extraColumn: null,
    },
  ];
  if (edition === '2014') {
    return new Map([table('statistics', asCells(statisticsFigures(random.fork('statistics'), agency)))]);
  }
  return new Map([
    table('disclosure', cellsOfDisclosure(random.fork('disclosure'), agency, edition)),
    table('applications', asCells(countsOfApplications(random.fork('applications'), agency, edition))),
    table('disputes', asCells(countsOfDisputes(random.fork('disputes'), agency))),
  ]);
}
