import type { AgencyKind } from './report.ts';
import type { SheetSpan } from './source-span.ts';

/** `YYYY-MM-DD`: that one day. `--MM-DD`: that day in the year after the report's, whichever year that is. */
export type RosterDate = string;

/** One line of the roster (名册): an agency that must report, and what the office has noted about it. */
export interface RosterEntry {
  /** As written, without white space. */
  readonly name: string;
  /** Short forms and former names (简称, 曾用名), without repeats. */
  readonly aliases: readonly string[];
  readonly group: string | null;
  /** Name of the agency above it; the roster's own spelling where that agency is on it. */
  readonly parent: string | null;
  /** As the roster states it, else as the name tells. */
  readonly kind: AgencyKind;
  /** Until when its report must be public (公布截止). */
  readonly publicationDeadline: RosterDate | null;
  /** Until when it must be handed in (报送截止): another thing, and no measure of lateness. */
  readonly submissionDeadline: RosterDate | null;
  readonly contact: string | null;
  readonly phone: string | null;
  /** Whether its figures hold those of the agencies below it; null where nothing is said. */
  readonly aggregates: boolean | null;
  readonly source: SheetSpan;
}

/** Who must report. Entries in the order of the sheets and rows. */
export interface Roster {
  readonly entries: readonly RosterEntry[];
  /**
   * The place whose agencies these are, from the largest down (云溪市, 青禾县); short forms (县财政局) are read with
   * it. Null where names and headings do not make it clear.
   */
  readonly place: readonly string[] | null;
}

/** A mistake in the roster, for the person who keeps it. */
export interface RosterProblem {
  readonly sheet: string;
  /** As the spreadsheet program counts it, from 1; null where the sheet as a whole is meant. */
  readonly row: number | null;
  /** In Chinese, without sheet and row. */
  readonly sentence: string;
}

/** An agency of a report that could not be found on the roster. */
export interface UnlistedAgency {
  readonly agency: string;
  /** Entries that it may be, where the name does not say which; never matched in silence. */
  readonly maybe: readonly string[];
  /** Entries of another body with nearly the same name (青山区财政局 beside 青山县财政局). */
  readonly near: readonly string[];
}
