import type { FigureKey, TableKey } from './edition.ts';

/** Where in a report stands what a person wrote down: cells of one of its tables, or words of its prose. */
export type OwnPlace = CellsPlace | PassagePlace;

/** A cell, a row (`column` null), a column (`row` null) or a whole table (both null). */
export interface CellsPlace {
  readonly kind: 'cells';
  /** The report's id. */
  readonly report: string;
  readonly table: TableKey;
  readonly row: string | null;
  readonly column: string | null;
  /** The cells that are meant, in the form's order; at least one. */
  readonly figures: readonly FigureKey[];
}

/** Words as they were selected. White space counts for nothing: pages break lines where files do not. */
export interface PassagePlace {
  readonly kind: 'passage';
  /** The report's id. */
  readonly report: string;
  readonly text: string;
  /** What stands right before them, to tell them from the same words elsewhere; may be empty. */
  readonly before: string;
}

/** Longest passage, in characters; what is longer is no passage but a section. */
export const MOST_PASSAGE = 1000;

/** How many characters before a passage are kept with it. */
export const MOST_BEFORE = 24;

/** Whether two places are the same. */
export function isSamePlace(one: OwnPlace | null, other: OwnPlace | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.report !== other.report) return false;
  if (one.kind === 'passage') {
    return other.kind === 'passage' && one.text === other.text && one.before === other.before;
  }
  return other.kind === 'cells' && one.table === other.table && one.figures.join() === other.figures.join();
}
