import type { Decision } from '../../app/model/review.ts';

/** Something that a person does; `undo` and `redo` concern the last one of these. */
export type Doing =
  | {
      readonly name: 'decide';
      readonly findings: readonly string[];
      readonly decision: Decision;
      readonly reason: string | null;
    }
  | { readonly name: 'note'; readonly findings: readonly string[]; readonly note: string }
  /** A finding by hand; no two have the same message. */
  | { readonly name: 'add'; readonly agency: string; readonly message: string }
  | { readonly name: 'undo' }
  | { readonly name: 'redo' };

/** What one life of the program says while it goes on. */
export type Word =
  | { readonly kind: 'ready' }
  /** Begins an audit, and has kept it. */
  | { readonly kind: 'audit' }
  | { readonly kind: 'audited' }
  /** Begins a step, and was answered that it is done. */
  | { readonly kind: 'step'; readonly doing: Doing }
  | { readonly kind: 'done' };
