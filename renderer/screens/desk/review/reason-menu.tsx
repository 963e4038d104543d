import { useEffect, useRef, useState } from 'react';
import { DISMISSALS } from '../../../../app/strings/review.ts';

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
    menu.current?.querySelector<HTMLElement>('input, [role="menuitem"]')?.focus();
  }, [writing]);

  const { reasons } = DISMISSALS;
  const move = (by: number) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + by + items.length) % items.length]?.focus();
  };
  if (writing) {
    return (
      <div className="reason-menu" ref={menu}>
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
      className="reason-menu"
      role="menu"
      aria-label={DISMISSALS.title}
      ref={menu}
      onKeyDown={(event) => {
        const picked = reasons[Number(event.key) - 1];
        if (picked !== undefined) onReason(picked);
        else if (event.key === String(reasons.length + 1)) setWriting(true);
        else if (event.key === 'Escape') onClose();
        else if (event.key === 'ArrowDown') move(1);
        else if (event.key === 'ArrowUp') move(-1);
        else return;
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
          className="reason"
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
