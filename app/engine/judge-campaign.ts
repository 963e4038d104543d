import { toCampaignFindings } from '../findings/campaign.ts';
import type { Agency, Input } from '../model/audit-result.ts';
import type { Finding } from '../model/finding.ts';
import type { PastReport } from '../model/past-report.ts';
import type { Report } from '../model/report.ts';
import { CAMPAIGN_RULES } from '../rules/campaign-rule-list.ts';
import type { AuditSettings } from '../rules/rule.ts';
import { runCampaignRules } from '../rules/run-campaign.ts';
import { sha256 } from './read-report.ts';
import { unlistedOf, type Arrival, type RosterUse } from './roster.ts';

/** What the rules over all reports together are asked about. */
export interface Campaign {
  readonly year: number | null;
  readonly agencies: readonly Agency[];
  readonly reports: readonly Report[];
  readonly previous: readonly PastReport[];
  readonly inputs: readonly Input[];
  readonly use: RosterUse | null;
  readonly arrivals: readonly Arrival[];
  /** False where the run was cancelled. */
  readonly complete: boolean;
}

/** Asks every campaign rule and makes findings of what they say. */
export function judgeCampaign(
  { use, ...campaign }: Campaign,
  settings: AuditSettings,
  onFault: (rule: string, error: unknown) => void,
): Finding[] {
  const unlisted = use === null ? [] : unlistedOf(campaign.reports, use);
  const drafts = runCampaignRules(
    CAMPAIGN_RULES,
    { ...campaign, roster: use?.roster ?? null, unlisted, settings },
    (rule, error) => onFault(rule.id, error),
  );
  return toCampaignFindings(drafts, (text) => sha256(text).slice(0, 16));
}
