import { useState } from 'react';
import { isDate } from '../../../../app/model/review.ts';
import { REVIEW, REVIEW_FORMS } from '../../../../app/strings/review.ts';
import { dayAfter } from '../../../form/time.ts';
import { FormButtons } from './note-form.tsx';

interface FixByFormProps {
  readonly fixBy: string | null;
  readonly onSave: (fixBy: string | null) => void;
  readonly onClose: () => void;
}

const DAYS = [3, 7, 15, 30] as const;

/** 整改期限: a day, or so many days from now. */
export function FixByForm({ fixBy, onSave, onClose }: FixByFormProps) {
  const [day, setDay] = useState(fixBy ?? dayAfter(7));
  const save = () => {
    if (isDate(day)) onSave(day);
  };
  return (
    <div
      className="review-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) save();
        else return;
        event.preventDefault();
      }}
    >
      <div className="review-form-line">
        <label className="review-date">
          <span>{REVIEW.fixBy}</span>
          <input
            type="date"
            autoFocus
            value={day}
            title={REVIEW_FORMS.fixByHint}
            onChange={(event) => {
              setDay(event.target.value);
            }}
          />
        </label>
        {DAYS.map((days) => (
          <button
            key={days}
            type="button"
            className="tool"
            aria-pressed={day === dayAfter(days)}
            onClick={() => {
              setDay(dayAfter(days));
            }}
          >
            {REVIEW_FORMS.days(days)}
          </button>
        ))}
      </div>
      <FormButtons
        onSave={save}
        onClose={onClose}
        disabled={!isDate(day)}
        onRemove={
          fixBy === null
            ? undefined
            : () => {
                onSave(null);
              }
        }
      />
    </div>
  );
}
