import type { Replacement } from '../../../app/model/rule-option.ts';

/** Word lists as a person types them: a line for each entry. */

const ARROW = ' → ';
const BETWEEN = /\s*(?:→|->|=>|⇒|\t)\s*/;

export const linesOfWords = (words: readonly string[]): string => words.join('\n');

/** A word a line; empty lines are left out. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const linesOfReplacements = (replacements: readonly Replacement[]): string =>
  replacements
    .map(({ wrong, right, until }) => [wrong, right, ...(until === undefined ? [] : [String(until)])].join(ARROW))
    .join('\n');

/**
 * Wrong word, arrow, right word; behind another arrow the last year, where there is one. A part that was not typed yet
 * is empty, a year that is none is 0: both are mistakes that are told.
 */
export function replacementsOf(text: string, until: boolean): readonly Replacement[] {
  return wordsOf(text).map((line) => {
    const [wrong = '', right = '', year = ''] = line.split(BETWEEN);
    if (!until) return { wrong, right };
    return { wrong, right, until: /^\d{4}$/.test(year.trim()) ? Number(year) : 0 };
  });
}
