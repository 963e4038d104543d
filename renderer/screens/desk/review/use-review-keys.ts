import { useMemo } from 'react';
import { REVIEW } from '../../../../app/strings/review.ts';
import type { Step } from '../../../state/desk.ts';
import { focusPane } from '../../../state/panes.ts';
import type { Verdict } from '../../../state/review.ts';
import type { FindingChoice } from '../../../state/use-desk.ts';
import { useKeys } from '../../../state/use-keys.ts';
import { useWindow } from '../../../state/window-context.ts';
import type { Task } from './task.ts';

/** The keys that lead through the findings of an agency and say what is to become of them. */
export function useReviewKeys(choice: FindingChoice, verdict: (verdict: Verdict) => void, begin: (task: Task) => void) {
  const { desk, toDesk, actions, reviewing, readOnly } = useWindow();
  const { ids, lines, chosen, report } = choice;
  const agency = choice.agency.id;
  // While the next agency is on its way the one before is still shown: its keys are dead.
  const late = desk.agency !== null && desk.agency !== agency;
  useKeys(
    useMemo(() => {
      const step = (by: Step) => () => {
        toDesk({ type: 'findingStepped', agency, ids, from: chosen?.id ?? null, step: by });
      };
      const select = (by: Step) => () => {
        toDesk({ type: 'selectionStepped', agency, ids, from: chosen?.id ?? null, step: by });
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
      const decide = (made: Verdict) => () => {
        if (!late) verdict(made);
      };
      const start = (task: Task, needs: boolean) => () => {
        if (late) return;
        if (readOnly) reviewing.tell(REVIEW.readOnly);
        else if (needs && chosen === null) reviewing.tell(REVIEW.nothingChosen);
        else begin(task);
      };
      const aside = (name: 'checks' | 'versions') => () => {
        toDesk({ type: 'asideChosen', aside: desk.aside === name ? 'evidence' : name });
      };
      return {
        ArrowDown: step(1),
        ArrowUp: step(-1),
        j: step(1),
        k: step(-1),
        'Shift+ArrowDown': select(1),
        'Shift+ArrowUp': select(-1),
        'Ctrl+a': () => {
          toDesk({ type: 'allSelected', agency, ids });
        },
        Escape: () => {
          if (desk.selected.size > 0) toDesk({ type: 'selectionDropped' });
          else toDesk({ type: 'asideChosen', aside: 'evidence' });
        },
        ArrowRight: fold(true),
        ArrowLeft: fold(false),
        c: decide({ decision: 'confirmed', reason: null }),
        r: decide({ decision: 'open', reason: null }),
        x: start('reason', true),
        n: start('note', true),
        e: start('explain', true),
        d: start('fixBy', true),
        g: start('everywhere', true),
        a: start('own', false),
        b: start('sendBack', false),
        m: aside('checks'),
        v: aside('versions'),
        o: () => {
          const input = report?.inputs.find((one) => one.canOpen);
          if (input !== undefined) actions.openInput(input.id);
        },
      };
    }, [agency, ids, lines, chosen, report, late, readOnly, desk, toDesk, actions, reviewing, verdict, begin]),
  );
}
