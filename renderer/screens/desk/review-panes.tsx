import { Suspense, useCallback, useMemo, useState } from 'react';
import type { OwnPlace } from '../../../app/model/own-place.ts';
import { EVIDENCE_PANE } from '../../../app/strings/evidence.ts';
import { FINDINGS } from '../../../app/strings/desk.ts';
import { FailureBoundary } from '../../components/failure-boundary.tsx';
import { Split } from '../../components/split.tsx';
import { PANE_LIMITS } from '../../state/layout.ts';
import type { AuditAtHand } from '../../state/session.ts';
import { useFindingChoice } from '../../state/use-desk.ts';
import type { FindingChoice } from '../../state/use-desk.ts';
import { useKeptFocus } from '../../state/use-kept-focus.ts';
import { useWindow } from '../../state/window-context.ts';
import { EvidencePane } from './evidence-pane.tsx';
import { FindingPane } from './finding-pane.tsx';
import type { Pointing } from './point.ts';
import { ChecksPane } from './review/checks-pane.tsx';
import { ReviewBar } from './review/review-bar.tsx';
import { ReviewDialogs } from './review/review-dialogs.tsx';
import type { Task } from './review/task.ts';
import { useReviewKeys } from './review/use-review-keys.ts';
import { useVerdict } from './review/use-verdict.ts';
import { VersionsPane } from './review/versions-pane.tsx';

interface ReviewPanesProps {
  readonly audit: AuditAtHand;
  readonly agencyId: string;
}

/** The findings of an agency, what is said of them, and the evidence of one of them. */
export function ReviewPanes({ audit, agencyId }: ReviewPanesProps) {
  const { layout, toLayout, desk } = useWindow();
  const choice = useFindingChoice(audit, agencyId);
  useKeptFocus(PANES);
  const verdict = useVerdict(choice);
  // What is open for one finding is closed with it.
  const subject = choice.selected.map(({ id }) => id).join(' ');
  const [begun, setBegun] = useState<{ readonly task: Task; readonly subject: string } | null>(null);
  const task = begun !== null && (begun.subject === subject || OF_AGENCY[begun.task] === true) ? begun.task : null;
  const begin = useCallback(
    (next: Task | null) => {
      setBegun(next === null ? null : { task: next, subject });
    },
    [subject],
  );
  // What is pointed at is let go of with what it was pointed at in.
  const looked = `${agencyId} ${choice.report?.id ?? ''} ${choice.chosen?.id ?? ''} ${desk.tab}`;
  const [pointed, setPointed] = useState<{ readonly place: OwnPlace | null; readonly looked: string } | null>(null);
  const place = pointed?.looked === looked ? pointed.place : null;
  const onPoint = useCallback(
    (next: OwnPlace | null) => {
      setPointed({ place: next, looked });
    },
    [looked],
  );
  const pointing = useMemo(
    (): Pointing => ({
      place,
      onPoint,
      onWrite: (next) => {
        onPoint(next);
        begin('own');
      },
    }),
    [place, onPoint, begin],
  );
  useReviewKeys(choice, verdict, begin);
  const close = useCallback(() => {
    setBegun(null);
  }, []);
  return (
    <>
      <FindingPane choice={choice} onTask={begin}>
        <ReviewBar choice={choice} task={task} onTask={begin} onVerdict={verdict} />
      </FindingPane>
      <Split
        width={layout.findings}
        limits={PANE_LIMITS.findings}
        label={FINDINGS.resize}
        onResize={(width) => {
          toLayout({ type: 'paneResized', pane: 'findings', width });
        }}
      />
      <Aside audit={audit} choice={choice} pointing={pointing} onTask={begin} />
      <ReviewDialogs audit={audit} choice={choice} task={task} pointed={place} onClose={close} />
    </>
  );
}

/** Where the keyboard goes on from: the findings, or the agencies where no finding is shown. */
const PANES: readonly string[] = ['findings', 'agencies'];

/** Dialogs that are about the agency, whatever finding is chosen behind them. */
const OF_AGENCY: Partial<Readonly<Record<Task, true>>> = { own: true, sendBack: true };

interface AsideProps {
  readonly audit: AuditAtHand;
  readonly choice: FindingChoice;
  readonly pointing: Pointing;
  readonly onTask: (task: Task) => void;
}

function Aside({ audit, choice, pointing, onTask }: AsideProps) {
  const { desk } = useWindow();
  switch (desk.aside) {
    case 'checks':
      return <ChecksPane key={choice.agency.id} agency={choice.agency} />;
    case 'versions':
      return (
        <FailureBoundary key={choice.agency.id} onRetry={() => audit.data.forgetFailed()}>
          <Suspense fallback={<section className="pane evidence" aria-label={EVIDENCE_PANE.pane} />}>
            <VersionsPane audit={audit} agency={choice.agency} />
          </Suspense>
        </FailureBoundary>
      );
    case 'evidence':
      return <EvidencePane audit={audit} choice={choice} pointing={pointing} onTask={onTask} />;
  }
}
