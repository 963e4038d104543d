import type { Audit } from '../../model/audit-result.ts';
import type { Finding } from '../../model/finding.ts';
import { standingAudit } from '../../output/standing.ts';
import type { WorkbookOptions } from '../../output/workbook.ts';
import type { AuditKeeper } from './audit-keeper.ts';

/** The audit's findings with those of persons, each of these behind the program's of its agency. */
export function withSaid(audit: Audit, keeper: AuditKeeper): Audit {
  const said = [...keeper.said().values()].flat();
  if (said.length === 0) return audit;
  const byName = new Map<string | null, Finding[]>();
  for (const finding of said) byName.set(finding.agency, [...(byName.get(finding.agency) ?? []), finding]);
  const findings: Finding[] = [];
  audit.findings.forEach((finding, index) => {
    findings.push(finding);
    if (audit.findings[index + 1]?.agency === finding.agency) return;
    findings.push(...(byName.get(finding.agency) ?? []));
    byName.delete(finding.agency);
  });
  return { ...audit, findings: [...findings, ...[...byName.values()].flat()] };
}

/** What a workbook is made of: all findings, dismissed ones too, each with what was decided and noted. */
export function workbookReviews(
  audit: Audit,
  keeper: AuditKeeper,
): { readonly all: Audit; readonly options: WorkbookOptions } {
  return { all: withSaid(audit, keeper), options: { reviews: keeper.reviews(audit) } };
}

/** What a paper is made of: a finding that was dismissed is none of the agency's faults. */
export function reviewedAudit(audit: Audit, keeper: AuditKeeper): Audit {
  return standingAudit(withSaid(audit, keeper), keeper.reviews(audit));
}
