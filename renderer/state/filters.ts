import type { AgencyRow } from '../../app/bridge/desk.ts';
import type { Finding } from '../../app/model/finding.ts';
import { counterOf, faults, type Counter } from '../../app/model/tally.ts';

export type AgencyStatus = 'all' | 'mustFix' | 'faulty' | 'clean' | 'unreadable' | 'missing';

export interface Filters {
  readonly agencyText: string;
  readonly agencyStatus: AgencyStatus;
  readonly findingText: string;
  /** Shown counters; null: all. */
  readonly counter: Counter | null;
}

export type FilterAction =
  | { readonly type: 'agencyTextTyped'; readonly text: string }
  | { readonly type: 'agencyStatusChosen'; readonly status: AgencyStatus }
  | { readonly type: 'findingTextTyped'; readonly text: string }
  | { readonly type: 'counterChosen'; readonly counter: Counter | null }
  | { readonly type: 'agencyFiltersCleared' }
  | { readonly type: 'findingFiltersCleared' };

export const NO_FILTERS: Filters = { agencyText: '', agencyStatus: 'all', findingText: '', counter: null };

export function filterReducer(filters: Filters, action: FilterAction): Filters {
  switch (action.type) {
    case 'agencyTextTyped':
      return { ...filters, agencyText: action.text };
    case 'agencyStatusChosen':
      return { ...filters, agencyStatus: action.status };
    case 'findingTextTyped':
      return { ...filters, findingText: action.text };
    case 'counterChosen':
      return { ...filters, counter: action.counter };
    case 'agencyFiltersCleared':
      return { ...filters, agencyText: '', agencyStatus: 'all' };
    case 'findingFiltersCleared':
      return { ...filters, findingText: '', counter: null };
  }
}

/** Whether all words of a query, parted by blanks, stand in a text; letters of either case. */
export function matches(text: string, query: string): boolean {
  const lower = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}

/** Where an agency stands. What the program could not read or leave to a person is not clean either. */
export function statusOf(row: Pick<AgencyRow, 'status' | 'tally'>): Exclude<AgencyStatus, 'all' | 'mustFix'> {
  if (row.status !== 'audited') return row.status;
  const { judgement, unreadable } = row.tally;
  return faults(row.tally) + judgement + unreadable > 0 ? 'faulty' : 'clean';
}

/** Whether a filter leaves an agency. 有必改 is a part of 有问题. */
export function hasStatus(row: Pick<AgencyRow, 'status' | 'tally'>, status: AgencyStatus): boolean {
  if (status === 'all') return true;
  return status === 'mustFix' ? row.tally.mustFix > 0 : statusOf(row) === status;
}

export function shownAgencies(rows: readonly AgencyRow[], filters: Filters): readonly AgencyRow[] {
  return rows.filter(
    (row) => hasStatus(row, filters.agencyStatus) && matches(`${row.name} ${row.group ?? ''}`, filters.agencyText),
  );
}

export function shownFindings(findings: readonly Finding[], filters: Filters): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (filters.counter === null || counterOf(finding) === filters.counter) &&
      matches(`${finding.code} ${finding.message} ${finding.suggestion ?? ''}`, filters.findingText),
  );
}
