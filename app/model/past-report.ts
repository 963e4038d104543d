import type { Edition, FigureKey } from './edition.ts';
import type { Cell, Report } from './report.ts';

/** Where a report of an earlier year was found: handed in as such, in a workbook of this program, among this audit's own. */
export type PastOrigin = 'file' | 'workbook' | 'audit';

/** A report of an earlier year, as what a later one is compared with; it gives no findings of its own. */
export interface PastReport {
  /** The roster's name where it is on it, so that both years bear the same. */
  readonly agency: string;
  /** The name as the report has it, where the roster names the agency otherwise. */
  readonly agencyAsFound?: string;
  readonly year: number;
  readonly edition: Edition | null;
  /** A text extract: single characters may have been lost on the way. */
  readonly extract: boolean;
  /** The very figures, states included; a figure that the report has not is not there. */
  readonly figures: Readonly<Record<FigureKey, Cell>>;
  /** The whole report with its words; null where only the figures are at hand (a workbook). */
  readonly report: Report | null;
  readonly origin: PastOrigin;
  /** Printed path of the input it was read from. */
  readonly input: string;
}

/** What is at hand of the same agency's report of the year before. */
export interface LastYear {
  /** Null where there is none, and where it is not clear which. */
  readonly report: PastReport | null;
  /** Several that disagree, among which the program does not choose; empty where there is one or none. */
  readonly rivals: readonly PastReport[];
}

/** Nothing of the year before is at hand. */
export const NO_LAST_YEAR: LastYear = { report: null, rivals: [] };
