import type { Replacement } from '../model/rule-option.ts';
import { wordsAt, type Hit, type Passage } from './passages.ts';

/** Words that an office adds to a rule's own list, or takes out of it; each is meant letter by letter. */

const asWritten = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Every place of an office's own wrong word. A place that already reads right is none: 信息中心 is not wrong for a
 * 信息 that should be 信息中心.
 */
export function addedHits(passages: readonly Passage[], { wrong, right }: Replacement): Hit[] {
  const at = right.indexOf(wrong);
  return passages.flatMap((passage) => {
    const hits: Hit[] = [];
    for (const match of passage.text.matchAll(new RegExp(asWritten(wrong), 'g'))) {
      const isRight = at >= 0 && passage.text.startsWith(right, match.index - at);
      if (!isRight) hits.push({ passage, start: match.index, end: match.index + wrong.length, match });
    }
    return hits;
  });
}

/** The places that do not lie within a word that the office holds to be right. */
export function withoutExcluded(hits: readonly Hit[], excluded: readonly string[]): Hit[] {
  if (excluded.length === 0) return [...hits];
  return hits.filter((hit) => {
    const { text } = hit.passage;
    return !excluded.some((word) => {
      if (word.includes(wordsAt(hit))) {
        for (let at = text.indexOf(word); at >= 0 && at <= hit.start; at = text.indexOf(word, at + 1)) {
          if (at + word.length >= hit.end) return true;
        }
      }
      return false;
    });
  });
}

/** A pattern that finds an office's words too. */
export function withWords(pattern: RegExp, words: readonly string[]): RegExp {
  if (words.length === 0) return pattern;
  return new RegExp(`${pattern.source}|${words.map(asWritten).join('|')}`, pattern.flags);
}
