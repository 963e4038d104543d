/** Moves the focus to the next pane of the screen, after the last to the first, or back. */
export function movePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  panes[(Math.max(at, step === 1 ? -1 : 0) + step + panes.length) % panes.length]?.focus();
}

/** Moves the focus to a pane by its name. */
export function focusPane(name: string): void {
  document.querySelector<HTMLElement>(`[data-pane="${name}"]`)?.focus();
}
