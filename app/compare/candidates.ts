import { eachGram, gramOf, TEXTS, type Corpus, type CorpusText } from './corpus.ts';

/** Two texts that may be alike, by their numbers in the corpus; `one` comes before `other`. */
export interface Candidate {
  readonly one: number;
  readonly other: number;
}

/** One gram in so many is looked at: which, its hash decides, so that all texts look at the same. */
const SAMPLED = 2;
/** Of the grams that more texts share, so many at the most are looked at for one text: time must not run away. */
const CROWD = 24;
const CROWDED_LOOKS = 64;
/** Two texts are looked at more closely where they share so many grams, and this share of those of the shorter. */
const VOTES = 2;
const SHARE = 0.1;
/** So many of the likeliest others are looked at for each text. */
const CLOSER_LOOKS = 4;

/**
 * Pairs of sections that may be alike: the same section of two agencies' reports, which share some grams. An index,
 * not a comparison of all with all: of each text the likeliest others.
 * @param wanted whether a pair is of interest at all
 */
export function candidatesIn(
  corpus: Corpus,
  index: Index,
  wanted: (one: CorpusText, other: CorpusText) => boolean,
): readonly Candidate[] {
  const pairs = new Map<number, Candidate>();
  for (let number = 0; number < corpus.texts.length; number += 1) {
    const closest = likelyOthers(corpus, index, number)
      .filter((other) => isWanted(corpus, wanted, number, other))
      .slice(0, CLOSER_LOOKS);
    for (const other of closest) {
      const [one, two] = number < other ? [number, other] : [other, number];
      pairs.set(one * TEXTS + two, { one, other: two });
    }
  }
  return [...pairs.values()].sort((a, b) => a.one - b.one || a.other - b.other);
}

/** The same section of other agencies' reports, of those that share some grams with a text; the likeliest first. */
export function likelyOthers(corpus: Corpus, index: Index, number: number): readonly number[] {
  const { texts } = corpus;
  const { votes, ranks, sampled } = index;
  const text = texts[number];
  const met: number[] = [];
  const looked = lookUp(corpus, index, number, (other, rank) => {
    if (votes[other] === 0) met.push(other);
    votes[other] = (votes[other] ?? 0) + 1;
    ranks[other] = (ranks[other] ?? 0) + rank;
  });
  const likely = met.filter((other) => {
    const { section, agency } = texts[other] ?? {};
    if (section !== text?.section || agency === text?.agency) return false;
    const count = votes[other] ?? 0;
    return count >= VOTES && count >= SHARE * Math.min(looked, sampled[other] ?? 0);
  });
  likely.sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
  for (const other of met) {
    votes[other] = 0;
    ranks[other] = 0;
  }
  return likely;
}

function isWanted(
  { texts }: Corpus,
  wanted: (one: CorpusText, other: CorpusText) => boolean,
  a: number,
  b: number,
): boolean {
  const one = texts[Math.min(a, b)];
  const other = texts[Math.max(a, b)];
  return one !== undefined && other !== undefined && wanted(one, other);
}

/** The grams that are looked at, by text. */
export interface Index {
  /** For each text where the postings of those of its grams begin that other texts have as well. */
  readonly shared: readonly (readonly number[])[];
  /** Behind the beginning of a gram's postings: where they end. */
  readonly ends: Uint32Array;
  /** So many grams of each text are looked at, shared or not. */
  readonly sampled: Uint32Array;
  /** How often others have the grams of each text, all told. */
  readonly crowd: Float64Array;
  /** Room for one look: grams shared with each text, and how rare they are; nought before and after. */
  readonly votes: Uint32Array;
  readonly ranks: Float64Array;
}

/** Tells for each text where those of its grams stand that are looked at. */
export function indexOf({ texts, postings }: Corpus): Index {
  const shared = texts.map((): number[] => []);
  const ends = new Uint32Array(postings.length);
  const sampled = new Uint32Array(texts.length);
  const crowd = new Float64Array(texts.length);
  eachGram(postings, (gram, from, to) => {
    if (gram % SAMPLED !== 0) return;
    ends[from] = to;
    let last = -1;
    for (let at = from; at < to; at += 1) {
      const number = textOf(postings, gram, at);
      if (number === last) continue;
      last = number;
      sampled[number] = (sampled[number] ?? 0) + 1;
      crowd[number] = (crowd[number] ?? 0) + to - from - 1;
      if (to - from > 1) shared[number]?.push(from);
    }
  });
  return { shared, ends, sampled, crowd, votes: new Uint32Array(texts.length), ranks: new Float64Array(texts.length) };
}

/**
 * Calls back for every other text that shares a gram, as often as it shares one; the rarer the gram, the higher it ranks.
 * @returns how many grams of the text were looked at
 */
function lookUp(
  { postings }: Corpus,
  { shared, ends, sampled }: Index,
  number: number,
  visit: (other: number, rank: number) => void,
): number {
  let crowded = 0;
  let left = sampled[number] ?? 0;
  for (const from of shared[number] ?? []) {
    const to = ends[from] ?? from;
    if (to - from > CROWD) crowded += 1;
    if (to - from > CROWD && crowded > CROWDED_LOOKS) {
      left -= 1;
      continue;
    }
    const gram = gramOf(postings[from] ?? 0);
    const rank = 1 / Math.log2(1 + to - from);
    let last = number;
    for (let at = from; at < to; at += 1) {
      const other = textOf(postings, gram, at);
      if (other !== last && other !== number) visit(other, rank);
      last = other;
    }
  }
  return left;
}

function textOf(postings: Float64Array, gram: number, at: number): number {
  return (postings[at] ?? 0) - gram * TEXTS;
}
