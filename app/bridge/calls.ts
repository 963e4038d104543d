/**
 * All that the window may ask of the main process: name → what it sends and what it gets. A new call is a line here,
 * a guard and a handler in app/main/handlers.ts; without them it does not compile. Input and output are JSON-safe. The
 * window sends ids of what it was shown, never paths.
 */
export interface Calls {
  /** What program this is, for the window's foot and for a bug report. */
  readonly 'app.info': { readonly input: null; readonly output: AppInfo };
}

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly platform: string;
}

export type CallName = keyof Calls;
export type CallInput<N extends CallName> = Calls[N]['input'];
export type CallOutput<N extends CallName> = Calls[N]['output'];

const NAMES: Readonly<Record<CallName, true>> = { 'app.info': true };

/** Whether a value that came over the bridge names a call. */
export function isCallName(value: unknown): value is CallName {
  return typeof value === 'string' && Object.hasOwn(NAMES, value);
}
