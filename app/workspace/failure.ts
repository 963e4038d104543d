/**
 * Why a workspace cannot be used.
 * - `damaged`: its pages contradict each other, or parts of it are missing
 * - `foreign`: no workspace at all
 * - `newer`: made by a later version of the program
 * - `busy`: another process writes to it
 * - `unwritable`: the disk is full, was taken away, or may not be written
 * - `unreadable`: it is not there, or may not be read
 */
export type FailureKind = 'damaged' | 'foreign' | 'newer' | 'busy' | 'unwritable' | 'unreadable';

/** A workspace that cannot be used, or a step that could not be written; then nothing of it is. */
export class WorkspaceFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.kind = kind;
  }
}

/** SQLite's primary result codes and texts (sqlite.org/rescode.html, sqlite3_errstr) and what they mean here. */
const KINDS: readonly (readonly [code: number, text: string, kind: FailureKind])[] = [
  [5, 'database is locked', 'busy'],
  [6, 'database table is locked', 'busy'],
  [8, 'attempt to write a readonly database', 'unwritable'],
  [10, 'disk I/O error', 'unwritable'],
  [11, 'database disk image is malformed', 'damaged'],
  [13, 'database or disk is full', 'unwritable'],
  [14, 'unable to open database file', 'unreadable'],
  [26, 'file is not a database', 'damaged'],
];

/**
 * What SQLite threw, as a failure of the workspace; anything else, a fault of the program, as it was. Some calls of the
 * package throw without a code: these are known by SQLite's own text.
 */
export function asFailure(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || !('code' in thrown) || thrown.code !== 'ERR_SQLITE_ERROR') return thrown;
  const code = 'errcode' in thrown && typeof thrown.errcode === 'number' ? thrown.errcode & 0xff : null;
  const known = KINDS.find(([number, text]) => (code === null ? thrown.message.includes(text) : number === code));
  return known === undefined ? thrown : new WorkspaceFailure(known[2], thrown.message, thrown);
}
