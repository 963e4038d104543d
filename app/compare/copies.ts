import type { Report } from '../model/report.ts';
import { candidatesIn, indexOf, type Candidate } from './candidates.ts';
import type { Chain } from './chains.ts';
import { corpusOf, NOBODY, weightsIn, type Corpus, type CorpusText } from './corpus.ts';
import { likenessOf, type Likeness, type Weights } from './likeness.ts';
import { templateWeights } from './templates.ts';

/** Two reports of which a section is alike. */
export interface Copy {
  readonly one: CorpusText;
  readonly other: CorpusText;
  readonly likeness: Likeness;
}

/**
 * From this measured share on a section counts as taken over. Words that were exchanged tear what stands beside them, so
 * that of a text of which 70 % were kept a little less is found again; reports that were written apart stay far below.
 */
const ALIKE = 0.6;
/** So many units that are an agency's own must agree. */
export const OWN_UNITS = 60;
/**
 * Usual sentences one after another: sections that agree in nearly everything, on both sides, were taken over as a whole
 * (a county's townships sharing one text), though no sentence of them is anybody's own. The shorter, the more must agree.
 */
const WHOLES: readonly { readonly share: number; readonly length: number }[] = [
  { share: 0.75, length: 200 },
  { share: 0.95, length: 100 },
];

/**
 * All pairs of the same section in reports of two agencies that are alike in 70 % or more of what is the agency's own.
 * The form's words count nothing, and what a fifth of all agencies (and at least five) write counts little: unless the
 * whole of a long section is the same.
 * @param reports those under audit and those of earlier years alike
 * @param wanted whether a pair is of interest at all
 * @returns in the order of agencies, deterministic
 */
export function copiesAmong(
  reports: readonly Report[],
  wanted: (one: CorpusText, other: CorpusText) => boolean = () => true,
): readonly Copy[] {
  const corpus = corpusOf(reports);
  const index = indexOf(corpus);
  const usual = weightsByText(corpus);
  const copies: (Copy & { readonly first: number; readonly second: number })[] = [];
  const open: (Candidate & { readonly chains: readonly Chain[] })[] = [];
  for (const { one: first, other: second } of candidatesIn(corpus, index, wanted)) {
    const [one, other] = textsOf(corpus, first, second);
    const likeness = likenessOf(one, other, usual(first), usual(second));
    if (isCopy(likeness)) copies.push({ one, other, likeness, first, second });
    // What many write may be a text that was handed round: then it is no usage.
    else if (likeness.rawMost >= ALIKE && likeness.rawLength >= OWN_UNITS) {
      open.push({ one: first, other: second, chains: likeness.chains });
    }
  }
  const handedRound = templateWeights(corpus, index);
  const crowd = ({ one, other }: Candidate): number => Math.max(index.crowd[one] ?? 0, index.crowd[other] ?? 0);
  // The most crowded first: a text that others took over, before those that took it over in part.
  for (const pair of open.sort((a, b) => crowd(b) - crowd(a))) {
    const [one, other] = textsOf(corpus, pair.one, pair.other);
    const likeness = likenessOf(one, other, ...handedRound(pair.one, pair.other), pair.chains);
    if (isCopy(likeness)) copies.push({ one, other, likeness, first: pair.one, second: pair.other });
  }
  return copies
    .sort((a, b) => a.first - b.first || a.second - b.second)
    .map(({ one, other, likeness }) => ({ one, other, likeness }));
}

/** Weights by the number of a text, each reckoned once. */
function weightsByText(corpus: Corpus): (number: number) => Weights {
  const known = new Map<number, Weights>();
  return (number) => {
    const weights = known.get(number) ?? weightsIn(corpus, number, NOBODY);
    known.set(number, weights);
    return weights;
  };
}

function textsOf({ texts }: Corpus, first: number, second: number): readonly [CorpusText, CorpusText] {
  const one = texts[first];
  const other = texts[second];
  if (one === undefined || other === undefined) throw new RangeError(`no texts ${first} and ${second}`);
  return [one, other];
}

function isCopy({ share, otherShare, own, rawShare, rawLength }: Likeness): boolean {
  if (WHOLES.some((whole) => rawShare >= whole.share && rawLength >= whole.length)) return true;
  return own >= OWN_UNITS && Math.max(share, otherShare) >= ALIKE;
}
