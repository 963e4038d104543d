import { useMemo } from 'react';
import { FINDINGS } from '../../../app/strings/desk.ts';
import { focusSearch } from '../../components/search-field.tsx';
import { Split } from '../../components/split.tsx';
import { neighbour } from '../../state/finding-lines.ts';
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
  /** Ids of the agencies in the order of their list. */
  readonly agencyIds: readonly string[];
}

/** The findings of an agency and the evidence of one of them, with the keys that lead through both. */
export function ReviewPanes({ audit, agencyId, agencyIds }: ReviewPanesProps) {
  const { layout, toLayout } = useWindow();
  const choice = useFindingChoice(audit, agencyId);
  useReviewKeys(choice, agencyId, agencyIds);
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

function useReviewKeys(choice: FindingChoice, agencyId: string, agencyIds: readonly string[]): void {
  const { toDesk, actions } = useWindow();
  const { ids, lines, chosen, report } = choice;
  useKeys(
    useMemo(() => {
      const toFinding = (step: 1 | -1) => () => {
        const finding = neighbour(ids, chosen?.id ?? null, step);
        if (finding !== null) toDesk({ type: 'findingChosen', finding });
      };
      const toAgency = (step: 1 | -1) => () => {
        const next = neighbour(agencyIds, agencyId, step);
        if (next !== null) toDesk({ type: 'agencyChosen', agency: next });
      };
      const fold = (open: boolean) => () => {
        if (chosen === null) return;
        const line = lines.find((one) => one.kind === 'finding' && one.finding.id === chosen.id);
        if (line?.kind !== 'finding') return;
        if (line.consequences > 0 && line.open !== open) toDesk({ type: 'folded', finding: chosen.id, open });
        else if (!open && line.level === 2 && chosen.cause !== null) {
          toDesk({ type: 'findingChosen', finding: chosen.cause });
        } else if (!open) focusPane('agencies');
      };
      return {
        ArrowDown: toFinding(1),
        ArrowUp: toFinding(-1),
        j: toAgency(1),
        k: toAgency(-1),
        ArrowRight: fold(true),
        ArrowLeft: fold(false),
        '1': () => {
          toDesk({ type: 'tabChosen', tab: 'original' });
        },
        '2': () => {
          toDesk({ type: 'tabChosen', tab: 'table' });
        },
        '3': () => {
          toDesk({ type: 'tabChosen', tab: 'basis' });
        },
        '/': () => {
          focusSearch('findings');
        },
        s: () => {
          focusSearch('agencies');
        },
        o: () => {
          const input = report?.inputs.find((one) => one.canOpen);
          if (input !== undefined) actions.openInput(input.id);
        },
      };
    }, [ids, lines, chosen, report, agencyId, agencyIds, toDesk, actions]),
  );
}
