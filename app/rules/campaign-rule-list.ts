import { missingReport } from './roster/missing-report.ts';
import { severalReports } from './roster/several-reports.ts';
import { unknownAgency } from './roster/unknown-agency.ts';
import type { CampaignRule } from './rule.ts';

/** Every rule over the whole campaign. */
export const CAMPAIGN_RULES: readonly CampaignRule[] = [missingReport, severalReports, unknownAgency];
