import { dueDate, isUnderOldRegulation, rosterDueDate, type DueDate } from '../catalog/deadlines.ts';
import type { AgencyKind } from '../model/report.ts';
import type { RosterDate } from '../model/roster.ts';
import type { AuditSettings } from './rule.ts';

/** When a report is due, and whose word it is. */
export interface Due extends DueDate {
  readonly by: 'roster' | 'office' | 'law';
}

/** What an office lays down for a kind of body (its own notice on compiling the reports). */
const OFFICE = '本级政府信息公开工作主管部门规定的截止日期';

/**
 * Until when a report must be public: the roster's word for this agency goes before the office's for its kind of body,
 * and that before the law (条例 2019 art. 49). What an office lays down, it lays down under that regulation: reports
 * to 2018 are due as the law of their time says.
 */
export function publicationDue(
  rosterDate: RosterDate | null,
  { officeDeadlines }: Pick<AuditSettings, 'officeDeadlines'>,
  year: number,
  kind: AgencyKind,
): Due {
  const roster = rosterDueDate(rosterDate, year);
  if (roster !== null) return { ...roster, by: 'roster' };
  return officeDue(officeDeadlines?.publication[kind], year) ?? { ...dueDate(year, kind), by: 'law' };
}

/** Until when a report must be handed in, where roster or office say so. */
export function submissionDue(
  rosterDate: RosterDate | null,
  { officeDeadlines }: Pick<AuditSettings, 'officeDeadlines'>,
  year: number,
  kind: AgencyKind,
): Due | null {
  const roster = rosterDueDate(rosterDate, year);
  return roster === null ? officeDue(officeDeadlines?.submission[kind], year) : { ...roster, by: 'roster' };
}

function officeDue(date: RosterDate | undefined, year: number): Due | null {
  if (date === undefined || isUnderOldRegulation(year, null)) return null;
  const due = rosterDueDate(date, year);
  return due === null ? null : { ...due, basis: OFFICE, by: 'office' };
}
