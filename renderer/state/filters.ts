import type { AgencyRow } from '../../app/bridge/desk.ts';
import { isBoundBy } from '../../app/model/due.ts';
import type { DueWhat } from '../../app/model/due.ts';
import type { FindingView } from '../../app/model/review.ts';
import { counterOf, faults, type Counter } from '../../app/model/tally.ts';
import { familyOf } from '../../app/strings/families.ts';

export type AgencyStatus =
  'all' | 'open' | 'sentBack' | 'mustFix' | 'faulty' | 'clean' | 'late' | 'unreadable' | 'missing';

/** A deadline, and whether only those that still owe what is due are meant. */
export interface DueFilter {
  readonly what: DueWhat;
  /** ISO date. */
  readonly date: string;
  readonly owing: boolean;
}

export interface Filters {
  /** Key of the family (app/strings/families.ts) that agencies and findings must have; null: any. */
  readonly family: string | null;
  /** A deadline that agencies must have; null: any or none. */
  readonly due: DueFilter | null;
  readonly agencyText: string;
  readonly agencyStatus: AgencyStatus;
  readonly findingText: string;
  /** What was decided; null: whatever was. */
  readonly review: ReviewState | null;
  /** Shown counters; null: all. */
  readonly counter: Counter | null;
}

/** Where the review of a finding stands. 重新打开 is a part of 待复核. */
export type ReviewState = 'open' | 'confirmed' | 'dismissed' | 'reopened';

export const REVIEW_STATES: readonly ReviewState[] = ['open', 'confirmed', 'dismissed', 'reopened'];

export function hasReviewState({ review }: Pick<FindingView, 'review'>, state: ReviewState): boolean {
  return state === 'reopened' ? review.reopened !== null : review.decision === state;
}

export type FilterAction =
  | { readonly type: 'familyChosen'; readonly family: string | null }
  | { readonly type: 'dueChosen'; readonly due: DueFilter | null }
  | { readonly type: 'agencyTextTyped'; readonly text: string }
  | { readonly type: 'agencyStatusChosen'; readonly status: AgencyStatus }
  | { readonly type: 'findingTextTyped'; readonly text: string }
  | { readonly type: 'reviewChosen'; readonly review: ReviewState | null }
  | { readonly type: 'counterChosen'; readonly counter: Counter | null }
  | { readonly type: 'agencyFiltersCleared' }
  | { readonly type: 'findingFiltersCleared' };

export const NO_FILTERS: Filters = {
  family: null,
  due: null,
  agencyText: '',
  agencyStatus: 'all',
  findingText: '',
  review: null,
  counter: null,
};

export function filterReducer(filters: Filters, action: FilterAction): Filters {
  switch (action.type) {
    case 'familyChosen':
      return { ...filters, family: action.family };
    case 'dueChosen':
      return { ...filters, due: action.due };
    case 'agencyTextTyped':
      return { ...filters, agencyText: action.text };
    case 'agencyStatusChosen':
      return { ...filters, agencyStatus: action.status };
    case 'findingTextTyped':
      return { ...filters, findingText: action.text };
    case 'reviewChosen':
      return { ...filters, review: action.review };
    case 'counterChosen':
      return { ...filters, counter: action.counter };
    case 'agencyFiltersCleared':
      return { ...filters, agencyText: '', agencyStatus: 'all', family: null, due: null };
    case 'findingFiltersCleared':
      return { ...filters, findingText: '', review: null, counter: null, family: null };
  }
}

/** Whether all words of a query, parted by blanks, stand in a text; letters of either case. */
export function matches(text: string, query: string): boolean {
  return matching(query)(text);
}

/** The same for many texts and one query. */
export function matching(query: string): (text: string) => boolean {
  const words = query.toLowerCase().split(/\s+/);
  return (text) => {
    const lower = text.toLowerCase();
    return words.every((word) => lower.includes(word));
  };
}

/** Where an agency stands. What the program could not read or leave to a person is not clean either. */
export function statusOf(
  row: Pick<AgencyRow, 'status' | 'tally'>,
): Exclude<AgencyStatus, 'all' | 'mustFix' | 'open' | 'sentBack' | 'late'> {
  if (row.status !== 'audited') return row.status;
  const { judgement, unreadable } = row.tally;
  return faults(row.tally) + judgement + unreadable > 0 ? 'faulty' : 'clean';
}

/** How many findings of an agency nobody has decided on yet, whatever they are counted as. */
export function openOf({ open }: Pick<AgencyRow, 'open'>): number {
  return faults(open) + open.judgement + open.unreadable;
}

/** Whether a filter leaves an agency. 有必改 is a part of 有问题. */
export function hasStatus(row: AgencyRow, status: AgencyStatus): boolean {
  if (status === 'all') return true;
  if (status === 'open') return openOf(row) > 0;
  if (status === 'sentBack') return row.sentBack !== null && !row.sentBack.answered;
  if (status === 'late') return row.punctuality === 'late';
  return status === 'mustFix' ? row.tally.mustFix > 0 : statusOf(row) === status;
}

export function shownAgencies(
  rows: readonly AgencyRow[],
  filters: Pick<Filters, 'agencyText' | 'agencyStatus' | 'family' | 'due'>,
): readonly AgencyRow[] {
  const fits = matching(filters.agencyText);
  return rows.filter(
    (row) =>
      hasStatus(row, filters.agencyStatus) &&
      (filters.due === null || isBoundBy(row, filters.due, filters.due.owing)) &&
      (filters.family === null || row.families[filters.family] !== undefined) &&
      fits(`${row.name} ${row.group ?? ''}`),
  );
}

export function shownFindings(findings: readonly FindingView[], filters: Filters): readonly FindingView[] {
  return findings.filter(
    (finding) =>
      (filters.review === null || hasReviewState(finding, filters.review)) &&
      (filters.family === null || familyOf(finding.rule).key === filters.family) &&
      (filters.counter === null || counterOf(finding) === filters.counter) &&
      matches(`${finding.code} ${finding.message} ${finding.suggestion ?? ''}`, filters.findingText),
  );
}
