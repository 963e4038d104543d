import type { AgencyRow, Overview } from '../../bridge/desk.ts';
import type { Audit } from '../../model/audit-result.ts';
import type { Finding } from '../../model/finding.ts';
import { overviewOf } from '../desk/agency-rows.ts';

/** What the desk says of the audit as a whole, but for what persons do and what has rows of its own. */
export type Summary = Omit<Overview, 'agencies' | 'inputs' | 'counts'>;

/** The desk's lines as the audit alone makes them: kept with it, so that opening a workspace asks for no report and no finding. */
export interface DeskLines {
  readonly summary: Summary;
  readonly rows: readonly AgencyRow[];
  /** How many findings each rule has, by slug. */
  readonly ruleCounts: Readonly<Record<string, number>>;
}

/** What a person's step changes, and what is kept in rows of its own. */
const NOT_KEPT: ReadonlySet<string> = new Set(['agencies', 'inputs', 'counts']);

/** Makes the lines. @param complete false where the run was stopped before its last file */
export function linesOf(audit: Audit, complete: boolean): DeskLines {
  const overview = overviewOf(audit, complete);
  const kept = Object.entries(overview).filter(([key]) => !NOT_KEPT.has(key));
  return {
    rows: overview.agencies,
    summary: Object.fromEntries(kept) as unknown as Summary,
    ruleCounts: countByRule(audit.findings),
  };
}

function countByRule(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
