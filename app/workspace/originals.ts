import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database } from './database.ts';
import { bytesOf } from './database.ts';
import { WorkspaceFailure } from './failure.ts';

/** Whether a copy of bytes of this SHA-256 is kept. */
export function hasOriginal(database: Database, sha256: string): boolean {
  return database.get('SELECT 1 FROM originals WHERE sha256 = ?', sha256) !== undefined;
}

/** Keeps a copy of bytes under their SHA-256. */
export function saveOriginal(database: Database, sha256: string, bytes: Uint8Array): void {
  database.run('INSERT OR IGNORE INTO originals (sha256, bytes) VALUES (?, ?)', sha256, deflateRawSync(bytes));
}

/**
 * The bytes that were kept; undefined where none were.
 * @throws WorkspaceFailure (`damaged`) where they are not whole
 */
export function loadOriginal(database: Database, sha256: string): Uint8Array | undefined {
  const row = database.get('SELECT bytes FROM originals WHERE sha256 = ?', sha256);
  if (row === undefined) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = inflateRawSync(bytesOf(row, 'bytes'));
  } catch (thrown) {
    throw new WorkspaceFailure('damaged', 'a copy of an original is not whole', thrown);
  }
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new WorkspaceFailure('damaged', 'a copy of an original is another than was kept');
}

/** Lets go of all copies but those named. */
export function keepOnlyOriginals(database: Database, wanted: ReadonlySet<string>): void {
  const rows = database.all('SELECT sha256 FROM originals');
  for (const { sha256 } of rows) {
    if (typeof sha256 === 'string' && !wanted.has(sha256)) {
      database.run('DELETE FROM originals WHERE sha256 = ?', sha256);
    }
  }
}
