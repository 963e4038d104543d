import type { Finding } from '../../../app/model/finding.ts';
import { counterOf } from '../../../app/model/tally.ts';
import { EVIDENCE_PANE } from '../../../app/strings/evidence.ts';
import { CounterBadge, CounterMark } from '../../components/counter-mark.tsx';
import { useWindow } from '../../state/window-context.ts';

/** What a finding says, and what to do about it. */
export function ClaimView({ finding }: { readonly finding: Finding }) {
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
    </div>
  );
}
