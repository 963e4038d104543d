import type { AgencyRow } from '../../bridge/desk.ts';
import type { Audit } from '../../model/audit-result.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { tallyOf } from '../../model/tally.ts';
import type { Tally } from '../../model/tally.ts';
import { punctualityOf } from '../../output/agency-lines.ts';
import { familyOf } from '../../strings/families.ts';

/** What 总览 adds up of an agency: whether it reported in time, and its findings by family. */
export function overviewFigures(
  audit: Audit,
  reports: readonly Report[],
  findings: readonly Finding[],
): Pick<AgencyRow, 'punctuality' | 'families' | 'listed'> {
  const current = reports.filter((report) => audit.year === null || report.year === audit.year);
  return {
    punctuality: punctualityOf(audit, current),
    families: familiesOf(findings),
    listed: !findings.some(({ rule }) => rule === 'roster/unknown-agency'),
  };
}

function familiesOf(findings: readonly Finding[]): Readonly<Record<string, Tally>> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { key } = familyOf(finding.rule);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return Object.fromEntries([...groups].map(([key, own]) => [key, tallyOf(own)]));
}
