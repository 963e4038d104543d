import type { Change } from '../model/review.ts';
import type { Database } from './database.ts';
import { numberOf, textOf } from './database.ts';

/** Findings of an agency that are new or remain against the version before, by id. */
export function changesOfAgency(database: Database, agency: string): ReadonlyMap<string, Change> {
  const rows = database.all('SELECT id, change FROM findings WHERE agency = ? AND change IS NOT NULL', agency);
  return new Map(rows.map((row) => [textOf(row, 'id'), row['change'] === 'new' ? 'new' : 'remaining']));
}

/** How many versions an agency's newest report has had, and how many faults the last one has no more. */
export interface VersionsAndFixed {
  readonly versions: number;
  readonly fixed: number;
}

/** By the desk's id of the agency: of one agency, or of all. */
export function versionsAndFixed(database: Database, agency: string | null): ReadonlyMap<string, VersionsAndFixed> {
  const query = `SELECT agency, version, fixed, max(coalesce(brief ->> 'year', 0)) AS year FROM reports`;
  const rows =
    agency === null
      ? database.all(`${query} GROUP BY agency`)
      : database.all(`${query} WHERE agency = ? GROUP BY agency`, agency);
  return new Map(
    rows.map((row) => [textOf(row, 'agency'), { versions: numberOf(row, 'version'), fixed: numberOf(row, 'fixed') }]),
  );
}
