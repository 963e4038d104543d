import type { SectionKey } from './edition.ts';
import type { Finding, Severity } from './finding.ts';
import type { ManualAnswer } from './manual-check.ts';
import type { OwnPlace } from './own-place.ts';

/** 复核: 待定, 确认, 排除. */
export type Decision = 'open' | 'confirmed' | 'dismissed';

/** What the agency gave in answer: 改正 or 说明. */
export interface Explanation {
  readonly kind: 'corrected' | 'explained';
  readonly text: string;
  /** ISO date on which it came. */
  readonly givenOn: string;
}

/** A decision that no longer holds, since the values that it rested on have changed. */
export interface EarlierDecision {
  readonly decision: Exclude<Decision, 'open'>;
  readonly reason: string | null;
  readonly reviewedAt: string;
}

/** What a person said of a finding. */
export interface Review {
  /** What holds now: `open` too where the decision made earlier rests on values that have changed since. */
  readonly decision: Decision;
  /** Why it was dismissed; null unless dismissed. */
  readonly reason: string | null;
  /** Empty where there is none. */
  readonly note: string;
  readonly explanation: Explanation | null;
  /** ISO date by which it is to be put right. */
  readonly fixBy: string | null;
  /** ISO date and time of the decision that holds; null where it is open. */
  readonly reviewedAt: string | null;
  /** `Finding.valuesDigest` that the decision rests on; null where none was made. */
  readonly valuesDigest: string | null;
  /** The decision made earlier, where changed values opened it again. */
  readonly reopened: EarlierDecision | null;
}

/** The review of a finding of which nobody has said anything. */
export const NO_REVIEW: Review = {
  decision: 'open',
  reason: null,
  note: '',
  explanation: null,
  fixBy: null,
  reviewedAt: null,
  valuesDigest: null,
  reopened: null,
};

/** 仍存在 / 新出现 against the version before; null where the report has one version only. 已整改 are listed apart. */
export type Change = 'new' | 'remaining' | null;

/** A finding with what persons said of it. */
export interface FindingView extends Finding {
  readonly review: Review;
  readonly change: Change;
  /** `program`: of a rule; `person`: written by hand; `check`: the answer to a manual check. */
  readonly origin: 'program' | 'person' | 'check';
  /** Where a person's finding points, as it was written down; left out where it points nowhere. */
  readonly place?: OwnPlace;
}

/** 退回: the report went back to the agency to be put right. */
export interface SentBack {
  /** ISO date. */
  readonly on: string;
  readonly note: string;
  /** ISO date by which the corrected report is due; null where none was set. */
  readonly deadline: string | null;
  /** A later version has come since. */
  readonly answered: boolean;
}

/** What a person answered to a manual check. */
export interface CheckAnswer {
  /** Code of the check. */
  readonly code: string;
  readonly answer: ManualAnswer;
  readonly note: string;
  /** ISO date and time. */
  readonly answeredAt: string;
}

/** A finding that a person wrote down (手工问题). */
export interface OwnFinding {
  readonly severity: Severity;
  readonly section: SectionKey | null;
  /** Cells or words of a report; null: the section, or the report as a whole. */
  readonly place: OwnPlace | null;
  readonly message: string;
  readonly basis: string | null;
  readonly suggestion: string | null;
}

/** Slugs of findings that come from persons. */
export const OWN_RULE = 'manual/finding';
export const CHECK_RULE = 'manual/check';
/** What stands in the place of a rule's code on a finding written by hand. */
export const OWN_CODE = '手工';

/** Findings by what was decided; faults (`fail`) alone, undecided ones are counted where they were decided on. */
export interface ReviewCounts {
  /** Faults that nobody has decided on, opened again ones among them. */
  readonly open: number;
  readonly confirmed: number;
  readonly dismissed: number;
  /** Of the open ones, those that were decided before their values changed. */
  readonly reopened: number;
}

/** An ISO date (`2025-03-31`) that exists. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Longest note, reason or explanation, in characters. */
export const MOST_WORDS = 4000;

/** The code of a manual check: a letter and a number. */
export function isCheckCode(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]\d{3}$/.test(value);
}
