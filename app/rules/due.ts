import { dueDate, isUnderOldRegulation, rosterDueDate, type DueDate } from '../catalog/deadlines.ts';
import type { AgencyDue } from '../model/due.ts';
import type { AgencyKind } from '../model/report.ts';
import type { RosterDate, RosterEntry } from '../model/roster.ts';
import type { AuditSettings } from './rule.ts';

/** When a report is due, and whose word it is. */
export interface Due extends DueDate {
  readonly by: AgencyDue['by'];
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

/** What is known of an agency that is bound by deadlines. */
export interface BoundAgency {
  readonly kind: AgencyKind;
  /** Its line on the roster; null where it is not on one. */
  readonly entry: Pick<RosterEntry, 'publicationDeadline' | 'submissionDeadline'> | null;
  /** Whether something of it came for the year; null: files were left unread. */
  readonly came: boolean | null;
}

/** All deadlines that are in force for an agency's report of a year, as the rules hold it to them; 报送 first. */
export function agencyDues(
  { kind, entry, came }: BoundAgency,
  settings: Pick<AuditSettings, 'officeDeadlines' | 'stage'>,
  year: number,
): readonly AgencyDue[] {
  const owed = came === null ? null : !came;
  const submission = submissionDue(entry?.submissionDeadline ?? null, settings, year, kind);
  const publication = publicationDue(entry?.publicationDeadline ?? null, settings, year, kind);
  return [
    ...(submission === null ? [] : [{ what: 'submission', date: submission.date, by: submission.by, owed } as const]),
    {
      what: 'publication',
      date: publication.date,
      by: publication.by,
      // A draft that came is not published, and may be before the day.
      owed: settings.stage === 'draft' ? null : owed,
    },
  ];
}

function officeDue(date: RosterDate | undefined, year: number): Due | null {
  if (date === undefined || isUnderOldRegulation(year, null)) return null;
  const due = rosterDueDate(date, year);
  return due === null ? null : { ...due, basis: OFFICE, by: 'office' };
}
