import type { Box } from './pdf-geometry.ts';

/** A character on a page. All places are in points, the page upright, the origin at its lower left. */
export interface Glyph {
  readonly text: string;
  readonly box: Box;
  /** Size of the type in points. */
  readonly size: number;
  /** Which way the text runs: 0 to the right, 90 upwards, 180 to the left, 270 downwards. */
  readonly turn: 0 | 90 | 180 | 270;
}

/** A ruling line; `at` is its y (across) or x (upright), `from` < `to` its ends. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What is drawn on a page, as far as text and tables are concerned. */
export interface DrawnPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Places of characters that stand to the left or the right of the paper, where nobody sees them. */
  readonly beside: readonly Box[];
  readonly across: readonly Rule[];
  readonly upright: readonly Rule[];
  readonly pictures: readonly Box[];
  /** Characters for which the file does not say which they are. */
  readonly nameless: number;
  /** A box on the upright page as a box in the page's own space, for marking. */
  readonly toPage: (box: Box) => Box;
}
