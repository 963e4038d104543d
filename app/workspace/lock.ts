import { existsSync, rmSync, statSync } from 'node:fs';
import { Database } from './database.ts';
import { WorkspaceFailure } from './failure.ts';

/** The right to write to a workspace, held by one process until it gives it back or ends. */
export interface WriteLock {
  readonly release: () => void;
}

const identity = (file: string): string | null => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
};

/** How often a lock is tried that its former holder took away in that very moment. */
const TRIES = 20;

/**
 * Takes the right to write. It is an exclusive lock of the operating system on a file beside the workspace, held by an
 * open transaction: the system gives it back when the process ends, however it ends. A number of a process or a time
 * written into a file would outlive a crash, and say nothing across computers.
 * @returns `elsewhere` where another process has it, `unwritable` where nothing may be written there
 */
export function takeLock(workspace: string): WriteLock | 'elsewhere' | 'unwritable' {
  const file = `${workspace}-lock`;
  for (let count = 0; count < TRIES; count += 1) {
    const lock = tryLock(file);
    if (lock !== 'again') return lock;
  }
  return 'elsewhere';
}

function tryLock(file: string): WriteLock | 'elsewhere' | 'unwritable' | 'again' {
  let database: Database | null = null;
  try {
    database = new Database(file);
    database.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY;');
    const before = identity(file);
    database.exec('BEGIN EXCLUSIVE');
    // The file that was locked must be the one that others will find there.
    if (before === null || identity(file) !== before) {
      database.close();
      return 'again';
    }
  } catch (failure) {
    database?.close();
    if (!(failure instanceof WorkspaceFailure)) throw failure;
    if (failure.kind === 'busy') return 'elsewhere';
    if (failure.kind === 'damaged') throw failure;
    return 'unwritable';
  }
  const held = database;
  return {
    release: () => {
      // Taken away while it is still held, so that nobody can have locked it in between; Windows allows it only after.
      removeQuietly(file);
      held.close();
      if (existsSync(file)) removeQuietly(file);
    },
  };
}

/** The lock file is no data: one that stays behind does no harm, it is found unlocked the next time. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (failure) {
    if (!['EPERM', 'EBUSY', 'EACCES'].includes((failure as NodeJS.ErrnoException).code ?? '')) throw failure;
  }
}
