import { useState } from 'react';
import { isDate, MOST_WORDS } from '../../../../app/model/review.ts';
import type { Explanation } from '../../../../app/model/review.ts';
import { REVIEW_FORMS } from '../../../../app/strings/review.ts';
import { Choices } from '../../../components/choices.tsx';
import { dayAfter } from '../../../form/time.ts';
import { FormButtons } from './note-form.tsx';

interface ExplainFormProps {
  readonly explanation: Explanation | null;
  readonly onSave: (explanation: Explanation | null) => void;
  readonly onClose: () => void;
}

/** What the agency answered: that it has put it right, or why it is as it is. */
export function ExplainForm({ explanation, onSave, onClose }: ExplainFormProps) {
  const [kind, setKind] = useState<Explanation['kind']>(explanation?.kind ?? 'explained');
  const [text, setText] = useState(explanation?.text ?? '');
  const [givenOn, setGivenOn] = useState(explanation?.givenOn ?? dayAfter(0));
  const save = () => {
    if (isDate(givenOn)) onSave({ kind, text: text.trim(), givenOn });
  };
  return (
    <div
      className="review-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="review-form-line">
        <Choices
          label={REVIEW_FORMS.explainKind}
          value={kind}
          onChoose={setKind}
          choices={(['explained', 'corrected'] as const).map((one) => ({
            value: one,
            label: REVIEW_FORMS.explainKinds[one],
          }))}
        />
        <label className="review-date">
          <span>{REVIEW_FORMS.givenOn}</span>
          <input
            type="date"
            value={givenOn}
            onChange={(event) => {
              setGivenOn(event.target.value);
            }}
          />
        </label>
      </div>
      <textarea
        autoFocus
        rows={2}
        maxLength={MOST_WORDS}
        aria-label={REVIEW_FORMS.explainKinds[kind]}
        value={text}
        placeholder={REVIEW_FORMS.explainHint}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          save();
        }}
      />
      <FormButtons
        onSave={save}
        onClose={onClose}
        disabled={!isDate(givenOn)}
        onRemove={
          explanation === null
            ? undefined
            : () => {
                onSave(null);
              }
        }
      />
    </div>
  );
}
