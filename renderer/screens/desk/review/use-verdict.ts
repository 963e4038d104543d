import { useCallback } from 'react';
import type { FindingView } from '../../../../app/model/review.ts';
import { REVIEW } from '../../../../app/strings/review.ts';
import { followersOf } from '../../../state/finding-lines.ts';
import { nextOpen, nextOpenAgency, verdictTargets } from '../../../state/review.ts';
import type { Verdict } from '../../../state/review.ts';
import type { FindingChoice } from '../../../state/use-desk.ts';
import { useWindow } from '../../../state/window-context.ts';

/** Decides on what is selected, and goes on to what is open next: in this agency, else in the next one of the list. */
export function useVerdict(choice: FindingChoice): (verdict: Verdict) => void {
  const { agencies, layout, reviewing, toDesk, readOnly } = useWindow();
  const { agency, ids, selected } = choice;
  return useCallback(
    (verdict) => {
      if (readOnly) {
        reviewing.tell(REVIEW.readOnly);
        return;
      }
      if (selected.length === 0) {
        reviewing.tell(REVIEW.nothingChosen);
        return;
      }
      const targets = verdictTargets(agency.findings, new Set(selected.map(({ id }) => id)));
      void reviewing.decide(targets, verdict).then((well) => {
        if (well && selected.length > 1) reviewing.tell(MANY[verdict.decision](targets.length));
      });
      if (verdict.decision === 'open') return;
      const taken = new Set(targets.map(({ id }) => id));
      const at = selected.at(-1)?.id ?? null;
      const finding = nextOpen(agency.findings, reachable(agency.findings, ids), at, taken);
      if (finding !== null) {
        toDesk({ type: 'wentTo', agency: agency.id, finding });
        return;
      }
      const rows = agencies.lines.flatMap((line) => (line.kind === 'agency' ? [line.row] : []));
      const next = nextOpenAgency(rows, agency.id);
      if (next === null) reviewing.tell(REVIEW.allDone);
      // What was decided on stays chosen where there is nothing to go on to.
      if (next === null || !layout.goOn) toDesk({ type: 'wentTo', agency: agency.id, finding: at });
      else toDesk({ type: 'wentTo', agency: next, finding: null });
    },
    [agencies.lines, layout.goOn, reviewing, toDesk, readOnly, agency, ids, selected],
  );
}

const MANY = {
  confirmed: REVIEW.confirmedMany,
  dismissed: REVIEW.dismissedMany,
  open: REVIEW.reopenedMany,
} as const;

/** The list's findings, each followed by what is folded under it: an open one there is not passed over. */
function reachable(findings: readonly FindingView[], ids: readonly string[]): readonly string[] {
  const followers = followersOf(findings);
  const listed = new Set(ids);
  return ids.flatMap((id) => [
    id,
    ...(followers.get(id) ?? []).map((follower) => follower.id).filter((follower) => !listed.has(follower)),
  ]);
}
