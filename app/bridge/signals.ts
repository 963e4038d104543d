import type { Session } from './desk.ts';

/** What the user chose in the menu; the window does it, since it knows what is on the screen. */
export type MenuCommand =
  | 'open-files'
  | 'open-folder'
  | 'import-roster'
  | 'export-workbook'
  | 'print-summary'
  | 'find'
  | 'text-larger'
  | 'text-smaller'
  | 'text-standard'
  | 'help';

/** All that the main process tells the window unasked: name → what comes with it. JSON-safe. */
export interface Signals {
  readonly 'menu.chosen': MenuCommand;
  /** The run went on, ended, or another audit is at hand. */
  readonly 'session.changed': Session;
}

export type SignalName = keyof Signals;

const NAMES: Readonly<Record<SignalName, true>> = { 'menu.chosen': true, 'session.changed': true };

/** Whether a value names a signal. */
export function isSignalName(value: unknown): value is SignalName {
  return typeof value === 'string' && Object.hasOwn(NAMES, value);
}
