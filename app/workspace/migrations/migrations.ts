import type { Database } from '../database.ts';
import { numberOf } from '../database.ts';
import { WorkspaceFailure } from '../failure.ts';
import { first } from './001-first.ts';
import type { Migration } from './migration.ts';

/** Every shape that the file ever had, in order. */
export const MIGRATIONS: readonly Migration[] = [first];

/** The shape that this program reads and writes. */
export const NEWEST = MIGRATIONS.length;

/** Marks the file as ours in SQLite's header (`GKNB`). */
export const APPLICATION_ID = 0x474b4e42;

/**
 * The shape that a file has; 0 where it is empty.
 * @throws WorkspaceFailure where it is no workspace, or of a later program
 */
export function shapeOf(database: Database): number {
  const shape = numberOf(database.get('PRAGMA user_version') ?? {}, 'user_version');
  const mark = numberOf(database.get('PRAGMA application_id') ?? {}, 'application_id');
  const tables = numberOf(database.get('SELECT count(*) AS tables FROM sqlite_schema') ?? {}, 'tables');
  if (mark !== APPLICATION_ID && (shape !== 0 || tables !== 0)) throw new WorkspaceFailure('foreign', 'not our mark');
  if (shape > NEWEST) throw new WorkspaceFailure('newer', `shape ${shape}, known up to ${NEWEST}`);
  return shape;
}

/** Brings a file to the newest shape: each step whole or not at all. */
export function migrate(database: Database): void {
  const shape = shapeOf(database);
  for (const { number, sql } of MIGRATIONS.slice(shape)) {
    database.transaction(() => {
      database.exec(sql);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      database.exec(`PRAGMA user_version = ${number}`);
    });
  }
}
