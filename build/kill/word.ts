import type { Decision } from '../../app/model/review.ts';

/** What one life of the program says while it goes on. */
export type Word =
  | { readonly kind: 'ready' }
  /** Begins an audit, and has kept it. */
  | { readonly kind: 'audit' }
  | { readonly kind: 'audited' }
  /** Begins a step, and was answered that it is done. */
  | {
      readonly kind: 'decide';
      readonly findings: readonly string[];
      readonly decision: Decision;
      readonly reason: string | null;
    }
  | { readonly kind: 'decided' };
