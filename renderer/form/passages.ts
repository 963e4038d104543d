import { quoteMark } from '../../app/model/mark.ts';
import type { Finding } from '../../app/model/finding.ts';

/** Words of a report beside the same words in another file. */
export interface PassagePair {
  /** Name of the own words' mark in the original. */
  readonly mark: string;
  readonly own: readonly Piece[];
  readonly other: readonly Piece[];
}

/** Words that stand in both texts, or in one alone. */
export interface Piece {
  readonly text: string;
  readonly same: boolean;
}

/** Findings of these rules quote in pairs: the own words, then the other file's, which have no place in this one. */
const IN_PAIRS = /^copy\//;

/** The passages that a finding sets side by side; empty for all other findings. */
export function passagePairs({ id, rule, quotes }: Finding): readonly PassagePair[] {
  if (!IN_PAIRS.test(rule)) return [];
  return quotes.flatMap((quote, index): readonly PassagePair[] => {
    const other = quotes[index + 1];
    if (quote.source === null || other === undefined || other.source !== null) return [];
    return [{ mark: quoteMark(id, index), ...pieces(quote.text, other.text) }];
  });
}

/** So many equal characters at the least count as the same words: a single one between changes is chance. */
const SAME = 2;

/** Marks what differs; of several ways the one that keeps most (longest common subsequence). */
export function pieces(own: string, other: string): Pick<PassagePair, 'own' | 'other'> {
  const a = Array.from(own);
  const b = Array.from(other);
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] = a[i] === b[j] ? 1 + (lengths[i + 1]?.[j + 1] ?? 0) : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const sameA = new Array<boolean>(a.length).fill(false);
  const sameB = new Array<boolean>(b.length).fill(false);
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    let run = 0;
    while (i + run < a.length && j + run < b.length && a[i + run] === b[j + run]) run += 1;
    if (run > 0) {
      if (run >= SAME || a.length <= SAME) {
        sameA.fill(true, i, i + run);
        sameB.fill(true, j, j + run);
      }
      i += run;
      j += run;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { own: joined(a, sameA), other: joined(b, sameB) };
}

function joined(characters: readonly string[], same: readonly boolean[]): readonly Piece[] {
  const found: { text: string; same: boolean }[] = [];
  characters.forEach((character, at) => {
    const last = found.at(-1);
    if (last !== undefined && last.same === same[at]) last.text += character;
    else found.push({ text: character, same: same[at] ?? false });
  });
  return found;
}
