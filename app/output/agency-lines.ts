import type { Agency, Audit } from '../model/audit-result.ts';
import type { Finding } from '../model/finding.ts';
import type { Punctuality } from '../model/punctuality.ts';
import type { Report } from '../model/report.ts';
import { UNNAMED_AGENCY } from '../strings/output.ts';
import type { Tally } from '../model/tally.ts';
import { tallyOf } from '../model/tally.ts';

/** An agency with all that the audit says of it. */
export interface AgencyLine {
  readonly agency: Agency;
  readonly reports: readonly Report[];
  /** In the audit's order. */
  readonly findings: readonly Finding[];
  readonly tally: Tally;
  readonly punctuality: Punctuality;
  /** ISO date of the report of the year under audit: the page's, else the signature's. */
  readonly publishedOn: string | null;
}

/**
 * All agencies in the audit's order. A report or finding that belongs to none of them stands in a last line without
 * a name, so that the lines together hold the whole audit.
 */
export function agencyLines(audit: Audit): readonly AgencyLine[] {
  const reports = new Map(audit.reports.map((report) => [report.id, report]));
  const owners = new Map(audit.agencies.flatMap((agency) => agency.reports.map((id) => [id, agency])));
  const byName = new Map(audit.agencies.map((agency) => [agency.name, agency]));
  const findings = new Map<Agency | undefined, Finding[]>();
  for (const finding of audit.findings) {
    const owner =
      (finding.report === null ? undefined : owners.get(finding.report)) ??
      (finding.agency === null ? undefined : byName.get(finding.agency));
    const known = findings.get(owner);
    if (known === undefined) findings.set(owner, [finding]);
    else known.push(finding);
  }
  const lines = audit.agencies.map((agency) => {
    const own = agency.reports.flatMap((id) => reports.get(id) ?? []);
    return lineOf(audit, agency, own, findings.get(agency) ?? []);
  });
  const ownerless = audit.reports.filter((report) => !owners.has(report.id));
  const loose = findings.get(undefined) ?? [];
  if (ownerless.length === 0 && loose.length === 0) return lines;
  const unnamed: Agency = {
    name: UNNAMED_AGENCY,
    group: null,
    parent: null,
    status: 'audited',
    reports: ownerless.map((report) => report.id),
  };
  return [...lines, lineOf(audit, unnamed, ownerless, loose)];
}

function lineOf(audit: Audit, agency: Agency, reports: readonly Report[], findings: readonly Finding[]): AgencyLine {
  const current = reports.filter((report) => audit.year === null || report.year === audit.year);
  const dated =
    current.find((report) => report.publishedOn !== null) ?? current.find((report) => report.signedOn !== null);
  return {
    agency,
    reports,
    findings,
    tally: tallyOf(findings),
    punctuality: punctualityOf(audit, current),
    publishedOn: dated?.publishedOn?.value ?? dated?.signedOn?.value ?? null,
  };
}

/** Whether an agency's reports of the year under audit came out in time. */
export function punctualityOf(audit: Audit, reports: readonly Report[]): Punctuality {
  const outcomes = reports.map((report) => audit.rules[report.id]?.['deadline/late']);
  if (outcomes.includes('fail')) return 'late';
  if (outcomes.includes('undecided') || outcomes.includes('error')) return 'unknown';
  return outcomes.includes('pass') ? 'on-time' : 'not-checked';
}

/** Rules that broke off, by slug: on how many reports. The run went on, so the reader must be told. */
export function ruleErrors(audit: Audit): readonly { readonly rule: string; readonly reports: number }[] {
  const counts = new Map<string, number>();
  for (const outcomes of Object.values(audit.rules)) {
    for (const [rule, outcome] of Object.entries(outcomes)) {
      if (outcome === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return [...counts].map(([rule, reports]) => ({ rule, reports })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
