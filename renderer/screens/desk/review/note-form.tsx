import { useState } from 'react';
import { MOST_WORDS } from '../../../../app/model/review.ts';
import { REVIEW, REVIEW_FORMS } from '../../../../app/strings/review.ts';

interface NoteFormProps {
  readonly note: string;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
}

/** 备注 in a field of its own: Enter saves, Escape leaves it as it was. */
export function NoteForm({ note, onSave, onClose }: NoteFormProps) {
  const [text, setText] = useState(note);
  return (
    <div className="review-form">
      <label className="review-field">
        <span>{REVIEW.note}</span>
        <textarea
          autoFocus
          rows={2}
          maxLength={MOST_WORDS}
          value={text}
          placeholder={REVIEW_FORMS.noteHint}
          onFocus={(event) => {
            event.target.setSelectionRange(text.length, text.length);
          }}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape') onClose();
            else if (event.key === 'Enter' && !event.shiftKey) onSave(text.trim());
            else return;
            event.preventDefault();
          }}
        />
      </label>
      <FormButtons
        onSave={() => {
          onSave(text.trim());
        }}
        onClose={onClose}
      />
    </div>
  );
}

interface FormButtonsProps {
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly onRemove?: (() => void) | undefined;
  readonly disabled?: boolean;
}

/** What ends a small form: saved, left, or what was there taken away. */
export function FormButtons({ onSave, onClose, onRemove, disabled = false }: FormButtonsProps) {
  return (
    <div className="review-form-buttons">
      {onRemove === undefined ? null : (
        <button type="button" className="link" onClick={onRemove}>
          {REVIEW_FORMS.remove}
        </button>
      )}
      <span className="bar-gap" />
      <button type="button" className="button" onClick={onClose}>
        {REVIEW_FORMS.cancel}
      </button>
      <button type="button" className="button" data-main="true" disabled={disabled} onClick={onSave}>
        {REVIEW_FORMS.save}
      </button>
    </div>
  );
}
