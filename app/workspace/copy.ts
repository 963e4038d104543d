import { copyFileSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type { Database } from './database.ts';
import { WorkspaceFailure } from './failure.ts';
import { takeLock } from './lock.ts';

/** Copies a file that no process writes to, with what SQLite may have left beside it. */
export function copyWorkspace(file: string, target: string): void {
  for (const name of ['', '-wal']) {
    if (existsSync(`${file}${name}`)) copyFileSync(`${file}${name}`, `${target}${name}`);
  }
}

/**
 * Writes a copy of a workspace in use: one whole file, on the disk before it takes the place of what had its name.
 * @throws WorkspaceFailure where it cannot be written, or where a process works in what has its name; then nothing has
 *   changed
 */
export function saveCopy(database: Database, target: string): void {
  const lock = takeLock(target);
  if (lock === 'elsewhere') throw new WorkspaceFailure('busy', 'in use');
  if (lock === 'unwritable') throw new WorkspaceFailure('unwritable', 'nothing may be written there');
  const draft = `${target}-draft`;
  try {
    rmSync(draft, { force: true });
    database.run('VACUUM INTO ?', draft);
    const handle = openSync(draft, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    for (const name of ['-wal', '-shm']) rmSync(`${target}${name}`, { force: true });
    renameSync(draft, target);
  } catch (failure) {
    rmSync(draft, { force: true });
    throw failure instanceof Error && 'code' in failure && !(failure instanceof WorkspaceFailure)
      ? new WorkspaceFailure('unwritable', failure.message, failure)
      : failure;
  } finally {
    lock.release();
  }
}
