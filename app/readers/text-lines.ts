import { innerRange, isBlank } from './white-space.ts';

/** One line of a text file that carries something, without the blanks that indent it. */
export interface Line {
  /** Offsets of what it carries; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** From 1, as an editor counts. */
  readonly number: number;
  /** Empty lines above it. */
  readonly gapBefore: number;
  /** True for a line of nothing but U+00A0 or U+3000: where a page had an empty cell. */
  readonly blank: boolean;
}

/** `\f` and its kin end a line of print, but an editor does not count them. */
const BREAKS = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const UNCOUNTED = /[\f\v\u0085\u2028\u2029]/;
const KEEPS_PLACE = /[\u00a0\u3000\u2002\u2003]/;

/** The lines of `text` that are not empty, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let gap = 0;
  let from = 0;
  const take = (to: number): void => {
    const { start, end } = innerRange(text, from, to);
    const blank = isBlank(text.slice(start, end));
    if (!blank) lines.push({ start, end, number, gapBefore: gap, blank });
    else if (KEEPS_PLACE.test(text.slice(from, to)))
      lines.push({ start: from, end: to, number, gapBefore: gap, blank });
    else {
      gap += 1;
      return;
    }
    gap = 0;
  };
  for (const found of text.matchAll(BREAKS)) {
    take(found.index);
    from = found.index + found[0].length;
    if (!UNCOUNTED.test(found[0])) number += 1;
  }
  take(text.length);
  return lines;
}
