import type { Database } from './database.ts';
import { numberOf, textOf } from './database.ts';
import { fromJson } from './packed.ts';

/** The tables that hold what persons said. */
export type SaidTable = 'reviews' | 'own_findings' | 'check_answers' | 'agency_states';

/** One row to be written; without a body it is taken away. */
export interface Write {
  readonly table: SaidTable;
  readonly key: string;
  /** The desk's id of the agency it concerns. */
  readonly agency: string;
  readonly body: object | null;
}

/** A row as a step found it and left it. */
export interface RowChange {
  readonly table: SaidTable;
  readonly key: string;
  readonly agency: string;
  /** JSON, null where there was no row. */
  readonly before: string | null;
  readonly after: string | null;
}

/** How many steps can be taken back. */
const MOST_STEPS = 500;

/**
 * Does one step of a person: on disk, whole, before this returns. Steps that were taken back can be redone no more.
 * @returns what changed; nothing where all was so already
 */
export function doStep(database: Database, name: string, at: string, writes: readonly Write[]): readonly RowChange[] {
  return database.transaction(() => {
    const changes = writes
      .map(({ table, key, agency, body }): RowChange => ({
        table,
        key,
        agency,
        before: bodyOf(database, table, key),
        after: body === null ? null : JSON.stringify(body),
      }))
      .filter(({ before, after }) => before !== after);
    if (changes.length === 0) return changes;
    changes.forEach((change) => put(database, change, change.after));
    database.run('DELETE FROM steps WHERE undone = 1');
    database.run('INSERT INTO steps (at, name, changes) VALUES (?, ?, ?)', at, name, JSON.stringify(changes));
    database.run('DELETE FROM steps WHERE number <= (SELECT max(number) FROM steps) - ?', MOST_STEPS);
    return changes;
  });
}

/** Takes back the last step. Null where there is none. */
export function undoStep(database: Database): readonly RowChange[] | null {
  return turn(database, 'SELECT number, changes FROM steps WHERE undone = 0 ORDER BY number DESC LIMIT 1', 'before');
}

/** Does again the step that was taken back last. Null where there is none. */
export function redoStep(database: Database): readonly RowChange[] | null {
  return turn(database, 'SELECT number, changes FROM steps WHERE undone = 1 ORDER BY number LIMIT 1', 'after');
}

function turn(database: Database, query: string, to: 'before' | 'after'): readonly RowChange[] | null {
  return database.transaction(() => {
    const row = database.get(query);
    if (row === undefined) return null;
    const changes = fromJson(textOf(row, 'changes')) as readonly RowChange[];
    changes.forEach((change) => put(database, change, change[to]));
    database.run('UPDATE steps SET undone = ? WHERE number = ?', to === 'before' ? 1 : 0, numberOf(row, 'number'));
    return changes;
  });
}

/** Whether there is anything to take back, and to do again. */
export function turnable(database: Database): { readonly canUndo: boolean; readonly canRedo: boolean } {
  return {
    canUndo: database.get('SELECT 1 FROM steps WHERE undone = 0 LIMIT 1') !== undefined,
    canRedo: database.get('SELECT 1 FROM steps WHERE undone = 1 LIMIT 1') !== undefined,
  };
}

/** What persons said under a key, as JSON; null where nothing. */
export function bodyOf(database: Database, table: SaidTable, key: string): string | null {
  const row = database.get(`SELECT body FROM ${table} WHERE key = ?`, key);
  return row === undefined ? null : textOf(row, 'body');
}

function put(database: Database, { table, key, agency }: RowChange, body: string | null): void {
  if (body === null) database.run(`DELETE FROM ${table} WHERE key = ?`, key);
  else database.run(`INSERT OR REPLACE INTO ${table} (key, agency, body) VALUES (?, ?, ?)`, key, agency, body);
}
