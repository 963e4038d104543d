import { useEffect, useRef, useState } from 'react';
import { DISMISSALS } from '../../../../app/strings/review.ts';
import { focusFirstEntry, movedInMenu } from '../../../components/menu-keys.ts';

interface ReasonMenuProps {
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Why a finding is dismissed: a digit picks, the last one asks for words. */
export function ReasonMenu({ onReason, onClose }: ReasonMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    if (writing) menu.current?.querySelector('input')?.focus();
    else focusFirstEntry(menu.current);
  }, [writing]);

  const { reasons } = DISMISSALS;
  if (writing) {
    return (
      <div className="small-menu reason-menu" ref={menu}>
        <label className="review-field">
          <span>{DISMISSALS.otherLabel}</span>
          <input
            type="text"
            value={text}
            maxLength={400}
            placeholder={DISMISSALS.otherHint}
            onChange={(event) => {
              setText(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Escape') onClose();
              else if (event.key === 'Enter' && text.trim() !== '') onReason(text.trim());
              else return;
              event.preventDefault();
            }}
          />
        </label>
      </div>
    );
  }
  return (
    <div
      className="small-menu reason-menu"
      role="menu"
      aria-label={DISMISSALS.title}
      ref={menu}
      onKeyDown={(event) => {
        const picked = reasons[Number(event.key) - 1];
        if (picked !== undefined) onReason(picked);
        else if (event.key === String(reasons.length + 1)) setWriting(true);
        else if (event.key === 'Escape') onClose();
        else if (!movedInMenu(menu.current, event.key)) return;
        event.preventDefault();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {[...reasons, DISMISSALS.other].map((reason, index) => (
        <button
          key={reason}
          type="button"
          role="menuitem"
          className="menu-entry"
          onClick={() => {
            if (index < reasons.length) onReason(reason);
            else setWriting(true);
          }}
        >
          <kbd aria-hidden="true">{index + 1}</kbd>
          {reason}
        </button>
      ))}
    </div>
  );
}
