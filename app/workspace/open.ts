import { existsSync, openSync, readSync, closeSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyWorkspace } from './copy.ts';
import { Database } from './database.ts';
import { WorkspaceFailure } from './failure.ts';
import { takeLock } from './lock.ts';
import type { WriteLock } from './lock.ts';
import { migrate, shapeOf } from './migrations/migrations.ts';
import { salvage } from './salvage.ts';

/** What there is to say of a workspace that was opened. */
export type OpeningNotice =
  /** Another process writes to it. */
  | { readonly kind: 'locked' }
  /** Nothing may be written where it lies. */
  | { readonly kind: 'unwritable' }
  /** It was damaged; `aside` is where it was set. */
  | { readonly kind: 'damaged'; readonly aside: string; readonly saved: boolean };

/** A workspace in use. */
export interface Workspace {
  readonly file: string;
  readonly database: Database;
  readonly readOnly: boolean;
  readonly notice: OpeningNotice | null;
  readonly close: () => void;
}

/** Written to the disk at every step, not only to the system's cache. */
const WRITING = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;';

const SQLITE_HEAD = 'SQLite format 3\u0000';

/**
 * Opens a workspace: to write, where no other process does and it may be written, else to read.
 * @param file absolute path
 * @param make whether an empty one is made where there is none, and a hopeless one is set aside for an empty one
 * @throws WorkspaceFailure where it is not there, no workspace, or of a later program; then it was not touched
 */
export function openWorkspace(file: string, make: boolean): Workspace {
  const there = existsSync(file);
  if (!there && !make) throw new WorkspaceFailure('unreadable', 'not there');
  if (there && !make) mustBeWorkspace(file);
  const lock = takeLock(file);
  if (lock === 'elsewhere') return openToRead(file);
  if (lock === 'unwritable') {
    if (there) return openCopy(file);
    throw new WorkspaceFailure('unwritable', 'nothing may be written there');
  }
  try {
    return openToWrite(file, lock, null);
  } catch (failure) {
    if (!(failure instanceof WorkspaceFailure) || failure.kind !== 'damaged') {
      lock.release();
      if (failure instanceof WorkspaceFailure && failure.kind === 'unwritable' && there) return openCopy(file);
      throw failure;
    }
    return openSaved(file, lock);
  }
}

/** A file whose very head is another's is not touched. */
function mustBeWorkspace(file: string): void {
  const head = Buffer.alloc(SQLITE_HEAD.length);
  let length: number;
  try {
    const handle = openSync(file, 'r');
    try {
      length = readSync(handle, head);
    } finally {
      closeSync(handle);
    }
  } catch (thrown) {
    throw new WorkspaceFailure('unreadable', 'cannot be read', thrown);
  }
  if (length > 0 && head.toString('latin1') !== SQLITE_HEAD) throw new WorkspaceFailure('foreign', 'not SQLite');
}

function openToWrite(file: string, lock: WriteLock, notice: OpeningNotice | null): Workspace {
  const database = new Database(file);
  try {
    // Looked at before anything is written: what is set aside is what was there.
    if (shapeOf(database) > 0 && notice === null) mustBeSound(database);
    database.exec(WRITING);
    migrate(database);
  } catch (failure) {
    database.close();
    throw failure;
  }
  const close = (): void => {
    try {
      // All of it goes into the one file, with nothing beside it: it may be copied to a stick next.
      database.exec('PRAGMA journal_mode = DELETE');
    } catch (failure) {
      // Another process reads it: then it stays as it is, whole with what lies beside it.
      if (!(failure instanceof WorkspaceFailure)) throw failure;
    } finally {
      database.close();
      lock.release();
    }
  };
  return { file, database, readOnly: false, notice, close };
}

/** What persons said is looked through at every opening; the rest is large, and an audit makes it anew. */
const PRECIOUS = ['settings', 'reviews', 'own_findings', 'check_answers', 'agency_states', 'steps', 'agencies'];

function mustBeSound(database: Database): void {
  for (const table of PRECIOUS) {
    const answers = database.all(`PRAGMA quick_check('${table}')`);
    if (answers.some((row) => row['quick_check'] !== 'ok')) {
      throw new WorkspaceFailure('damaged', `${table}: ${String(answers[0]?.['quick_check'])}`);
    }
  }
}

/** A workspace that turned out to be damaged, made sound again as far as it goes. It must be closed. */
function openSaved(file: string, lock: WriteLock): Workspace {
  try {
    const aside = asideOf(file);
    const saved = salvage(file, aside);
    return openToWrite(file, lock, { kind: 'damaged', aside, saved });
  } catch (failure) {
    lock.release();
    throw failure;
  }
}

/**
 * Sets aside and saves what can be saved of a workspace whose damage showed while it was used.
 * @param workspace is closed by this
 */
export function reopenDamaged(workspace: Workspace): Workspace {
  const { file } = workspace;
  workspace.close();
  const lock = takeLock(file);
  if (typeof lock === 'string') throw new WorkspaceFailure('busy', 'taken by another process');
  return openSaved(file, lock);
}

/** A name beside the file that is free: `甲.gknb` → `甲-损坏1.gknb`. */
function asideOf(file: string): string {
  const { dir, name, ext } = path.parse(file);
  let count = 1;
  const candidate = (): string => path.join(dir, `${name}-damaged${count}${ext}`);
  while (existsSync(candidate())) count += 1;
  return candidate();
}

function openToRead(file: string): Workspace {
  const database = new Database(file, true);
  try {
    shapeOf(database);
  } catch (failure) {
    database.close();
    throw failure;
  }
  return { file, database, readOnly: true, notice: { kind: 'locked' }, close: () => database.close() };
}

/** A workspace that is gone when the program ends. */
export function openInMemory(): Workspace {
  const database = new Database(':memory:');
  migrate(database);
  return { file: ':memory:', database, readOnly: false, notice: null, close: () => database.close() };
}

let copies = 0;

/** Where nothing may be written, SQLite cannot keep its companions either: a copy is read in its place. */
function openCopy(file: string): Workspace {
  const copy = path.join(tmpdir(), `workspace-${process.pid}-${(copies += 1)}-${statSync(file).size}.gknb`);
  copyWorkspace(file, copy);
  const remove = (): void => rmSync(copy, { force: true });
  const database = new Database(copy);
  try {
    migrate(database);
  } catch (failure) {
    database.close();
    remove();
    throw failure;
  }
  const close = (): void => {
    database.close();
    remove();
  };
  return { file, database, readOnly: true, notice: { kind: 'unwritable' }, close };
}
