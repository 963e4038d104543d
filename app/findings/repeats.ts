import type { FindingDraft } from '../rules/rule.ts';

/** Drops what a rule said twice in the same words of the same cells and quotes; the first stays. */
export function withoutRepeats(drafts: readonly FindingDraft[]): FindingDraft[] {
  const said = new Set<string>();
  return drafts.filter(({ rule, subject, outcome, message, figures, quotes }) => {
    const name = JSON.stringify([rule.id, subject, outcome, message, figures, quotes]);
    if (said.has(name)) return false;
    said.add(name);
    return true;
  });
}
