import { foreignAgency } from './agency/foreign-agency.ts';
import { otherAgency } from './copy/other-agency.ts';
import { withinGroup } from './outlier/within-group.ts';
import { rollupMismatch } from './rollup/mismatch.ts';
import { missingReport } from './roster/missing-report.ts';
import { severalReports } from './roster/several-reports.ts';
import { unknownAgency } from './roster/unknown-agency.ts';
import type { CampaignRule } from './rule.ts';

/** Every rule over the whole campaign. */
export const CAMPAIGN_RULES: readonly CampaignRule[] = [
  foreignAgency,
  otherAgency,
  withinGroup,
  rollupMismatch,
  missingReport,
  severalReports,
  unknownAgency,
];
