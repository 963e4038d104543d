/** Moves the focus to the next pane of the screen, after the last to the first. */
export function movePane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  panes[(at + 1) % panes.length]?.focus();
}

/** Moves the focus to a pane by its name. */
export function focusPane(name: string): void {
  document.querySelector<HTMLElement>(`[data-pane="${name}"]`)?.focus();
}
