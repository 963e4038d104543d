import type { Correction, Corrections } from '../model/correction.ts';
import { isCorrection } from '../model/correction.ts';
import type { Database } from './database.ts';
import { textOf } from './database.ts';
import { fromJson } from './packed.ts';

/** What persons settled for single files of the audit. */
export function readCorrections(database: Database): Corrections {
  const rows = database.all('SELECT key, body FROM corrections ORDER BY key');
  return Object.fromEntries(
    rows.flatMap((row): readonly [string, Correction][] => {
      const correction = fromJson(textOf(row, 'body'));
      return isCorrection(correction) ? [[textOf(row, 'key'), correction]] : [];
    }),
  );
}

/** Keeps these in the place of all others. */
export function saveCorrections(database: Database, corrections: Corrections): void {
  database.run('DELETE FROM corrections');
  for (const [key, correction] of Object.entries(corrections)) {
    database.run('INSERT INTO corrections (key, body) VALUES (?, ?)', key, JSON.stringify(correction));
  }
}
