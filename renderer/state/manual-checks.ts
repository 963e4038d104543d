import { MANUAL_CHECKS } from '../../app/catalog/manual-checks.ts';
import type { WorkspaceView } from '../../app/bridge/workspace-calls.ts';
import type { ManualCheck } from '../../app/model/manual-check.ts';

/** The manual checks that arise in a campaign: some can only be looked at once a report is public. */
export function manualChecks(workspace: Pick<WorkspaceView, 'campaign'> | null): readonly ManualCheck[] {
  return workspace?.campaign.stage === 'draft' ? MANUAL_CHECKS.filter(({ stage }) => stage === 'any') : MANUAL_CHECKS;
}
