import type { FindingView } from '../../../app/model/review.ts';
import { counterOf } from '../../../app/model/tally.ts';
import { EVIDENCE_PANE } from '../../../app/strings/evidence.ts';
import { CounterBadge, CounterMark } from '../../components/counter-mark.tsx';
import { useWindow } from '../../state/window-context.ts';
import { OwnTools } from './review/own-tools.tsx';
import { ReviewLines } from './review/review-lines.tsx';
import type { Task } from './review/task.ts';

interface ClaimViewProps {
  readonly finding: FindingView;
  readonly onTask: (task: Task) => void;
}

/** What a finding says, what to do about it, and what was said of it. */
export function ClaimView({ finding, onTask }: ClaimViewProps) {
  const { session, toDesk } = useWindow();
  const rule = session.rules.find((one) => one.id === finding.rule);
  const counter = counterOf(finding);
  return (
    <div className="claim-words text">
      <p className="claim-head">
        <CounterMark counter={counter} />
        <CounterBadge counter={counter} />
        <button
          type="button"
          className="link claim-rule"
          disabled={rule === undefined}
          onClick={() => {
            toDesk({ type: 'tabChosen', tab: 'basis' });
          }}
        >
          {finding.code} {rule?.title ?? ''}
        </button>
      </p>
      <h3 className="claim-message">{finding.message}</h3>
      {finding.suggestion === null ? null : (
        <p className="claim-suggestion">
          <span className="faint">{EVIDENCE_PANE.suggestion}</span> {finding.suggestion}
        </p>
      )}
      <ReviewLines finding={finding} onTask={onTask} />
      {finding.origin === 'person' ? <OwnTools finding={finding} onTask={onTask} /> : null}
    </div>
  );
}
