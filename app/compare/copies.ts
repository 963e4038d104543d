import type { Report } from '../model/report.ts';
import { candidatesIn } from './candidates.ts';
import { corpusOf, weightsIn, type Corpus, type CorpusText } from './corpus.ts';
import { likenessOf, type Likeness, type Weights } from './likeness.ts';

/** Two reports of which a section is alike. */
export interface Copy {
  readonly one: CorpusText;
  readonly other: CorpusText;
  readonly likeness: Likeness;
}

/** From this share on a section counts as taken over. */
export const ALIKE = 0.7;
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
  const weighed = new Map<CorpusText, Weights>();
  const weights = (text: CorpusText): Weights => {
    const known = weighed.get(text) ?? weightsIn(corpus, text);
    weighed.set(text, known);
    return known;
  };
  return candidatesIn(corpus, wanted).flatMap(({ one: first, other: second }): Copy[] => {
    const [one, other] = textsOf(corpus, first, second);
    const likeness = likenessOf(one, other, weights(one), weights(other));
    return isCopy(likeness) ? [{ one, other, likeness }] : [];
  });
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
