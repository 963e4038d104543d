import type { BrowserWindow } from 'electron';
import type { Session } from '../bridge/desk.ts';

/**
 * How far a run is, as the taskbar draws it on the window's button: 0 to 1, above 1 where the end is not known yet,
 * below 0 where nothing is going on.
 */
export function taskbarShare({ running }: Pick<Session, 'running'>): number {
  if (running === null) return -1;
  return running.total === 0 ? 2 : running.done / running.total;
}

/** Draws on the taskbar how far the run is. */
export function showOnTaskbar(window: BrowserWindow, session: Session): void {
  window.setProgressBar(taskbarShare(session));
}
