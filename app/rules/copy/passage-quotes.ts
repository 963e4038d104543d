import type { SharedPassage } from '../../compare/passages.ts';
import type { Quote } from '../../model/finding.ts';

/**
 * Passages as quotes, two for each: the words of this report with their place, then the other's, which stand in another
 * file and so have none here: the message names it.
 */
export function passageQuotes(passages: readonly SharedPassage[]): Quote[] {
  return passages.flatMap(({ text, source, otherText }) => [
    { text, source },
    { text: otherText, source: null },
  ]);
}

/** A share as a whole number of hundredths; 100 only where nothing is left over. */
export function asPercent(share: number): number {
  return share >= 1 ? 100 : Math.min(99, Math.round(share * 100));
}
