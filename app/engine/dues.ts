import type { Agency } from '../model/audit-result.ts';
import { cameFor } from '../rules/come.ts';
import { agencyDues } from '../rules/due.ts';
import type { AuditSettings } from '../rules/rule.ts';
import type { Campaign } from './judge-campaign.ts';

/**
 * The agencies with the deadlines that the rules hold them to. One that is not on the roster, or of which nobody knows
 * whether it must report, has them only where something of the year came from it.
 */
export function withDues(campaign: Campaign, settings: AuditSettings): readonly Agency[] {
  const { year, agencies, reports, use, complete } = campaign;
  if (year === null) return agencies;
  const came = cameFor(year, campaign);
  const entries = new Map(use?.roster.entries.map((entry) => [entry.name, entry]));
  const byId = new Map(reports.map((report) => [report.id, report]));
  return agencies.map((agency) => {
    const entry = entries.get(agency.name) ?? null;
    const here = came.has(agency.name);
    if (entry === null && !here) return agency;
    const own = agency.reports.flatMap((id) => byId.get(id) ?? []);
    const report = own.find((one) => one.year === year) ?? own[0];
    const bound = { kind: report?.agencyKind ?? entry?.kind ?? 'unknown', entry, came: here || complete ? here : null };
    return { ...agency, due: agencyDues(bound, settings, year) };
  });
}
