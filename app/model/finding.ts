import type { FigureKey } from './edition.ts';
import type { SourceSpan } from './source-span.ts';

/** 必改, 疑似, 建议. */
export type Severity = 'must-fix' | 'suspected' | 'advice';

/** Gravest first. */
export const SEVERITIES: readonly Severity[] = ['must-fix', 'suspected', 'advice'];

/** Outcome of a rule on a report. */
export type Outcome = 'pass' | 'fail' | 'undecided' | 'notApplicable' | 'error';

export interface Quote {
  readonly text: string;
  readonly source: SourceSpan | null;
}

export interface Location {
  readonly section: string | null;
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
}

/** A set of changed cells that makes every equation of the table hold. */
export interface Repair {
  readonly cells: readonly { readonly figure: FigureKey; readonly to: number }[];
}

/** A finding as contract/audit-result.md fixes it. Text fields are Chinese, for the person at the desk. */
export interface Finding {
  readonly id: string;
  /** The rule's slug. */
  readonly rule: string;
  /** The printed number, permanent. */
  readonly code: string;
  readonly severity: Severity;
  /** `fail`: something is wrong; `undecided`: what is needed to tell is lacking. */
  readonly outcome: 'fail' | 'undecided';
  /** Why it is undecided; null for `fail`. */
  readonly reason: 'unreadable' | 'judgement' | null;
  /** The report's id. */
  readonly report: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly subject: string | null;
  readonly message: string;
  readonly suggestion: string | null;
  /** The rule of law or form it rests on. */
  readonly basis: string | null;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly figures: readonly FigureKey[];
  readonly suspects: readonly FigureKey[];
  readonly repairs: readonly Repair[];
  readonly cause: string | null;
  readonly quotes: readonly Quote[];
  readonly location: Location;
  /** Hash of the values it rests on: where it changes, a review opens again. */
  readonly valuesDigest: string;
}
