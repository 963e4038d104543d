import { useEffect } from 'react';

/** A key as it is named in a table of keys: `j`, `Shift+ArrowDown`, `Ctrl+1`, `?`. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const sign = event.key.length === 1;
  const ctrl = event.ctrlKey || event.metaKey;
  // Shift belongs to the sign itself where it writes one (`?`).
  const shift = event.shiftKey && (!sign || ctrl);
  const parts = [ctrl ? 'Ctrl+' : '', event.altKey ? 'Alt+' : '', shift ? 'Shift+' : ''];
  return `${parts.join('')}${sign ? event.key.toLowerCase() : event.key}`;
}

/** Keys that mean nothing to a field: from screen to screen also while something is typed. */
const BEYOND_FIELDS = /^Ctrl\+\d$/;

/** Whether a key belongs to what has the focus: a field that is typed in, an open menu or dialog. */
function isTaken(name: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], [role="menu"]') !== null) return true;
  return target.closest('input, textarea, select') !== null && !BEYOND_FIELDS.test(name);
}

export type Keys = Readonly<Record<string, () => void>>;

/**
 * Listens to keys wherever the focus is, but not while a person types or a dialog is open.
 * A handler takes its key for itself; keys without a handler go on.
 */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const name = keyName(event);
      const handler = keys[name];
      if (handler === undefined || event.defaultPrevented || isTaken(name, event.target)) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, [keys]);
}
