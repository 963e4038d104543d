import type { Database } from './database.ts';
import { numberOf, textOf } from './database.ts';
import { closeVersion } from './save-versions.ts';
import { clearSetting } from './settings.ts';

/**
 * Lets go of the audit at hand. What persons said and the versions of the reports stay: they are there again when the
 * reports are.
 */
export function clearAudit(database: Database): void {
  database.transaction(() => {
    for (const row of database.all('SELECT id, version FROM reports')) {
      closeVersion(database, textOf(row, 'id'), numberOf(row, 'version'));
    }
    for (const table of ['agencies', 'inputs', 'reports', 'findings', 'past_reports']) {
      database.run(`DELETE FROM ${table}`);
    }
    for (const key of ['audit', 'overview', 'ruleCounts', 'made', 'sources', 'previous'] as const)
      clearSetting(database, key);
  });
}
