import { useState } from 'react';
import { isDate, MOST_WORDS } from '../../../../app/model/review.ts';
import type { SentBack } from '../../../../app/model/review.ts';
import type { SendBackRequest } from '../../../../app/bridge/review-calls.ts';
import { SEND_BACK } from '../../../../app/strings/review.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { dayAfter } from '../../../form/time.ts';

interface SendBackDialogProps {
  readonly agency: string;
  readonly sentBack: SentBack | null;
  readonly onSend: (sentBack: SendBackRequest['sentBack']) => void;
  readonly onClose: () => void;
}

/** 退回: when, until when, and what for. A report that was sent back and came again can be sent back anew. */
export function SendBackDialog({ agency, sentBack, onSend, onClose }: SendBackDialogProps) {
  const before = sentBack?.answered === false ? sentBack : null;
  const [on, setOn] = useState(before?.on ?? dayAfter(0));
  const [deadline, setDeadline] = useState(before === null ? dayAfter(7) : (before.deadline ?? ''));
  const [note, setNote] = useState(before?.note ?? '');
  return (
    <Dialog
      title={SEND_BACK.title(agency)}
      submit={SEND_BACK.send}
      cancel={SEND_BACK.cancel}
      canSubmit={isDate(on) && (deadline === '' || (isDate(deadline) && deadline >= on))}
      onClose={onClose}
      onSubmit={() => {
        onSend({ on, note: note.trim(), deadline: deadline === '' ? null : deadline });
      }}
      aside={
        before === null ? null : (
          <button
            type="button"
            className="link"
            onClick={() => {
              onSend(null);
            }}
          >
            {SEND_BACK.takeBack}
          </button>
        )
      }
    >
      <div className="dialog-row">
        <label className="dialog-field">
          <span>{SEND_BACK.on}</span>
          <input
            type="date"
            value={on}
            onChange={(event) => {
              setOn(event.target.value);
            }}
          />
        </label>
        <label className="dialog-field">
          <span>{SEND_BACK.deadline}</span>
          <input
            type="date"
            min={on}
            value={deadline}
            onChange={(event) => {
              setDeadline(event.target.value);
            }}
          />
        </label>
      </div>
      <label className="dialog-field">
        <span>{SEND_BACK.note}</span>
        <textarea
          autoFocus
          rows={3}
          maxLength={MOST_WORDS}
          value={note}
          placeholder={SEND_BACK.noteHint}
          onChange={(event) => {
            setNote(event.target.value);
          }}
        />
      </label>
    </Dialog>
  );
}
