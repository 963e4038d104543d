import type { Agency, Audit, Input } from '../model/audit-result.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { PastReport } from '../model/past-report.ts';
import type { Report } from '../model/report.ts';
import type { ReportBrief } from './audit-parts.ts';
import type { Database, Row } from './database.ts';
import { bytesOf, textOf } from './database.ts';
import { WorkspaceFailure } from './failure.ts';
import { fromJson, unpack } from './packed.ts';
import { readSetting } from './settings.ts';

/** Every input, in the audit's order. */
export function loadInputs(database: Database): readonly Input[] {
  return database.all('SELECT body FROM inputs ORDER BY place').map((row) => fromJson(textOf(row, 'body')) as Input);
}

/** Every report in short, in the audit's order. */
export function loadBriefs(database: Database): readonly ReportBrief[] {
  const rows = database.all('SELECT brief FROM reports ORDER BY place');
  return rows.map((row) => fromJson(textOf(row, 'brief')) as ReportBrief);
}

/** The order of the contract: SQLite compares text by code point, and puts what is unknown first. */
const FINDINGS_ORDER = 'ORDER BY name, year, code, subject, id';

const REPORT_ROWS = `SELECT reports.id, reports.outcomes, versions.body FROM reports
  JOIN versions ON versions.report = reports.id AND versions.version = reports.version`;

/** The whole audit, as it was kept; null where none is. */
export function loadAudit(database: Database): Audit | null {
  return assembled(database, {
    inputs: loadInputs(database),
    agencies: database.all('SELECT agency FROM agencies WHERE agency IS NOT NULL ORDER BY place'),
    reports: database.all(`${REPORT_ROWS} ORDER BY reports.place`),
    findings: database.all(`SELECT body FROM findings ${FINDINGS_ORDER}`),
    past: database.all('SELECT body FROM past_reports ORDER BY place'),
  });
}

/**
 * The audit as far as it concerns one agency, by the desk's id: all inputs, since these are named by their place, and of
 * everything else the agency's own. Null where there is no audit, or none of such an agency.
 */
export function loadAgency(database: Database, id: string, inputs: readonly Input[]): Audit | null {
  if (database.get('SELECT 1 FROM agencies WHERE id = ?', id) === undefined) return null;
  return assembled(database, {
    inputs,
    agencies: database.all('SELECT agency FROM agencies WHERE id = ? AND agency IS NOT NULL', id),
    reports: database.all(`${REPORT_ROWS} WHERE reports.agency = ? ORDER BY reports.place`, id),
    findings: database.all(`SELECT body FROM findings WHERE agency = ? ${FINDINGS_ORDER}`, id),
    past: database.all('SELECT body FROM past_reports WHERE agency = ? ORDER BY place', id),
  });
}

interface Parts {
  readonly inputs: readonly Input[];
  readonly agencies: readonly Row[];
  readonly reports: readonly Row[];
  readonly findings: readonly Row[];
  readonly past: readonly Row[];
}

function assembled(database: Database, { inputs, agencies, reports, findings, past }: Parts): Audit | null {
  const kept = readSetting(database, 'audit');
  if (kept === null) return null;
  const { previousPaths, ...head } = kept;
  const rules: Record<string, Readonly<Record<string, Outcome>>> = {};
  for (const row of reports)
    rules[textOf(row, 'id')] = fromJson(textOf(row, 'outcomes')) as Readonly<Record<string, Outcome>>;
  const previous =
    previousPaths === null
      ? {}
      : { previous: { paths: previousPaths, reports: past.map((row) => unpack(bytesOf(row, 'body')) as PastReport) } };
  return {
    ...head,
    inputs,
    reports: reports.map((row) => unpack(bytesOf(row, 'body')) as Report),
    ...previous,
    agencies: agencies.map((row) => fromJson(textOf(row, 'agency')) as Agency),
    findings: findings.map((row) => fromJson(textOf(row, 'body')) as Finding),
    rules,
  };
}

/** The desk's id of the agency that a report belongs to; undefined where there is no such report. */
export function agencyOfReport(database: Database, report: string): string | undefined {
  const row = database.get('SELECT agency FROM reports WHERE id = ?', report);
  return row === undefined ? undefined : textOf(row, 'agency');
}

/** The desk's ids of the agencies of whose findings some are of a rule, in the order of the list. */
export function agenciesWithRule(database: Database, rule: string): readonly string[] {
  const rows = database.all(
    `SELECT id FROM agencies WHERE id IN (SELECT agency FROM findings WHERE body ->> 'rule' = ?) ORDER BY place`,
    rule,
  );
  return rows.map((row) => textOf(row, 'id'));
}

/** The desk's line of every agency, as it was kept. */
export function loadRows(database: Database): readonly unknown[] {
  return database.all('SELECT body FROM agencies ORDER BY place').map((row) => fromJson(textOf(row, 'body')));
}

/** Report as one of its versions had it. @throws WorkspaceFailure (`damaged`) where it is not kept */
export function loadVersion(database: Database, report: string, version: number): Report {
  const row = database.get('SELECT body FROM versions WHERE report = ? AND version = ?', report, version);
  if (row === undefined) throw new WorkspaceFailure('damaged', `version ${version} of ${report} is not there`);
  return unpack(bytesOf(row, 'body')) as Report;
}
