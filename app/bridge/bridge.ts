import type { CallInput, CallName, CallOutput } from './calls.ts';
import type { Reply } from './reply.ts';
import type { SignalName, Signals, Told } from './signals.ts';

/** The one object that the preload script gives to the window, as `window.bridge`. */
export interface Bridge {
  /** Asks the main process. Never rejects: a failure is a reply too. */
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Reply<CallOutput<N>>>;
  /** Listens to a signal until the function that it returns is called. */
  readonly on: <N extends SignalName>(name: N, listener: (detail: Signals[N]) => void) => () => void;
  /**
   * Hands over files and folders that a person dropped on the window: a campaign's file is opened, all else is audited.
   * Only the preload script can tell the path of a dropped file, and the window never learns it.
   * @param files `File` objects of a drop; what is none, or has no path, is left out
   * @returns what was done, where it does not go without saying
   */
  readonly dropped: (files: readonly unknown[]) => Promise<Reply<Told | null>>;
}

/** Names of the channels between the processes; nothing else is sent. */
export const CALL_CHANNEL = 'bridge:call';
/** Paths of dropped files: the preload script alone sends on it. */
export const DROP_CHANNEL = 'bridge:dropped';
export const SIGNAL_CHANNEL = 'bridge:signal';
