import type { AgencyRow } from '../../app/bridge/desk.ts';
import type { Decision, FindingView, Review } from '../../app/model/review.ts';
import { openOf } from './filters.ts';
import { followersOf } from './finding-lines.ts';

/** A decision as a person makes it. */
export interface Verdict {
  readonly decision: Decision;
  /** Why it is dismissed; null otherwise. */
  readonly reason: string | null;
}

/** Findings with the reviews that have changed since they came. */
export function withReviews(
  findings: readonly FindingView[],
  reviews: ReadonlyMap<string, Review>,
): readonly FindingView[] {
  return findings.map((finding) => {
    const review = reviews.get(finding.id);
    return review === undefined || review === finding.review ? finding : { ...finding, review };
  });
}

/**
 * What a decision falls on: the named findings, and what follows from them as far as it stands as they do, that is,
 * nobody has decided on it apart.
 */
export function verdictTargets(findings: readonly FindingView[], ids: ReadonlySet<string>): readonly FindingView[] {
  const followers = followersOf(findings);
  const targets = new Set(findings.filter((finding) => ids.has(finding.id)));
  for (const root of [...targets]) {
    for (const follower of followers.get(root.id) ?? []) {
      const { decision, reason } = follower.review;
      const alike = decision === root.review.decision && reason === root.review.reason;
      if (decision === 'open' || alike) targets.add(follower);
    }
  }
  return findings.filter((finding) => targets.has(finding));
}

/** A review as it will be once a decision is on disk. @param at ISO date and time */
export function decided(finding: FindingView, { decision, reason }: Verdict, at: string): Review {
  const open = decision === 'open';
  return {
    ...finding.review,
    decision,
    reason,
    reviewedAt: open ? null : at,
    valuesDigest: open ? null : finding.valuesDigest,
    reopened: null,
  };
}

/**
 * The finding to go on to: the next open one behind a place of the list, else the first open one of the list.
 * @param ids of the list, in its order
 * @param taken those that are just being decided on
 * @returns null where nothing is open
 */
export function nextOpen(
  findings: readonly FindingView[],
  ids: readonly string[],
  from: string | null,
  taken: ReadonlySet<string>,
): string | null {
  const open = new Set(
    findings.flatMap(({ id, review }) => (review.decision === 'open' && !taken.has(id) ? [id] : [])),
  );
  const at = from === null ? -1 : ids.indexOf(from);
  const rest = [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at))];
  return rest.find((id) => open.has(id)) ?? null;
}

/** The agency to go on to: the next one behind a place of the list that has anything open, else the first such one. */
export function nextOpenAgency(rows: readonly AgencyRow[], from: string): string | null {
  const at = rows.findIndex((row) => row.id === from);
  const rest = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return rest.find((row) => openOf(row) > 0)?.id ?? null;
}
