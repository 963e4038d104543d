import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { focusFirstEntry, movedInMenu } from './menu-keys.ts';

interface Entry {
  readonly label: string;
  readonly hint?: string;
  readonly onChoose: () => void;
}

interface PointMenuProps {
  readonly label: string;
  /** Where it opens, in the window's pixels. */
  readonly at: { readonly x: number; readonly y: number };
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
}

/** A menu at the place that was pointed at. The first entry has the focus; leaving it closes it. */
export function PointMenu({ label, at, entries, onClose }: PointMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(at);
  useLayoutEffect(() => {
    const box = menu.current?.getBoundingClientRect();
    if (box === undefined) return;
    // It opens upwards and to the left where there is no room.
    setPlace({
      x: Math.max(4, Math.min(at.x, window.innerWidth - box.width - 4)),
      y: Math.max(4, Math.min(at.y, window.innerHeight - box.height - 4)),
    });
  }, [at]);
  useEffect(() => {
    const before = document.activeElement;
    focusFirstEntry(menu.current);
    return () => {
      // The focus goes back only where the menu let go of it, not where an entry opened something.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <div
      ref={menu}
      role="menu"
      aria-label={label}
      className="small-menu point-menu"
      style={{ left: place.x, top: place.y }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Tab') onClose();
        else if (!movedInMenu(menu.current, event.key)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {entries.map((entry) => (
        <button
          key={entry.label}
          type="button"
          role="menuitem"
          className="menu-entry"
          onClick={() => {
            onClose();
            entry.onChoose();
          }}
        >
          {entry.label}
          {entry.hint === undefined ? null : <kbd aria-hidden="true">{entry.hint}</kbd>}
        </button>
      ))}
    </div>,
    document.body,
  );
}
