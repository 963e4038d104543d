import type { FigureKey } from '../../app/model/edition.ts';
import type { Severity } from '../../app/model/finding.ts';
import type { Plan } from './plan.ts';

/** A finding that must be there. Where a field is left out, anything will do; a list: any of it. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly subject?: string | readonly string[];
  readonly severity?: Severity | readonly Severity[];
  readonly outcome?: 'fail' | 'undecided';
  /** Cells that it must name. */
  readonly figures?: readonly FigureKey[];
  /** The cell that its first repair must change, and no other, and what it must become. */
  readonly suspect?: { readonly figure: FigureKey; readonly to: number };
}

/** What auditing a report must and may give; all else of severity must-fix is a false alarm. */
export interface Expected {
  readonly must: readonly ExpectedFinding[];
  /** Slugs (or `folder/*`) that may be there besides. */
  readonly allowed: readonly string[];
}

/** What any report of a plan may give without anything being wrong with it. */
export function noneExpected(plan: Plan): Expected {
  // Before 2019 the parts of a report were free: how they are named and ordered proves nothing.
  return { must: [], allowed: plan.edition === '2014' ? ['form/section-*'] : [] };
}
