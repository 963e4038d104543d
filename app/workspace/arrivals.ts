import type { Database } from './database.ts';
import { numberOf, textOf } from './database.ts';

/** In which run each file first came, by its SHA-256. */
export function readArrivals(database: Database): Readonly<Record<string, number>> {
  const rows = database.all('SELECT sha256, run FROM arrivals');
  return Object.fromEntries(rows.map((row) => [textOf(row, 'sha256'), numberOf(row, 'run')]));
}
