import type { Audit, Input, InputStatus } from '../model/audit-result.ts';

/** Worst first: what somebody must look at, then what was set aside for good reasons. */
const ORDER: readonly InputStatus[] = ['unreadable', 'not-a-report', 'superseded', 'duplicate', 'skipped'];

/** Every input that was not audited, with its reason; those that could not be read first. */
export function unauditedInputs(audit: Audit): readonly Input[] {
  return ORDER.flatMap((status) => audit.inputs.filter((input) => input.status === status));
}
