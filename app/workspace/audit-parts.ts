import type { Audit } from '../model/audit-result.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** The id under which the desk lists an agency: by its name, or by the report where that states none. */
const named = (agency: string): string => `agency:${agency}`;
const unnamed = (report: string): string => `report:${report}`;

/** Agency of a finding that belongs to none. */
export const NO_AGENCY = '';

/** Who each report and finding of an audit belongs to, by the desk's id. */
export interface Belonging {
  readonly ofReport: (report: Pick<Report, 'id'>) => string;
  readonly ofFinding: (finding: Finding) => string;
}

export function belongingOf(audit: Audit): Belonging {
  const owners = new Map(
    audit.agencies.flatMap(({ name, reports }) => reports.map((id) => [id, named(name)] as const)),
  );
  const ofReport = ({ id }: Pick<Report, 'id'>): string => owners.get(id) ?? unnamed(id);
  return {
    ofReport,
    ofFinding: ({ report, agency }) => {
      if (report !== null) return ofReport({ id: report });
      return agency === null ? NO_AGENCY : named(agency);
    },
  };
}

/** All of an audit but its long lists. */
export type AuditHead = Omit<Audit, 'inputs' | 'reports' | 'agencies' | 'findings' | 'rules' | 'previous'> & {
  /** Paths of what was handed in to compare with; null where nothing was. */
  readonly previousPaths: readonly string[] | null;
};

const LISTS: ReadonlySet<string> = new Set(['inputs', 'reports', 'agencies', 'findings', 'rules', 'previous']);

/** Whatever else an audit has is kept as it is. */
export function headOf(audit: Audit): AuditHead {
  const rest = Object.fromEntries(Object.entries(audit).filter(([key]) => !LISTS.has(key)));
  return { ...(rest as Omit<AuditHead, 'previousPaths'>), previousPaths: audit.previous?.paths ?? null };
}

/** A report in the words that lists need of it. */
export type ReportBrief = Pick<Report, 'id' | 'agency' | 'year' | 'edition'>;

export function briefOf({ id, agency, year, edition }: Report): ReportBrief {
  return { id, agency, year, edition };
}
