import { useMemo } from 'react';
import { FINDINGS } from '../../../app/strings/desk.ts';
import { Split } from '../../components/split.tsx';
import type { Step } from '../../state/desk.ts';
import { focusPane } from '../../state/panes.ts';
import { PANE_LIMITS } from '../../state/layout.ts';
import type { AuditAtHand } from '../../state/session.ts';
import { useFindingChoice } from '../../state/use-desk.ts';
import type { FindingChoice } from '../../state/use-desk.ts';
import { useKeys } from '../../state/use-keys.ts';
import { useWindow } from '../../state/window-context.ts';
import { EvidencePane } from './evidence-pane.tsx';
import { FindingPane } from './finding-pane.tsx';

interface ReviewPanesProps {
  readonly audit: AuditAtHand;
  readonly agencyId: string;
}

/** The findings of an agency and the evidence of one of them, with the keys that lead through both. */
export function ReviewPanes({ audit, agencyId }: ReviewPanesProps) {
  const { layout, toLayout } = useWindow();
  const choice = useFindingChoice(audit, agencyId);
  useReviewKeys(choice);
  return (
    <>
      <FindingPane choice={choice} />
      <Split
        width={layout.findings}
        limits={PANE_LIMITS.findings}
        label={FINDINGS.resize}
        onResize={(width) => {
          toLayout({ type: 'paneResized', pane: 'findings', width });
        }}
      />
      <EvidencePane audit={audit} choice={choice} />
    </>
  );
}

function useReviewKeys(choice: FindingChoice): void {
  const { toDesk, actions } = useWindow();
  const { ids, lines, chosen, report } = choice;
  const agency = choice.agency.id;
  useKeys(
    useMemo(() => {
      const step = (by: Step) => () => {
        toDesk({ type: 'findingStepped', agency, ids, from: chosen?.id ?? null, step: by });
      };
      const fold = (open: boolean) => () => {
        const line = lines.find((one) => one.kind === 'finding' && one.finding === chosen);
        if (line?.kind !== 'finding') return;
        const { finding, consequences, level } = line;
        if (consequences > 0 && line.open !== open) toDesk({ type: 'folded', finding: finding.id, open });
        else if (!open && level === 2 && finding.cause !== null) {
          toDesk({ type: 'findingChosen', finding: finding.cause });
        } else if (!open) focusPane('agencies');
      };
      return {
        ArrowDown: step(1),
        ArrowUp: step(-1),
        ArrowRight: fold(true),
        ArrowLeft: fold(false),
        o: () => {
          const input = report?.inputs.find((one) => one.canOpen);
          if (input !== undefined) actions.openInput(input.id);
        },
      };
    }, [agency, ids, lines, chosen, report, toDesk, actions]),
  );
}
