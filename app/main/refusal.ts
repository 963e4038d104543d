import type { FailureCode } from '../bridge/reply.ts';

/** Thrown by a handler to answer with a sentence of its own; any other error is answered as `internal` and logged. */
export class Refusal extends Error {
  readonly code: FailureCode;
  constructor(message: string, code: FailureCode = 'refused') {
    super(message);
    this.code = code;
  }
}
