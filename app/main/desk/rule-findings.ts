import type { AgencyView, RuleFindings } from '../../bridge/desk.ts';

/** What a rule found, agency by agency, in the order in which they come; agencies without any are left out. */
export function ruleFindingsOf(
  agencies: readonly Pick<AgencyView, 'id' | 'name' | 'findings'>[],
  rule: string,
): readonly RuleFindings[] {
  return agencies.flatMap(({ id, name, findings }) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const open = own.filter(({ review }) => review.decision === 'open').map((finding) => finding.id);
    return own.length === 0 ? [] : [{ agency: id, name, open, decided: own.length - open.length }];
  });
}
