import type { Edition, TableKey } from '../model/edition.ts';
import type { Equation, FormTable } from './form.ts';
import { FORMS, figureKey, tableOf } from './forms.ts';

function applicationsEquations(table: FormTable): Equation[] {
  const group = table.groups[0];
  if (group === undefined) return [];
  const parts = group.columns.filter((column) => column.key !== 'total');
  const results = group.rows.filter((row) => row.under !== undefined && row.key !== 'processed');
  const rowTotals = group.rows.map((row): Equation => ({
    rule: 'applications/row-total',
    subject: row.key,
    table: 'applications',
    left: parts.map((column) => figureKey(row.key, column.key)),
    right: [figureKey(row.key, 'total')],
  }));
  const processedTotals = group.columns.map((column): Equation => ({
    rule: 'applications/processed-total',
    subject: column.key,
    table: 'applications',
    left: results.map((row) => figureKey(row.key, column.key)),
    right: [figureKey('processed', column.key)],
  }));
  const balances = group.columns.map((column): Equation => ({
    rule: 'applications/balance',
    subject: column.key,
    table: 'applications',
    left: [figureKey('received', column.key), figureKey('carriedIn', column.key)],
    right: [figureKey('processed', column.key), figureKey('carriedOut', column.key)],
  }));
  return [...rowTotals, ...processedTotals, ...balances];
}

function disputesEquations(table: FormTable): Equation[] {
  return table.groups.flatMap((group) =>
    group.rows.map((block) => ({
      rule: 'disputes/total' as const,
      subject: block.key,
      table: 'disputes' as const,
      left: group.columns.filter((column) => column.key !== 'total').map((column) => figureKey(block.key, column.key)),
      right: [figureKey(block.key, 'total')],
    })),
  );
}

/** Wholes of the 2014 statistics table and their parts (domain: 统计表 relations marked `=`). */
const STATISTICS_SUMS: Readonly<Record<string, readonly string[]>> = {
  received: ['received.inPerson', 'received.fax', 'received.online', 'received.letter'],
  completed: ['completed.onTime', 'completed.extended'],
  answered: [
    'answered.alreadyPublic',
    'answered.granted',
    'answered.partlyGranted',
    'answered.refused',
    'answered.notThisAgency',
    'answered.notExisting',
    'answered.toBeAmended',
    'answered.otherChannel',
  ],
  'answered.refused': [
    'refused.stateSecret',
    'refused.tradeSecret',
    'refused.privacy',
    'refused.safetyAndStability',
    'refused.notGovernmentInformation',
    'refused.otherLaw',
  ],
  reconsideration: ['reconsideration.upheld', 'reconsideration.corrected', 'reconsideration.other'],
  litigation: ['litigation.upheld', 'litigation.corrected', 'litigation.other'],
  staff: ['staff.fullTime', 'staff.partTime'],
};

function statisticsEquations(): Equation[] {
  return Object.entries(STATISTICS_SUMS).map(([whole, parts]) => ({
    rule: 'statistics/sum',
    subject: whole,
    table: 'statistics',
    left: parts.map((part) => figureKey(part, 'count')),
    right: [figureKey(whole, 'count')],
  }));
}

const equationsByTable = new Map<FormTable, readonly Equation[]>();

for (const form of FORMS) {
  for (const table of form.tables) {
    if (table.key === 'applications') equationsByTable.set(table, applicationsEquations(table));
    else if (table.key === 'disputes') equationsByTable.set(table, disputesEquations(table));
    else if (table.key === 'statistics') equationsByTable.set(table, statisticsEquations());
  }
}

/** All equations that the form demands within a table, rows before columns; empty where it demands none. */
export function equationsOf(edition: Edition, table: TableKey): readonly Equation[] {
  const form = tableOf(edition, table);
  return form === null ? [] : (equationsByTable.get(form) ?? []);
}
