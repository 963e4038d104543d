/**
 * Where a piece of text stands in the file that was handed in, so that the original can be opened and marked.
 * Offsets are UTF-16 code units, `end` is exclusive.
 */
export type SourceSpan = HtmlSpan | TextSpan | WordSpan | PdfSpan | SheetSpan;

interface InFile {
  /** Path of the input it stands in, where that is not the report's own `input`. */
  readonly input?: string;
}

/** Offsets into the decoded markup, from the element's start tag (or the text node's first character). */
export interface HtmlSpan extends InFile {
  readonly kind: 'html';
  readonly start: number;
  readonly end: number;
}

/** Offsets into the decoded text; `line` counts from 1. */
export interface TextSpan extends InFile {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** DOCX, DOC, RTF: the n-th paragraph of the body, or a cell of the n-th table (all from 0). */
export interface WordSpan extends InFile {
  readonly kind: 'word';
  readonly paragraph?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

/** Page from 1, box in PDF points `[x0, y0, x1, y1]`, origin at the lower left. */
export interface PdfSpan extends InFile {
  readonly kind: 'pdf';
  readonly page: number;
  readonly box: readonly [number, number, number, number];
}

/** `cell` in A1 notation, the upper left cell of a merged range. */
export interface SheetSpan extends InFile {
  readonly kind: 'sheet';
  readonly sheet: string;
  readonly cell: string;
}
