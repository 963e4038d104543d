import type { Audit } from '../model/audit-result.ts';
import type { Finding } from '../model/finding.ts';
import type { Change } from '../model/review.ts';
import { counterOf } from '../model/tally.ts';
import { belongingOf, briefOf, headOf } from './audit-parts.ts';
import type { Belonging } from './audit-parts.ts';
import type { Database } from './database.ts';
import { numberOf, textOf } from './database.ts';
import { digestOf } from './digests.ts';
import { pack } from './packed.ts';
import { saveVersions } from './save-versions.ts';
import type { Placed } from './save-versions.ts';
import { writeSetting } from './settings.ts';

/** A finished audit, with what the desk lists of it. */
export interface FinishedAudit {
  readonly audit: Audit;
  /** The desk's line of each agency, whatever stands in it. */
  readonly rows: readonly { readonly id: string }[];
  /** What the desk says of the audit as a whole. */
  readonly overview: object;
  /** How many findings each rule has, by slug. */
  readonly ruleCounts: Readonly<Record<string, number>>;
  /** Names the program that made rows and overview: another one makes them anew. */
  readonly made: string;
  /** ISO date of the run. */
  readonly readOn: string;
}

/** Keeps an audit in the place of the one before: whole, or not at all. What persons said stays. */
export function saveAudit(database: Database, { audit, readOn, ...desk }: FinishedAudit): void {
  const belonging = belongingOf(audit);
  const placed = saveVersions(database, audit, readOn);
  saveFindings(database, audit, belonging, placed);
  saveLists(database, audit, belonging, placed);
  saveDesk(database, audit, desk);
  saveArrivals(database, audit);
  writeSetting(database, 'audit', headOf(audit));
}

function changeOf({ id, report }: Finding, placed: ReadonlyMap<string, Placed>): Change {
  const before = report === null ? null : (placed.get(report)?.before ?? null);
  if (before === null) return null;
  return before.has(id) ? 'remaining' : 'new';
}

/** Only what is another than before is written. */
function saveFindings(
  database: Database,
  audit: Audit,
  { ofFinding }: Belonging,
  placed: ReadonlyMap<string, Placed>,
): void {
  const known = new Map(
    database.all('SELECT id, sum FROM findings').map((row) => [textOf(row, 'id'), textOf(row, 'sum')]),
  );
  for (const finding of audit.findings) {
    const body = JSON.stringify(finding);
    const agency = ofFinding(finding);
    const change = changeOf(finding, placed);
    const sum = digestOf(`${agency}\n${String(change)}\n${body}`);
    if (known.get(finding.id) !== sum) {
      database.run(
        `INSERT OR REPLACE INTO findings
           (id, agency, name, year, code, subject, report, counter, digest, change, sum, body)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        finding.id,
        agency,
        finding.agency,
        finding.year,
        finding.code,
        finding.subject,
        finding.report,
        counterOf(finding),
        finding.valuesDigest,
        change,
        sum,
        body,
      );
    }
    known.delete(finding.id);
  }
  for (const gone of known.keys()) database.run('DELETE FROM findings WHERE id = ?', gone);
}

function saveLists(
  database: Database,
  audit: Audit,
  { ofReport }: Belonging,
  placed: ReadonlyMap<string, Placed>,
): void {
  database.exec('DELETE FROM inputs; DELETE FROM reports; DELETE FROM past_reports;');
  audit.inputs.forEach((input, place) => {
    database.run('INSERT INTO inputs (place, body) VALUES (?, ?)', place, JSON.stringify(input));
  });
  audit.reports.forEach((report, place) => {
    database.run(
      'INSERT INTO reports (place, id, agency, brief, version, fixed, outcomes) VALUES (?, ?, ?, ?, ?, ?, ?)',
      place,
      report.id,
      ofReport(report),
      JSON.stringify(briefOf(report)),
      placed.get(report.id)?.version ?? 1,
      placed.get(report.id)?.fixed ?? 0,
      JSON.stringify(audit.rules[report.id] ?? {}),
    );
  });
  audit.previous?.reports.forEach((report, place) => {
    database.run(
      'INSERT INTO past_reports (place, agency, body) VALUES (?, ?, ?)',
      place,
      `agency:${report.agency}`,
      pack(report),
    );
  });
}

/** The lines of the desk: made by one program, and made anew by another. */
export function saveDesk(
  database: Database,
  audit: Pick<Audit, 'agencies'>,
  { rows, overview, ruleCounts, made }: Omit<FinishedAudit, 'audit' | 'readOn'>,
): void {
  const named = new Map(audit.agencies.map((agency) => [`agency:${agency.name}`, JSON.stringify(agency)]));
  database.exec('DELETE FROM agencies');
  rows.forEach((row, place) => {
    database.run(
      'INSERT INTO agencies (place, id, agency, body) VALUES (?, ?, ?, ?)',
      place,
      row.id,
      named.get(row.id) ?? null,
      JSON.stringify(row),
    );
  });
  writeSetting(database, 'overview', overview);
  writeSetting(database, 'ruleCounts', ruleCounts);
  writeSetting(database, 'made', made);
}

/** Notes in which run each file came: where nothing else tells, the one that came later is the newer. */
function saveArrivals(database: Database, audit: Audit): void {
  const run = numberOf(database.get('SELECT coalesce(max(run), 0) + 1 AS run FROM arrivals') ?? {}, 'run');
  for (const { sha256, report, status } of audit.inputs) {
    if (sha256 === null || (report === null && status !== 'superseded')) continue;
    database.run('INSERT OR IGNORE INTO arrivals (sha256, run) VALUES (?, ?)', sha256, run);
  }
}
