import type { AgencyRow, AgencyView, Overview } from '../../bridge/desk.ts';
import type { Agency, Audit } from '../../model/audit-result.ts';
import type { Corrections } from '../../model/correction.ts';
import { NO_REVIEW } from '../../model/review.ts';
import { faults, tallyOf } from '../../model/tally.ts';
import type { Finding } from '../../model/finding.ts';
import type { PastReport } from '../../model/past-report.ts';
import type { Report } from '../../model/report.ts';
import { agencyIdOf, inputName, inputRows, reportInputs } from './input-rows.ts';
import { pastYearsOf } from './past-years.ts';
import { overviewFigures } from './overview-figures.ts';

const NOTHING_DECIDED = { open: 0, confirmed: 0, dismissed: 0, reopened: 0 };

/** An agency of the audit, or a report that does not say whose it is: nothing is left out of the list. */
interface Body {
  readonly id: string;
  readonly name: string;
  readonly unnamed: boolean;
  readonly group: string | null;
  readonly status: Agency['status'];
  readonly due?: Agency['due'];
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
}

const known = new WeakMap<Audit, ReadonlyMap<string, Body>>();

/** Every agency by its id, named ones in the audit's order, then reports without a name. */
function bodiesOf(audit: Audit): ReadonlyMap<string, Body> {
  let bodies = known.get(audit);
  if (bodies === undefined) {
    bodies = new Map(gather(audit).map((body) => [body.id, body]));
    known.set(audit, bodies);
  }
  return bodies;
}

function gather(audit: Audit): readonly Body[] {
  const reports = new Map(audit.reports.map((report) => [report.id, report]));
  const byReport = groupBy(audit.findings, (finding) => finding.report);
  const byAgency = groupBy(
    audit.findings.filter((finding) => finding.report === null),
    (finding) => finding.agency,
  );
  const findingsOf = (own: readonly Report[]) => own.flatMap((report) => byReport.get(report.id) ?? []);

  const named = audit.agencies.map((agency): Body => {
    const own = agency.reports.flatMap((id) => reports.get(id) ?? []).sort(newestFirst);
    return {
      id: `agency:${agency.name}`,
      name: agency.name,
      unnamed: false,
      group: agency.group,
      status: agency.status,
      due: agency.due,
      reports: own,
      findings: [...(byAgency.get(agency.name) ?? []), ...findingsOf(own)],
    };
  });
  const taken = new Set(audit.agencies.flatMap((agency) => agency.reports));
  const unnamed = audit.reports
    .filter((report) => !taken.has(report.id))
    .map((report): Body => ({
      id: agencyIdOf(report),
      name: inputName(report.input),
      unnamed: true,
      group: null,
      status: 'audited',
      reports: [report],
      findings: findingsOf([report]),
    }));
  return [...named, ...unnamed];
}

const newestFirst = (one: Report, other: Report): number => (other.year ?? 0) - (one.year ?? 0);

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function rowOf(audit: Audit, body: Body): AgencyRow {
  const tally = tallyOf(body.findings);
  return {
    id: body.id,
    name: body.name,
    unnamed: body.unnamed,
    group: body.group,
    status: body.status,
    tally,
    ...overviewFigures(audit, body.reports, body.findings),
    ...(body.due === undefined ? {} : { due: body.due }),
    years: [...new Set(body.reports.flatMap((report) => report.year ?? []))],
    open: tally,
    counts: { ...NOTHING_DECIDED, open: faults(tally) },
    versions: Math.min(body.reports.length, 1),
    fixed: 0,
    sentBack: null,
  };
}

/**
 * The audit as a whole.
 * @param complete false where the run was stopped before its last file
 * @param corrections those that the audit was made with
 */
export function overviewOf(audit: Audit, complete: boolean, corrections: Corrections = {}): Overview {
  const failures = new Map<string, number>();
  for (const outcomes of Object.values(audit.rules)) {
    for (const [rule, outcome] of Object.entries(outcomes)) {
      if (outcome === 'error') failures.set(rule, (failures.get(rule) ?? 0) + 1);
    }
  }
  return {
    year: audit.year,
    today: audit.today,
    shownOn: audit.today,
    engine: audit.engine,
    tally: tallyOf(audit.findings),
    counts: { ...NOTHING_DECIDED, open: faults(tallyOf(audit.findings)) },
    agencies: [...bodiesOf(audit).values()].map((body) => rowOf(audit, body)),
    inputs: inputRows(audit, corrections),
    complete,
    rosterProblems: audit.rosterProblems ?? null,
    ...(audit.previous === undefined ? {} : { previous: comparedWith(audit, audit.previous.reports) }),
    ruleErrors: [...failures].map(([rule, reports]) => ({ rule, reports })),
  };
}

/** How much of what was handed in to compare with was read, and of how many agencies of this audit it is. */
function comparedWith(audit: Audit, reports: readonly PastReport[]): NonNullable<Overview['previous']> {
  const at = new Set(reports.map(({ agency, year }) => `${year} ${agency}`));
  const agencies = audit.reports.flatMap(({ agency, year }) =>
    agency !== null && year !== null && at.has(`${year - 1} ${agency}`) ? [agency] : [],
  );
  return { reports: reports.length, agencies: new Set(agencies).size };
}

/** An agency with all that the desk shows of it; undefined where the audit has none of that id. */
export function agencyViewOf(audit: Audit, id: string): AgencyView | undefined {
  const body = bodiesOf(audit).get(id);
  if (body === undefined) return undefined;
  return {
    id: body.id,
    name: body.name,
    unnamed: body.unnamed,
    group: body.group,
    status: body.status,
    tally: tallyOf(body.findings),
    findings: body.findings.map((finding) => ({ ...finding, review: NO_REVIEW, change: null, origin: 'program' })),
    fixed: [],
    sentBack: null,
    checks: [],
    reports: body.reports.map((report) => ({
      id: report.id,
      inputs: reportInputs(audit, report),
      year: report.year,
      edition: report.edition,
      extract: report.extract,
      title: report.title?.value ?? null,
      publishedOn: report.publishedOn?.value ?? null,
      signedOn: report.signedOn?.value ?? null,
      period: report.period,
      sections: report.sections,
      tables: report.tables,
      figures: report.figures,
      past: pastYearsOf(audit, report),
      outcomes: audit.rules[report.id] ?? {},
    })),
    unreadInputs: body.status === 'unreadable' ? unreadOf(audit, body.name) : [],
  };
}

/** The program does not know which unreadable file is whose; those whose name holds the agency's are shown. */
function unreadOf(audit: Audit, agency: string) {
  return inputRows(audit).filter((row) => row.status === 'unreadable' && row.path.includes(agency));
}
