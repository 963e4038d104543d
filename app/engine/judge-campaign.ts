import { toCampaignFindings } from '../findings/campaign.ts';
import type { Agency, Input } from '../model/audit-result.ts';
import type { Finding } from '../model/finding.ts';
import type { PastReport } from '../model/past-report.ts';
import type { Report } from '../model/report.ts';
import { CAMPAIGN_RULES } from '../rules/campaign-rule-list.ts';
import type { AuditSettings } from '../rules/rule.ts';
import { runCampaignRules, type CampaignRun } from '../rules/run-campaign.ts';
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

/** What the rules over all reports together say. */
export interface JudgedCampaign {
  readonly findings: readonly Finding[];
  /** For each report's id the outcome of every campaign rule. */
  readonly outcomes: CampaignRun['outcomes'];
}

/** Asks every campaign rule and makes findings of what they say. */
export function judgeCampaign(
  { use, ...campaign }: Campaign,
  settings: AuditSettings,
  onFault: (rule: string, error: unknown) => void,
): JudgedCampaign {
  const unlisted = use === null ? [] : unlistedOf(campaign.reports, use);
  const { drafts, outcomes } = runCampaignRules(
    CAMPAIGN_RULES,
    { ...campaign, roster: use?.roster ?? null, unlisted, settings },
    (rule, error) => onFault(rule.id, error),
  );
  return { findings: toCampaignFindings(drafts, (text) => sha256(text).slice(0, 16)), outcomes };
}
