import type { Finding } from '../model/finding.ts';
import type { FindingView } from '../model/review.ts';
import type { AgencyHistory, ReportHistory, ReportVersion, VersionChanges } from '../model/workspace.ts';
import type { Database } from './database.ts';
import { numberOf, textOf } from './database.ts';
import { loadVersion } from './load-audit.ts';
import { fromJson } from './packed.ts';
import { figureChanges, passageChanges } from './passages.ts';
import { keptReviewsOf, reviewNow } from './reviews.ts';
import { keptFindings } from './save-versions.ts';
import type { VersionBrief } from './save-versions.ts';

/** The versions of an agency's reports, newest first; of no report where the audit at hand has none of the agency's. */
export function historyOf(database: Database, agency: string): AgencyHistory {
  const reports = database.all(
    `SELECT id, version, brief ->> 'year' AS year FROM reports WHERE agency = ? ORDER BY year DESC, place`,
    agency,
  );
  return {
    agency,
    reports: reports.map((row): ReportHistory => {
      const id = textOf(row, 'id');
      const year = row['year'];
      return {
        report: id,
        year: typeof year === 'number' ? year : null,
        versions: versionsOfReport(database, id, numberOf(row, 'version')),
      };
    }),
  };
}

function versionsOfReport(database: Database, report: string, current: number): readonly ReportVersion[] {
  const rows = database.all('SELECT version, brief FROM versions WHERE report = ? ORDER BY version DESC', report);
  return rows.map((row): ReportVersion => {
    const version = numberOf(row, 'version');
    const { readOn, inputs, publishedOn, signedOn, tally } = fromJson(textOf(row, 'brief')) as VersionBrief;
    const changes = version === 1 ? null : changesOf(database, report, version, current);
    return { version, readOn, inputs, publishedOn, signedOn, tally, changes };
  });
}

function findingsAt(database: Database, report: string, version: number, current: number): readonly Finding[] {
  if (version !== current) return keptFindings(database, report, version);
  return database
    .all('SELECT body FROM findings WHERE report = ? ORDER BY name, year, code, subject, id', report)
    .map((row) => fromJson(textOf(row, 'body')) as Finding);
}

function changesOf(database: Database, report: string, version: number, current: number): VersionChanges {
  const [before, after] = [loadVersion(database, report, version - 1), loadVersion(database, report, version)];
  const then = findingsAt(database, report, version - 1, current);
  const now = findingsAt(database, report, version, current);
  const known = new Set(then.map(({ id }) => id));
  const still = new Set(now.map(({ id }) => id));
  return {
    fixed: viewsOf(
      database,
      then.filter(({ id, outcome }) => outcome === 'fail' && !still.has(id)),
      null,
    ),
    remaining: now.filter(({ id }) => known.has(id)).map(({ id }) => id),
    added: viewsOf(
      database,
      now.filter(({ id }) => !known.has(id)),
      'new',
    ),
    figures: figureChanges(before, after),
    passages: passageChanges(before, after),
  };
}

function viewsOf(
  database: Database,
  findings: readonly Finding[],
  change: FindingView['change'],
): readonly FindingView[] {
  const reviews = keptReviewsOf(
    database,
    findings.map(({ id }) => id),
  );
  return findings.map((finding) => ({
    ...finding,
    review: reviewNow(reviews.get(finding.id), finding),
    change,
    origin: 'program',
  }));
}

/** 已整改: what the version before the one at hand had, of all reports of an agency. */
export function fixedFindings(database: Database, agency: string): readonly FindingView[] {
  const reports = database.all('SELECT id, version FROM reports WHERE agency = ? AND fixed > 0 ORDER BY place', agency);
  return reports.flatMap((row) => {
    const [id, version] = [textOf(row, 'id'), numberOf(row, 'version')];
    const still = new Set(findingsAt(database, id, version, version).map((finding) => finding.id));
    const before = keptFindings(database, id, version - 1);
    return viewsOf(
      database,
      before.filter((finding) => finding.outcome === 'fail' && !still.has(finding.id)),
      null,
    );
  });
}
