import type { Bridge } from '../app/bridge/bridge.ts';
import type { CallInput, CallName, CallOutput } from '../app/bridge/calls.ts';
import type { FailureCode, Reply } from '../app/bridge/reply.ts';

declare global {
  interface Window {
    /** Given by the preload script. */
    readonly bridge: Bridge;
  }
}

/** A call that came back without what was asked for; the message is Chinese and for the user. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly code: FailureCode;
  constructor(message: string, code: FailureCode) {
    super(message);
    this.code = code;
  }
}

/** What a reply brings; rejects with a CallFailure where it brings nothing. */
export async function valueOf<T>(reply: Promise<Reply<T>>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new CallFailure(answer.message, answer.code);
  return answer.value;
}

/** Asks the main process; rejects with a CallFailure. */
export function ask<N extends CallName>(bridge: Bridge, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  return valueOf(bridge.call(name, input));
}
