/** What the body of a Word file holds, in reading order, before it is told apart into blocks. */
export type WordContent = WordParagraph | WordTable | WordPicture;

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly level: number | null;
}

export interface WordPicture {
  readonly type: 'picture';
  readonly text: string;
}

export interface WordTable {
  readonly type: 'table';
  /** Edges of the grid's columns in twentieths of a point; may be shorter than the cells need. */
  readonly edges: readonly number[];
  readonly rows: readonly WordRow[];
  /** The rows are known, but not where their cells' edges lie. */
  readonly edgesLost?: boolean;
}

export interface WordRow {
  /** Grid columns left free at the row's beginning. */
  readonly before: number;
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  /** Grid columns that it takes. */
  readonly span: number;
  /** `continue` belongs to the cell above it (or, for `across`, to the one before it). */
  readonly down: 'no' | 'start' | 'continue';
  readonly across: 'no' | 'start' | 'continue';
  readonly content: readonly WordContent[];
}
