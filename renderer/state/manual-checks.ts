import { MANUAL_CHECKS } from '../../app/catalog/manual-checks.ts';
import type { WorkspaceView } from '../../app/bridge/workspace-calls.ts';
import type { ManualCheck } from '../../app/model/manual-check.ts';
import type { ProfileDesk } from './use-profile.ts';

/**
 * The manual checks that the office makes and that arise in a campaign: some can only be looked at once a report is
 * public.
 */
export function manualChecks(
  workspace: Pick<WorkspaceView, 'campaign'> | null,
  { state }: Pick<ProfileDesk, 'state'>,
): readonly ManualCheck[] {
  const checks = state?.checks ?? MANUAL_CHECKS;
  const draft = (state?.profile?.stage ?? workspace?.campaign.stage) === 'draft';
  return draft ? checks.filter(({ stage }) => stage === 'any') : checks;
}
