import type { Edition, FigureKey, SectionKey, Stage, TableKey } from './edition.ts';
import type { Claim } from './claim.ts';
import type { SourceSpan } from './source-span.ts';
import type { InputKind } from './document.ts';

/** State of a cell; a blank is not a zero (contract: figures). */
export type CellState = 'number' | 'blank' | 'dash' | 'text' | 'unread';

/** One cell of a form's table as it stands in the report. */
export interface Cell {
  /** The text as it stands, ends trimmed. */
  readonly raw: string;
  /** The number where `state` is `number`, else null. Never converted to another unit. */
  readonly value: number | null;
  /** The unit written behind the number (`件`, `万`, `元`), null where none is. */
  readonly unit: string | null;
  readonly state: CellState;
  /** Null only where the cell could not be recovered. */
  readonly source: SourceSpan | null;
}

/** What kind of body reports; it decides the deadline. `unknown` is never guessed further. */
export type AgencyKind = 'government' | 'office' | 'department' | 'township' | 'institution' | 'unknown';

/** A statement in the report, with the words it rests on. */
export interface Stated<T> {
  readonly value: T;
  readonly raw: string;
  readonly source: SourceSpan;
}

/** Where the agency's name was taken from, best evidence first. `place` is a name made from the place alone. */
export type AgencyEvidence = 'title' | 'preamble' | 'body' | 'signature' | 'origin' | 'place' | 'file' | 'corrected';

/** The statistics period (统计期限). Dates are ISO `YYYY-MM-DD`, null where not stated or not readable. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly raw: string;
  readonly source: SourceSpan;
  /** 年, 月 or 日 were lost beside digits and the dates were read in the only way that makes sense. */
  readonly lostCharacters: boolean;
  /** Only a cut-off date is stated (截至…). */
  readonly cutOffOnly: boolean;
}

/** A statement of the report's year somewhere in it. */
export interface YearStatement {
  readonly place: 'title' | 'preamble' | 'period' | 'opening' | 'signature' | 'page' | 'file';
  readonly year: number;
  readonly raw: string;
  readonly source: SourceSpan | null;
}

/** How a section's heading relates to the form's wording. */
export type HeadingMatch =
  /** the form's own wording, long or short */
  | 'same'
  /** named otherwise (概述 for 总体情况) */
  | 'renamed'
  /** no section of the form */
  | 'other';

/** A heading as found. */
export interface SectionHeading {
  readonly section: SectionKey | null;
  /** The heading as it stands, numeral included. */
  readonly title: string;
  readonly match: HeadingMatch;
  /** The numeral in front (一 is 1), null where it is lost or missing. */
  readonly ordinal: number | null;
  readonly source: SourceSpan;
}

/** One paragraph of the report proper, page furniture left out. */
export interface ReportParagraph {
  readonly text: string;
  readonly source: SourceSpan;
  /** The section it stands under, null for the preamble and for the signature. */
  readonly section: SectionKey | null;
  /** A heading below the six (（一）…), or the heading line itself. */
  readonly heading: boolean;
}

/** How a label of the official form was met in the report's table. */
export type LabelVerdict =
  /** the form's wording or an accepted spelling */
  | 'same'
  /** letters or punctuation differ, the meaning does not */
  | 'spelling'
  /** another label in its place: the meaning changed */
  | 'changed'
  /** left out although its neighbours are there */
  | 'missing'
  /** one that the form does not have */
  | 'extra'
  /** the head is lost (text extract), the cells were aligned by structure */
  | 'lost';

export interface LabelReading {
  readonly role: 'row' | 'column' | 'head';
  /** The row's, column's or head's key; null for `extra`. */
  readonly key: string | null;
  /** The form's wording, null for `extra`. */
  readonly expected: string | null;
  /** The report's wording, null for `missing`; for `lost` the piece that is left, if any. */
  readonly found: string | null;
  readonly source: SourceSpan | null;
  readonly verdict: LabelVerdict;
}

/**
 * What became of a table.
 * - `read`: aligned onto the form; single cells may still be `unread`
 * - `unreadable`: a table or a picture is there, but could not be recovered; `figures` has its keys as `unread`
 * - `missing`: the section is there, no table and no numbers in it
 * - `absent`: the section itself is not there, so nothing can be said of its table
 */
export type TableStatus = 'read' | 'unreadable' | 'missing' | 'absent';

export interface TableReading {
  readonly table: TableKey;
  /** The edition whose form it was aligned onto. */
  readonly edition: Edition;
  readonly status: TableStatus;
  /** Why it is `unreadable`, in Chinese. */
  readonly reason: string | null;
  readonly source: SourceSpan | null;
  /** Labels that are not `same`. */
  readonly labels: readonly LabelReading[];
}

/** Text that stands where characters were lost or garbled on the way, read in the only way that makes sense. */
export interface LostCharacters {
  readonly raw: string;
  /** The only reading that makes sense, null where there are two. */
  readonly reading: string | null;
  readonly source: SourceSpan;
}

/** Markup that stands on the page as text: a tag, an entity, a piece of a style sheet. */
export interface StrayMarkup {
  readonly raw: string;
  readonly source: SourceSpan;
}

/** One agency's report of one year, read onto the official form. JSON-safe. */
export interface Report {
  readonly id: string;
  /** Path of the (first) input it was read from. */
  readonly input: string;
  readonly kind: InputKind;
  /** A text extract: see SourceDocument.extract. */
  readonly extract: boolean;
  readonly stage: Stage;
  readonly agency: string | null;
  readonly agencyEvidence: AgencyEvidence | null;
  /** The name as the report has it, where the roster names the agency otherwise. */
  readonly agencyAsFound?: string;
  readonly agencyKind: AgencyKind;
  /** Names that contradict `agency` (another body in title, signature or source line), as found. */
  readonly otherNames: readonly (Stated<string> & { readonly place: AgencyEvidence })[];
  readonly year: number | null;
  readonly yearStatements: readonly YearStatement[];
  /** The form found in the report, whatever its year is due; null where no table of any form was met. */
  readonly edition: Edition | null;
  readonly title: Stated<string> | null;
  readonly publishedOn: Stated<string> | null;
  readonly signedOn: Stated<string> | null;
  readonly period: Period | null;
  readonly sections: readonly SectionHeading[];
  readonly paragraphs: readonly ReportParagraph[];
  readonly tables: readonly TableReading[];
  readonly figures: Readonly<Record<FigureKey, Cell>>;
  readonly lostCharacters: readonly LostCharacters[];
  /** In the report or around it on its page. */
  readonly strayMarkup: readonly StrayMarkup[];
  readonly claims: readonly Claim[];
}
