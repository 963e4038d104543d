import { EVIDENCE } from '../../strings/output.ts';

/** What a cell of a sheet can hold is limited to this many characters. */
const LONGEST = 32_767;

/**
 * Text as a sheet's cell can hold it, unchanged for the eye: characters that XML cannot carry stand as U+FFFD, line
 * ends are `\n`, what looks like a sheet's own escape (`_x000D_`) is escaped, and a text that is too long is cut with
 * words that say so.
 */
export function cellText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, (letter) => (FIT.test(letter) ? letter : '\uFFFD'))
    .replace(/_(x[0-9A-Fa-f]{4}_)/g, '_x005F_$1');
  if (clean.length <= LONGEST) return clean;
  return clean.slice(0, LONGEST - EVIDENCE.cut.length).replace(/[\uD800-\uDBFF]$/, '') + EVIDENCE.cut;
}

/** Of the control characters XML carries these. */
const FIT = /[\t\n\u0080-\u009F]/;

/** A sheet would take it for a formula when somebody edits the cell: it gets the text format. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t]/.test(text);
}
