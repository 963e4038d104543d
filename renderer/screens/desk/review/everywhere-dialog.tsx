import { useEffect, useState } from 'react';
import type { RuleFindings } from '../../../../app/bridge/desk.ts';
import type { FindingView } from '../../../../app/model/review.ts';
import { DISMISSALS, EVERYWHERE, OWN } from '../../../../app/strings/review.ts';
import { NOTICES } from '../../../../app/strings/window.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { Choices } from '../../../components/choices.tsx';
import type { AuditAtHand } from '../../../state/session.ts';
import type { Verdict } from '../../../state/review.ts';
import { useWindow } from '../../../state/window-context.ts';

interface EverywhereDialogProps {
  readonly audit: AuditAtHand;
  readonly finding: FindingView;
  readonly onClose: () => void;
}

/** 同类问题: one decision for what a rule found in every agency, after saying how much that is. */
export function EverywhereDialog({ audit, finding, onClose }: EverywhereDialogProps) {
  const { session, reviewing } = useWindow();
  const [found, setFound] = useState<readonly RuleFindings[] | 'failed' | null>(null);
  const [decision, setDecision] = useState<'confirmed' | 'dismissed'>('confirmed');
  const [reason, setReason] = useState<string>(DISMISSALS.reasons[0]);
  const { data } = audit;
  useEffect(() => {
    let gone = false;
    data.findingsOfRule(finding.rule).then(
      (all) => {
        if (!gone) setFound(all);
      },
      () => {
        if (!gone) setFound('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, [data, finding.rule]);

  const rule = session.rules.find(({ id }) => id === finding.rule);
  const all = found === null || found === 'failed' ? [] : found;
  const open = all.flatMap((one) => one.open);
  const count = all.reduce((sum, one) => sum + one.open.length + one.decided, 0);
  const verdict: Verdict = decision === 'confirmed' ? { decision, reason: null } : { decision, reason: reason.trim() };
  return (
    <Dialog
      title={EVERYWHERE.title}
      submit={decision === 'confirmed' ? EVERYWHERE.confirm(open.length) : EVERYWHERE.dismiss(open.length)}
      cancel={OWN.cancel}
      canSubmit={open.length > 0 && (verdict.reason === null || verdict.reason !== '')}
      width={540}
      onClose={onClose}
      onSubmit={() => {
        void reviewing.decideAll(open, verdict);
        onClose();
      }}
    >
      <p className="everywhere-rule text">
        {finding.code} {rule?.title ?? ''}
      </p>
      {found === null ? <p className="faint">{EVERYWHERE.loading}</p> : null}
      {found === 'failed' ? <p role="alert">{NOTICES.loadFailed}</p> : null}
      {all.length === 0 ? null : (
        <>
          <p>
            {EVERYWHERE.count(count, all.length)}，
            {open.length === 0 ? EVERYWHERE.nothingOpen : <b>{EVERYWHERE.open(open.length)}</b>}
          </p>
          <ul className="everywhere-agencies text" tabIndex={0} aria-label={EVERYWHERE.title}>
            {all.map((one) => (
              <li key={one.agency}>
                <span>{one.name}</span>
                <span className="faint">
                  {one.open.length} / {one.open.length + one.decided}
                </span>
              </li>
            ))}
          </ul>
          <div className="dialog-row">
            <Choices
              label={EVERYWHERE.title}
              value={decision}
              onChoose={setDecision}
              choices={[
                { value: 'confirmed', label: EVERYWHERE.confirm(open.length) },
                { value: 'dismissed', label: EVERYWHERE.dismiss(open.length) },
              ]}
            />
          </div>
          {decision === 'confirmed' ? null : (
            <label className="dialog-field">
              <span>{EVERYWHERE.reason}</span>
              <input
                type="text"
                list="dismissals"
                value={reason}
                maxLength={400}
                onChange={(event) => {
                  setReason(event.target.value);
                }}
              />
              <datalist id="dismissals">
                {DISMISSALS.reasons.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            </label>
          )}
          <p className="faint">{EVERYWHERE.keeps}</p>
        </>
      )}
    </Dialog>
  );
}
