import type { Audit } from '../model/audit-result.ts';
import type { Decision, Review } from '../model/review.ts';

/** How many findings stand how. */
export type DecisionCounts = Readonly<Record<Decision, number>>;

/** The audit without the findings that a person dismissed: they are none of the agency's faults. */
export function standingAudit(audit: Audit, reviews: ReadonlyMap<string, Review>): Audit {
  return { ...audit, findings: audit.findings.filter(({ id }) => reviews.get(id)?.decision !== 'dismissed') };
}

/**
 * Counts findings by what was decided. As in the window, what nobody decided on counts as open only where it is a
 * fault: what the program left undecided waits for no decision.
 */
export function decisionCounts(audit: Audit, reviews: ReadonlyMap<string, Review>): DecisionCounts {
  const counts = { open: 0, confirmed: 0, dismissed: 0 };
  for (const { id, outcome } of audit.findings) {
    const decision = reviews.get(id)?.decision ?? 'open';
    if (decision !== 'open' || outcome === 'fail') counts[decision] += 1;
  }
  return counts;
}
