import { useLayoutEffect } from 'react';
import { focusPane } from './panes.ts';

/** Where the focus waits while what had it is replaced; null while nothing waits. */
let waitsAt: Element | null = null;

const holdsFocus = (name: string): boolean => {
  const { activeElement } = document;
  return activeElement !== null && activeElement.closest(`[data-pane="${name}"]`) !== null;
};

/**
 * The focus is never lost with what had it: it goes to the first of these panes that is there, and waits in the last
 * while they are replaced. What a person has moved elsewhere stays there.
 *
 * @param panes names, the one that is to have the focus first
 */
export function useKeptFocus(panes: readonly string[]): void {
  useLayoutEffect(() => {
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    if (!lost && activeElement !== waitsAt) return;
    waitsAt = null;
    for (const name of panes) {
      focusPane(name);
      if (holdsFocus(name)) return;
    }
  });
  useLayoutEffect(
    () => () => {
      const last = panes.at(-1);
      if (last === undefined || holdsFocus(last) || document.activeElement?.closest('.pane') === null) return;
      // It goes on from here, not from the window's beginning, once the panes are there again.
      focusPane(last);
      if (holdsFocus(last)) waitsAt = document.activeElement;
    },
    [panes],
  );
}
