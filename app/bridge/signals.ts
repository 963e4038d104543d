import type { Session } from './desk.ts';
import type { ProfileState } from './profile-calls.ts';

/** What the user chose in the menu; the window does it, since it knows what is on the screen. */
export type MenuCommand =
  | 'open-files'
  | 'open-folder'
  | 'import-roster'
  | 'import-previous-files'
  | 'import-previous-folders'
  | 'export-workbook'
  | 'print-summary'
  | 'print-rule-book'
  | 'find'
  | 'new-task'
  | 'open-task'
  | 'save-task'
  | 'copy-task'
  | 'task-settings'
  | 'close-task'
  /** With the id of a recent campaign. */
  | `open-recent ${string}`
  | 'undo'
  | 'redo'
  | ReviewCommand
  | 'text-larger'
  | 'text-smaller'
  | 'text-standard'
  | 'tour'
  | 'about'
  | 'help';

/** A step of the review; each has a key of its own in the window. */
export type ReviewCommand =
  | 'review-confirm'
  | 'review-dismiss'
  | 'review-reopen'
  | 'review-note'
  | 'review-explain'
  | 'review-deadline'
  | 'review-everywhere'
  | 'review-add'
  | 'review-checks'
  | 'review-versions'
  | 'review-send-back'
  | 'review-next'
  | 'review-previous'
  | 'review-next-agency'
  | 'review-previous-agency';

/** What was done with things that came from outside the window, in a sentence. */
export interface Told {
  readonly tone: 'good' | 'bad';
  readonly text: string;
}

/** All that the main process tells the window unasked: name → what comes with it. JSON-safe. */
export interface Signals {
  readonly 'menu.chosen': MenuCommand;
  /** Something was handed to the program by a second start of it. */
  readonly 'handed.taken': Told;
  /** The run went on, ended, or another audit is at hand. */
  readonly 'session.changed': Session;
  /** Other settings of the office's own are in force. */
  readonly 'profile.changed': ProfileState;
}

export type SignalName = keyof Signals;

const NAMES: Readonly<Record<SignalName, true>> = {
  'menu.chosen': true,
  'handed.taken': true,
  'session.changed': true,
  'profile.changed': true,
};

/** Whether a value names a signal. */
export function isSignalName(value: unknown): value is SignalName {
  return typeof value === 'string' && Object.hasOwn(NAMES, value);
}
