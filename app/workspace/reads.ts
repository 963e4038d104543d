import type { Database } from './database.ts';
import { bytesOf, textOf } from './database.ts';
import { pack, unpack } from './packed.ts';

/** What was read from one file, in one state of it. */
export interface KeptRead {
  /** Names the file's state, as the engine's cache does. */
  readonly key: string;
  /** Where the file was. */
  readonly file: string;
  /** As it was printed. */
  readonly path: string;
  readonly read: unknown;
}

/**
 * What was read from a file in this very state by this very program.
 * @param made names the program
 */
export function findRead(database: Database, key: string, made: string): unknown {
  const row = database.get('SELECT body FROM reads WHERE key = ? AND made = ?', key, made);
  return row === undefined ? undefined : unpack(bytesOf(row, 'body'));
}

/** What was read last from files at a path or below it, whatever program read it: for files that are gone. */
export function readsBelow(database: Database, file: string): readonly KeptRead[] {
  const rows = database.all(
    `SELECT key, file, path, body FROM reads
       WHERE file = ? OR substr(file, 1, ?) IN (?, ?) ORDER BY path`,
    file,
    file.length + 1,
    `${file}/`,
    `${file}\\`,
  );
  return rows.map((row) => ({
    key: textOf(row, 'key'),
    file: textOf(row, 'file'),
    path: textOf(row, 'path'),
    read: unpack(bytesOf(row, 'body')),
  }));
}

/** Keeps what was read, each file in its latest state only. */
export function saveReads(database: Database, reads: readonly KeptRead[], made: string): void {
  for (const { key, file, path, read } of reads) {
    database.run('DELETE FROM reads WHERE file = ? AND path = ?', file, path);
    database.run(
      'INSERT OR REPLACE INTO reads (key, file, path, made, body) VALUES (?, ?, ?, ?, ?)',
      key,
      file,
      path,
      made,
      pack(read),
    );
  }
}
