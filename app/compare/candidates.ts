import { eachGram, gramOf, TEXTS, type Corpus, type CorpusText } from './corpus.ts';

/** Two texts that may be alike, by their numbers in the corpus; `one` comes before `other`. */
export interface Candidate {
  readonly one: number;
  readonly other: number;
}

/** One gram in so many is looked at: which, its hash decides, so that all texts look at the same. */
const SAMPLED = 2;
/** Of a gram that more texts share, so many are met; of such grams, so many are followed: time must not run away. */
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
    const closest = likelyOthers(corpus, index, number, false)
      .map(({ other }) => other)
      .filter((other) => isWanted(corpus, wanted, number, other))
      .slice(0, CLOSER_LOOKS);
    for (const other of closest) {
      const [one, two] = number < other ? [number, other] : [other, number];
      pairs.set(one * TEXTS + two, { one, other: two });
    }
  }
  return [...pairs.values()].sort((a, b) => a.one - b.one || a.other - b.other);
}

/** A text that may be alike, and the share of grams that say so. */
export interface Likely {
  readonly other: number;
  readonly share: number;
}

/**
 * The same section of other agencies' reports, of those that share some grams with a text; the likeliest first.
 * @param all whether all that write a common gram are met, or only its most crowded writers
 */
export function likelyOthers(corpus: Corpus, index: Index, number: number, all: boolean): readonly Likely[] {
  const { texts } = corpus;
  const { votes, ranks, sampled } = index;
  const text = texts[number];
  const met: number[] = [];
  const looked = lookUp(corpus, index, number, all, (other, rank) => {
    if (votes[other] === 0) met.push(other);
    votes[other] = (votes[other] ?? 0) + 1;
    ranks[other] = (ranks[other] ?? 0) + rank;
  });
  const likely = met.flatMap((other): (Likely & { rank: number })[] => {
    const { section, agency } = texts[other] ?? {};
    const count = votes[other] ?? 0;
    if (section !== text?.section || agency === text?.agency || count < VOTES) return [];
    const share = count / Math.min(looked, sampled[other] ?? 0);
    return share >= SHARE ? [{ other, share, rank: ranks[other] ?? 0 }] : [];
  });
  for (const other of met) {
    votes[other] = 0;
    ranks[other] = 0;
  }
  return likely.sort((a, b) => b.rank - a.rank || a.other - b.other);
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
  /** For each gram that many have, by the beginning of its postings, those of its texts that share most with others. */
  readonly writers: ReadonlyMap<number, readonly number[]>;
  /** So many grams of each text are looked at, shared or not. */
  readonly sampled: Uint32Array;
  /** How much others share of each text, in no unit. */
  readonly crowd: Float64Array;
  /** Room for one look: grams shared with each text, and how rare they are; nought before and after. */
  readonly votes: Uint32Array;
  readonly ranks: Float64Array;
}

/** Tells for each text where those of its grams stand that are looked at. */
export function indexOf(corpus: Corpus): Index {
  const { texts, postings } = corpus;
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
      if (to - from > 1) shared[number]?.push(from);
    }
  });
  const room = { votes: new Uint32Array(texts.length), ranks: new Float64Array(texts.length) };
  const common: number[] = [];
  for (const [from, to] of ends.entries()) if (to - from > CROWD) common.push(from);
  const writersBy = (choose: (writers: number[]) => number[]): ReadonlyMap<number, readonly number[]> =>
    new Map(common.map((from) => [from, choose(textsOf(postings, from, ends[from] ?? from))]));
  // First a few of the writers, evenly; whoever shares most with these has most of what was handed round.
  const drawn = { shared, ends, sampled, crowd, writers: writersBy(evenly), ...room };
  for (let number = 0; number < texts.length; number += 1) {
    crowd[number] = likelyOthers(corpus, drawn, number, false).reduce((sum, { share }) => sum + share * share, 0);
  }
  const byCrowd = (writers: number[]): number[] =>
    writers.sort((one, two) => (crowd[two] ?? 0) - (crowd[one] ?? 0) || one - two).slice(0, CROWD);
  return { ...drawn, writers: writersBy(byCrowd) };
}

function textsOf(postings: Float64Array, from: number, to: number): number[] {
  const gram = gramOf(postings[from] ?? 0);
  const numbers = new Set<number>();
  for (let at = from; at < to; at += 1) numbers.add(textOf(postings, gram, at));
  return [...numbers];
}

function evenly(writers: number[]): number[] {
  const step = Math.max(1, Math.floor(writers.length / CROWD));
  return writers.filter((_, at) => at % step === 0);
}

/**
 * Calls back for every other text that shares a gram, as often as it shares one; the rarer the gram, the higher it ranks.
 * @returns how many grams of the text were looked at
 */
function lookUp(
  { postings }: Corpus,
  { shared, ends, sampled, writers }: Index,
  number: number,
  all: boolean,
  visit: (other: number, rank: number) => void,
): number {
  let crowded = 0;
  let left = sampled[number] ?? 0;
  for (const from of shared[number] ?? []) {
    const to = ends[from] ?? from;
    const some = writers.get(from);
    if (some !== undefined) crowded += 1;
    if (crowded > CROWDED_LOOKS && some !== undefined) {
      left -= 1;
      continue;
    }
    const rank = 1 / Math.log2(1 + to - from);
    if (some !== undefined && !all) {
      for (const other of some) if (other !== number) visit(other, rank);
      continue;
    }
    const gram = gramOf(postings[from] ?? 0);
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
