import { WorkspaceFailure } from '../../workspace/failure.ts';
import type { FailureKind } from '../../workspace/failure.ts';
import { WORKSPACE } from '../../strings/workspace.ts';

/** Thrown to answer with a sentence for the user. */
export class DeskRefusal extends Error {}

const OPENING: Readonly<Record<FailureKind, (name: string) => string>> = {
  damaged: WORKSPACE.foreign,
  foreign: WORKSPACE.foreign,
  newer: WORKSPACE.newer,
  busy: () => WORKSPACE.inUse,
  unwritable: WORKSPACE.notCreated,
  unreadable: WORKSPACE.gone,
};

const COPYING: Readonly<Record<FailureKind, (name: string) => string>> = {
  ...OPENING,
  damaged: WORKSPACE.notCopied,
  unwritable: WORKSPACE.notCopied,
  unreadable: WORKSPACE.notCopied,
};

/** Does something with a workspace, and says in a sentence where it cannot be done. */
export function refusing<T>(what: 'open' | 'copy', name: string, work: () => T): T {
  try {
    return work();
  } catch (failure) {
    if (!(failure instanceof WorkspaceFailure)) throw failure;
    throw new DeskRefusal((what === 'open' ? OPENING : COPYING)[failure.kind](name), { cause: failure });
  }
}
