import type { SourceSpan } from './source-span.ts';

/** The kind of a file, decided by its content (contract: inputs.kind). */
export type InputKind =
  | 'html'
  | 'mhtml'
  | 'text'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'pdf'
  | 'xlsx'
  | 'xls'
  | 'csv'
  | 'zip'
  | 'rar'
  | '7z'
  | 'image'
  | 'unknown';

/**
 * What a reader hands over: the file's content in reading order, each piece with its place.
 * Readers know nothing of the form; they drop nothing that a person would see.
 */
export interface SourceDocument {
  readonly kind: InputKind;
  /**
   * A plain-text extract of a page: characters beside digits, brackets and table heads may have been lost on the
   * way, so what rests on a missing character is never the agency's proven error.
   */
  readonly extract: boolean;
  /** The page's own title (`<title>`, document property), null where there is none. */
  readonly pageTitle: string | null;
  /** Facts that the page states about itself outside the text (`<meta name="PubDate">` and the like), as written. */
  readonly pageFacts: readonly PageFact[];
  readonly blocks: readonly Block[];
}

/** One `<meta>`-like statement: lower-case name and its value as written. */
export interface PageFact {
  readonly name: string;
  readonly value: string;
}

export type Block = Paragraph | Table | CellRun | Picture;

/** One paragraph or line; `text` has its inner white space as in the file, without line breaks at either end. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly source: SourceSpan;
  /** Heading level 1-6 where the markup says so. */
  readonly level?: number;
  /** Plain text only: how many empty lines stand before this line, left out where there are none. */
  readonly gapBefore?: number;
}

/** A table whose rows are known. */
export interface Table {
  readonly type: 'table';
  readonly rowCount: number;
  readonly columnCount: number;
  /** Each cell once, at its upper left slot, ordered by row, then column. */
  readonly cells: readonly TableCell[];
  /**
   * True where the rows are right but merged cells left only padding behind (text rows with ` | `), so that a
   * cell's `column` is its order in the row and does not say under which head it stands.
   */
  readonly spansLost: boolean;
  readonly source: SourceSpan;
}

export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Text as it stands, inner line breaks as `\n`. */
  readonly text: string;
  readonly source: SourceSpan;
}

/** Cells one after another whose row ends are not reliable (one cell a line, each ending in ` |`); blanks are kept. */
export interface CellRun {
  readonly type: 'cells';
  readonly cells: readonly RunCell[];
  readonly source: SourceSpan;
}

export interface RunCell {
  /** Trimmed; empty for a blank cell. */
  readonly text: string;
  readonly source: SourceSpan;
  /**
   * How many pipes beyond its own stand after the cell (`x |||` or a line `||` below it): what merged cells and the
   * row's end left behind. A bare `|` below is not counted here, it is a blank cell of its own, although it may be
   * a row's end as well.
   */
  readonly padding?: number;
}

/** A picture of more than icon size: a table may hide in it. */
export interface Picture {
  readonly type: 'picture';
  readonly text: string;
  readonly source: SourceSpan;
}
