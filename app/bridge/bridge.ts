import type { CallInput, CallName, CallOutput } from './calls.ts';
import type { Reply } from './reply.ts';
import type { SignalName, Signals } from './signals.ts';

/** The one object that the preload script gives to the window, as `window.bridge`. */
export interface Bridge {
  /** Asks the main process. Never rejects: a failure is a reply too. */
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Reply<CallOutput<N>>>;
  /** Listens to a signal until the function that it returns is called. */
  readonly on: <N extends SignalName>(name: N, listener: (detail: Signals[N]) => void) => () => void;
}

/** Names of the two channels between the processes; nothing else is sent. */
export const CALL_CHANNEL = 'bridge:call';
export const SIGNAL_CHANNEL = 'bridge:signal';
