import { eachGram, TEXTS, type Corpus, type CorpusText } from './corpus.ts';

/** Two texts that may be alike, by their numbers in the corpus; `one` comes before `other`. */
export interface Candidate {
  readonly one: number;
  readonly other: number;
  /** Grams they share, of those that were looked at. */
  readonly votes: number;
}

/** One gram in so many is looked at: which, its hash decides, so that all texts look at the same. */
const SAMPLED = 4;
/** Of a gram that more texts share, each is paired with the next ones only: time must not grow with the square. */
const CROWD = 24;
const NEXT = 3;
/** Two texts are looked at more closely where they share so many grams, and this share of those of the shorter. */
const VOTES = 2;
const SHARE = 0.12;
/** So many of the likeliest others are looked at for each text. */
const CLOSER_LOOKS = 4;

/**
 * Pairs of sections that may be alike: the same section of two agencies' reports, which share some grams. An index,
 * not a comparison of all with all.
 * @param wanted whether a pair is of interest at all
 */
export function candidatesIn(corpus: Corpus, wanted: (one: CorpusText, other: CorpusText) => boolean): Candidate[] {
  const { texts, postings } = corpus;
  const votes = new Map<number, number>();
  const sampled = new Uint32Array(texts.length);
  const vote = (a: number, b: number): void => {
    const one = texts[a];
    const other = texts[b];
    if (one === undefined || other === undefined || one.section !== other.section || one.agency === other.agency) {
      return;
    }
    const pair = a * TEXTS + b;
    votes.set(pair, (votes.get(pair) ?? 0) + 1);
  };
  eachGram(postings, (gram, from, to) => {
    if (gram % SAMPLED !== 0) return;
    const numbers: number[] = [];
    for (let at = from; at < to; at += 1) {
      const number = (postings[at] ?? 0) - gram * TEXTS;
      if (numbers.at(-1) === number) continue;
      numbers.push(number);
      sampled[number] = (sampled[number] ?? 0) + 1;
    }
    const reach = numbers.length > CROWD ? NEXT : CROWD;
    for (const [index, number] of numbers.entries()) {
      for (let step = 1; step <= reach && index + step < numbers.length; step += 1) {
        vote(number, numbers[index + step] ?? number);
      }
    }
  });
  const likely: Candidate[] = [];
  for (const [pair, count] of votes) {
    const one = Math.floor(pair / TEXTS);
    const other = pair - one * TEXTS;
    const shorter = Math.min(sampled[one] ?? 0, sampled[other] ?? 0);
    if (count >= VOTES && count >= SHARE * shorter) likely.push({ one, other, votes: count });
  }
  return likeliest(
    likely.filter(({ one, other }) => {
      const a = texts[one];
      const b = texts[other];
      return a !== undefined && b !== undefined && wanted(a, b);
    }),
  );
}

/** For each text the likeliest pairs; a pair stays where it is among those of either. */
function likeliest(candidates: readonly Candidate[]): Candidate[] {
  const looks = new Map<number, number>();
  const take = (number: number): boolean => {
    const taken = looks.get(number) ?? 0;
    if (taken >= CLOSER_LOOKS) return false;
    looks.set(number, taken + 1);
    return true;
  };
  return [...candidates]
    .sort((a, b) => b.votes - a.votes || a.one - b.one || a.other - b.other)
    .filter(({ one, other }) => {
      const first = take(one);
      const second = take(other);
      return first || second;
    })
    .sort((a, b) => a.one - b.one || a.other - b.other);
}
