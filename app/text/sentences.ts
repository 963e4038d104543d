import { matchesOf } from './matches.ts';
import { halfWidth } from './normalise.ts';

/** One sentence of a paragraph: as it stands, and made ready for reading. */
export interface Sentence {
  readonly raw: string;
  /**
   * Half-width, without white space, quotes, names in 《》 and document numbers: what is left counts for or against a
   * claim.
   */
  readonly text: string;
  readonly clauses: readonly Clause[];
}

/** A part between commas, colons or brackets. */
export interface Clause {
  readonly text: string;
  /** Offset in the sentence's `text`. */
  readonly start: number;
  /** How many brackets stand around it. */
  readonly depth: number;
}

/** A comma that separates thousands is none; 、 holds its list together. */
const BREAK = /,(?!\d{3}(?!\d))|(?<!\d),|[，:()（）]/g;

/** Sentences of a paragraph as they stand, split at 。 ; ! and ?; a line break may stand in the middle of one. */
export function splitSentences(paragraph: string): readonly string[] {
  return paragraph
    .split(/(?<=[。；;!！?？])/)
    .map((raw) => raw.trim())
    .filter((raw) => raw !== '');
}

/** A sentence made ready for reading. */
export function readSentence(raw: string): Sentence {
  const text = readable(raw);
  return { raw, text, clauses: clausesOf(text) };
}

function readable(raw: string): string {
  return halfWidth(raw)
    .replace(/《[^》]*》/g, '《》')
    .replace(/[〔[]\d{4}[〕\]]?\d*号?/g, '')
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '')
    .replace(/["“”‘’']/g, '')
    .replace(/[。;!?]$/, '');
}

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  const close = (end: number): void => {
    if (end > start) clauses.push({ text: text.slice(start, end), start, depth });
  };
  for (const { index, 0: sign } of matchesOf(text, BREAK)) {
    close(index);
    start = index + 1;
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
  }
  close(text.length);
  return clauses;
}
