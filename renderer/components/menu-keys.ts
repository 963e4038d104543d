const entriesOf = (menu: HTMLElement | null) => [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

/** Gives a menu's first entry the focus. */
export function focusFirstEntry(menu: HTMLElement | null): void {
  entriesOf(menu)[0]?.focus();
}

/** Moves the focus in a menu by an arrow key, from the last entry to the first. @returns whether it was one */
export function movedInMenu(menu: HTMLElement | null, key: string): boolean {
  const by = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (by === undefined) return false;
  const entries = entriesOf(menu);
  const at = entries.findIndex((entry) => entry === document.activeElement);
  entries[(at + by + entries.length) % entries.length]?.focus();
  return true;
}
