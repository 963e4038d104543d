import { ipcMain } from 'electron';
import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { CALL_CHANNEL, SIGNAL_CHANNEL } from '../bridge/bridge.ts';
import { isCallName } from '../bridge/calls.ts';
import type { CallInput, CallName, CallOutput } from '../bridge/calls.ts';
import type { Guard } from '../bridge/guards.ts';
import type { FailureCode, Reply } from '../bridge/reply.ts';
import type { SignalName, Signals } from '../bridge/signals.ts';
import { BRIDGE } from '../strings/bridge.ts';
import { Refusal } from './refusal.ts';

/** Who asks: handlers answer into this window. */
export interface Caller {
  readonly window: WebContents;
}

/** One call's answer: what input it takes, and what it does with it. */
export interface Handler<N extends CallName> {
  readonly accepts: Guard<CallInput<N>>;
  readonly answer: (input: CallInput<N>, caller: Caller) => CallOutput<N> | Promise<CallOutput<N>>;
}

/** A handler for each call: one too few, or one without a guard, does not compile. */
export type Handlers = { readonly [N in CallName]: Handler<N> };

const failed = (code: FailureCode, message: string): Reply<never> => ({ ok: false, code, message });

async function run<N extends CallName>(
  handlers: Handlers,
  name: N,
  input: unknown,
  caller: Caller,
): Promise<Reply<CallOutput<N>>> {
  const handler: Handler<N> = handlers[name];
  if (!handler.accepts(input)) return failed('bad-input', BRIDGE.badInput);
  return { ok: true, value: await handler.answer(input, caller) };
}

/**
 * Answers one call as it came over the bridge. Never throws.
 * @param log where a failure that is not a refusal is written
 */
export async function answerCall(
  handlers: Handlers,
  name: unknown,
  input: unknown,
  caller: Caller,
  log: (failure: unknown) => void,
): Promise<Reply<unknown>> {
  if (!isCallName(name)) return failed('unknown-call', BRIDGE.unknownCall);
  try {
    return await run(handlers, name, input, caller);
  } catch (failure) {
    if (failure instanceof Refusal) return failed(failure.code, failure.message);
    log(failure);
    return failed('internal', BRIDGE.internal);
  }
}

/** Answers the calls of the program's own page, and of nobody else: a frame inside it is not heard. */
export function answerCalls(
  handlers: Handlers,
  isOwnPage: (event: IpcMainInvokeEvent) => boolean,
  log: (failure: unknown) => void,
): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) =>
    isOwnPage(event)
      ? answerCall(handlers, name, input, { window: event.sender }, log)
      : failed('unknown-call', BRIDGE.unknownCall),
  );
}

/** Tells the window something. A window that is gone is not told. */
export function signal<N extends SignalName>(window: WebContents, name: N, detail: Signals[N]): void {
  if (!window.isDestroyed()) window.send(SIGNAL_CHANNEL, name, detail);
}
