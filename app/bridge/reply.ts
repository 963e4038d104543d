/**
 * Why a call failed. `bad-input`: the window sent what the call does not accept; `unknown-call`: there is no such call;
 * `refused`: it may not be done now (the message says why); `internal`: the program failed.
 */
export type FailureCode = 'bad-input' | 'unknown-call' | 'refused' | 'internal';

/** What every call comes back with: nothing is thrown across the bridge. `message` is Chinese, for the user. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode; readonly message: string };
