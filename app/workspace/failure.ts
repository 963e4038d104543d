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

/** SQLite's primary result codes (sqlite.org/rescode.html) and what they mean here. */
const KINDS: ReadonlyMap<number, FailureKind> = new Map([
  [5, 'busy'],
  [6, 'busy'],
  [8, 'unwritable'],
  [10, 'unwritable'],
  [11, 'damaged'],
  [13, 'unwritable'],
  [14, 'unreadable'],
  [26, 'damaged'],
]);

/** What SQLite threw, as a failure of the workspace; anything else, a fault of the program, as it was. */
export function asFailure(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || !('errcode' in thrown) || typeof thrown.errcode !== 'number') return thrown;
  const kind = KINDS.get(thrown.errcode & 0xff);
  return kind === undefined ? thrown : new WorkspaceFailure(kind, thrown.message, thrown);
}
