import type { Audit, Input } from '../model/audit-result.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { tallyOf } from '../model/tally.ts';
import type { ReportVersion } from '../model/workspace.ts';
import type { Database } from './database.ts';
import { numberOf, textOf } from './database.ts';
import { contentDigest, digestOf } from './digests.ts';
import { fromJson, pack, unpack } from './packed.ts';

/** What is kept of a version beside the report itself. */
export interface VersionBrief extends Omit<ReportVersion, 'version' | 'changes'> {
  /** SHA-256 of its inputs, as far as they have one. */
  readonly bytes: readonly string[];
}

interface Latest {
  readonly version: number;
  readonly digest: string;
  readonly sum: string;
  readonly bytes: readonly string[];
}

/** Which version a report is, and what the version before it was found to have. */
export interface Placed {
  readonly version: number;
  /** Ids of the findings of the version before; null for the first. */
  readonly before: ReadonlySet<string> | null;
  /** How many faults of the version before it has no more. */
  readonly fixed: number;
}

/** Keeps the reports of an audit, each as the version that it is. Must run before the audit's findings are replaced. */
export function saveVersions(database: Database, audit: Audit, readOn: string): ReadonlyMap<string, Placed> {
  const latest = latestVersions(database);
  const findings = new Map<string, Finding[]>();
  for (const finding of audit.findings) {
    if (finding.report === null) continue;
    const own = findings.get(finding.report);
    if (own === undefined) findings.set(finding.report, [finding]);
    else own.push(finding);
  }
  const inputs = inputsByReport(audit);
  const current = new Set(audit.reports.map(({ id }) => id));
  for (const row of database.all('SELECT id, version FROM reports')) {
    const id = textOf(row, 'id');
    if (!current.has(id)) closeVersion(database, id, numberOf(row, 'version'));
  }
  const placed = new Map<string, Placed>();
  for (const report of audit.reports) {
    const own = inputs.get(report.id) ?? [];
    const version = saveVersion(database, report, own, findings.get(report.id) ?? [], latest.get(report.id), readOn);
    const now = new Set(findings.get(report.id)?.map(({ id }) => id));
    const before = version === 1 ? null : keptFindings(database, report.id, version - 1);
    placed.set(report.id, {
      version,
      before: before === null ? null : new Set(before.map(({ id }) => id)),
      fixed: (before ?? []).filter(({ id, outcome }) => outcome === 'fail' && !now.has(id)).length,
    });
  }
  return placed;
}

function latestVersions(database: Database): ReadonlyMap<string, Latest> {
  const rows = database.all('SELECT report, max(version) AS version, digest, sum, brief FROM versions GROUP BY report');
  return new Map(
    rows.map((row) => [
      textOf(row, 'report'),
      {
        version: numberOf(row, 'version'),
        digest: textOf(row, 'digest'),
        sum: textOf(row, 'sum'),
        bytes: (fromJson(textOf(row, 'brief')) as VersionBrief).bytes,
      },
    ]),
  );
}

function inputsByReport(audit: Audit): ReadonlyMap<string, readonly Input[]> {
  const byReport = new Map<string, Input[]>();
  for (const input of audit.inputs) {
    if (input.report === null || input.status !== 'report') continue;
    byReport.set(input.report, [...(byReport.get(input.report) ?? []), input]);
  }
  return byReport;
}

/**
 * Another version is another file that says something else: a file read better by a later program is the same version,
 * and so is one that says the same in another kind.
 */
function saveVersion(
  database: Database,
  report: Report,
  inputs: readonly Input[],
  findings: readonly Finding[],
  latest: Latest | undefined,
  readOn: string,
): number {
  const digest = contentDigest(report);
  const text = JSON.stringify(report);
  const sum = digestOf(text);
  const bytes = inputs.flatMap(({ sha256 }) => sha256 ?? []).sort();
  const brief: VersionBrief = {
    readOn,
    inputs: inputs.map(({ path }) => path),
    publishedOn: report.publishedOn?.value ?? null,
    signedOn: report.signedOn?.value ?? null,
    tally: tallyOf(findings),
    bytes,
  };
  const sameFiles = latest !== undefined && bytes.length > 0 && bytes.join() === latest.bytes.join();
  if (latest !== undefined && (sameFiles || latest.digest === digest)) {
    const body = latest.sum === sum ? null : pack(report);
    database.run(
      `UPDATE versions SET digest = ?, sum = ?, brief = json_set(?, '$.readOn', brief ->> 'readOn'),
         body = coalesce(?, body), findings = NULL WHERE report = ? AND version = ?`,
      digest,
      sum,
      JSON.stringify(brief),
      body,
      report.id,
      latest.version,
    );
    return latest.version;
  }
  const version = (latest?.version ?? 0) + 1;
  if (latest !== undefined) closeVersion(database, report.id, latest.version);
  database.run(
    'INSERT INTO versions (report, version, digest, sum, brief, body) VALUES (?, ?, ?, ?, ?, ?)',
    report.id,
    version,
    digest,
    sum,
    JSON.stringify(brief),
    pack(report),
  );
  return version;
}

/** A version that is not at hand any more keeps its findings with it. */
export function closeVersion(database: Database, report: string, version: number): void {
  const bodies = database
    .all('SELECT body FROM findings WHERE report = ? ORDER BY name, year, code, subject, id', report)
    .map((row) => fromJson(textOf(row, 'body')) as Finding);
  database.run(
    'UPDATE versions SET findings = coalesce(findings, ?) WHERE report = ? AND version = ?',
    pack(bodies),
    report,
    version,
  );
}

/** The findings that a version had when another took its place; none where it is the one at hand. */
export function keptFindings(database: Database, report: string, version: number): readonly Finding[] {
  const row = database.get('SELECT findings FROM versions WHERE report = ? AND version = ?', report, version);
  const bytes = row?.['findings'];
  return bytes instanceof Uint8Array ? (unpack(bytes) as readonly Finding[]) : [];
}
