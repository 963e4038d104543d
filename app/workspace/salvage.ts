import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { Database } from './database.ts';
import type { Row, Value } from './database.ts';
import { WorkspaceFailure } from './failure.ts';
import { migrate, shapeOf } from './migrations/migrations.ts';
import { fromJson, unpack } from './packed.ts';

/** What SQLite keeps beside a file in use. */
const COMPANIONS = ['-wal', '-shm', '-journal'];

/** What persons said comes first: of the rest, an audit makes all anew. */
const TABLES = [
  'settings',
  'reviews',
  'own_findings',
  'check_answers',
  'agency_states',
  'steps',
  'corrections',
  'arrivals',
  'versions',
  'reports',
  'agencies',
  'inputs',
  'past_reports',
  'findings',
  'originals',
  'reads',
];

/** What an audit at hand cannot do without: where any row of these was lost, the audit itself is let go. */
const OF_THE_AUDIT = ['agencies', 'inputs', 'reports', 'versions', 'findings'];

/** How many reads may fail before the rest of a table is given up. */
const MOST_FAILURES = 5000;

/**
 * Sets a damaged workspace aside under another name and puts a sound one in its place, with every row that can still be
 * read.
 * @param aside path that is free
 * @returns whether anything could be read
 */
export function salvage(file: string, aside: string): boolean {
  const fresh = `${file}-saved`;
  for (const name of ['', ...COMPANIONS]) rmSync(`${fresh}${name}`, { force: true });
  for (const name of ['', ...COMPANIONS]) {
    if (existsSync(`${file}${name}`)) copyFileSync(`${file}${name}`, `${aside}${name}`);
  }
  const saved = copyRows(file, fresh);
  for (const name of COMPANIONS) rmSync(`${file}${name}`, { force: true });
  renameSync(fresh, file);
  return saved;
}

function copyRows(file: string, fresh: string): boolean {
  const target = new Database(fresh);
  try {
    migrate(target);
    const source = openDamaged(file);
    if (source === null) return false;
    try {
      target.transaction(() => {
        const lost = new Set(TABLES.filter((table) => !copyTable(source, target, table)));
        if (OF_THE_AUDIT.some((table) => lost.has(table))) letGoOfAudit(target);
      });
    } finally {
      source.close();
    }
    return true;
  } finally {
    target.close();
  }
}

/** Null where not even the list of tables can be read. */
function openDamaged(file: string): Database | null {
  let source: Database | null = null;
  try {
    source = new Database(file);
    shapeOf(source);
    return source;
  } catch (failure) {
    source?.close();
    if (failure instanceof WorkspaceFailure && failure.kind !== 'newer') return null;
    throw failure;
  }
}

/** The audit is made anew; the versions of reports and what persons said are kept. */
function letGoOfAudit(target: Database): void {
  target.exec(`DELETE FROM agencies; DELETE FROM inputs; DELETE FROM reports; DELETE FROM findings;
    DELETE FROM past_reports; DELETE FROM settings WHERE key IN ('audit', 'overview', 'ruleCounts', 'made');`);
}

/** Copies what can be read of a table; whether that was all of it. */
function copyTable(source: Database, target: Database, table: string): boolean {
  const columns = target.all('SELECT name FROM pragma_table_info(?)', table).map((row) => String(row['name']));
  const list = columns.join(', ');
  const insert = `INSERT OR REPLACE INTO ${table} (${list}) VALUES (${columns.map(() => '?').join(', ')})`;
  let failures = 0;
  const put = (rows: readonly Row[]): void => {
    for (const row of rows) {
      // A page can be overwritten without its structure breaking: a row that says nothing any more is lost too.
      if (isWhole(table, row)) target.run(insert, ...columns.map((name): Value => row[name] ?? null));
      else failures += 1;
    }
  };
  const from = (low: number, high: number): void => {
    if (failures > MOST_FAILURES) return;
    try {
      put(source.all(`SELECT ${list} FROM ${table} NOT INDEXED WHERE rowid BETWEEN ? AND ?`, low, high));
    } catch (failure) {
      if (!(failure instanceof WorkspaceFailure) || failure.kind !== 'damaged') throw failure;
      failures += 1;
      if (low === high) return;
      const middle = low + Math.floor((high - low) / 2);
      from(low, middle);
      from(middle + 1, high);
    }
  };
  from(-1, lastRow(source, table));
  return failures === 0;
}

/** Columns that hold JSON. */
const JSON_COLUMNS = ['body', 'value', 'changes', 'brief', 'outcomes'];
/** Tables whose `body`, and `findings`, are packed. */
const PACKED = ['versions', 'past_reports', 'reads'];

/** Whether what a row holds can be read. */
function isWhole(table: string, row: Row): boolean {
  try {
    for (const name of JSON_COLUMNS) if (typeof row[name] === 'string') fromJson(row[name]);
    for (const name of PACKED.includes(table) ? ['body', 'findings'] : []) {
      if (row[name] instanceof Uint8Array) unpack(row[name]);
    }
    return true;
  } catch (failure) {
    if (failure instanceof WorkspaceFailure) return false;
    throw failure;
  }
}

/** Above every row of a table whose end cannot be read. */
const BEYOND = 2 ** 24;

function lastRow(source: Database, table: string): number {
  try {
    const last = source.get(`SELECT max(rowid) AS last FROM ${table}`)?.['last'];
    return typeof last === 'number' ? last : 0;
  } catch (failure) {
    if (failure instanceof WorkspaceFailure && failure.kind === 'damaged') return BEYOND;
    throw failure;
  }
}
