import type { Finding } from '../../model/finding.ts';
import type { Tally } from '../../model/tally.ts';
import { counterOf } from '../../model/tally.ts';

/** A finding with those that follow from it. */
export interface FindingGroup {
  readonly root: Finding;
  readonly followers: readonly Finding[];
}

const ORDER: readonly (keyof Tally)[] = ['mustFix', 'suspected', 'advice', 'judgement', 'unreadable'];

/**
 * Findings by their cause, gravest first, else in the order handed in. A finding whose cause is not among them stands
 * for itself.
 */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const ids = new Set(findings.map((finding) => finding.id));
  const roots = findings.filter(({ cause, id }) => cause === null || cause === id || !ids.has(cause));
  const groups = roots.map((root) => ({
    root,
    followers: findings.filter((finding) => finding !== root && finding.cause === root.id),
  }));
  return ORDER.flatMap((counter) => groups.filter(({ root }) => counterOf(root) === counter));
}
