import { likelyOthers, type Index } from './candidates.ts';
import { NOBODY, weightsIn, type Corpus } from './corpus.ts';
import { likenessOf, plainWeights, type Weights } from './likeness.ts';

/** Two texts of which so much is the same, whatever it is, may go back to one that was handed round. */
const RELATED = 0.5;
/** With so large a share of grams they do in any case; of the others, so many at the most are compared. */
const SURELY = 0.35;
const COMPARED = 150;

/**
 * Weighs texts of which many agencies write each phrase: what only those write that share half of the text or more is a
 * text that was handed round, and counts in full; what others write as well stays usual.
 * @returns the weights of two texts by their numbers; they are taken for relatives themselves
 */
export function templateWeights(
  corpus: Corpus,
  index: Index,
): (one: number, other: number) => readonly [Weights, Weights] {
  const families = new Map<number, ReadonlySet<number>>();
  const weighed = new Map<string, Weights>();
  const weigh = (number: number, family: ReadonlySet<number>, key: string): Weights => {
    const weights = weighed.get(key) ?? weightsIn(corpus, number, family);
    weighed.set(key, weights);
    return weights;
  };
  const hubs = new Map<ReadonlySet<number>, number>();
  return (one, other) => {
    const known = families.get(one) ?? families.get(other);
    const crowded = (index.crowd[other] ?? 0) > (index.crowd[one] ?? 0) ? other : one;
    const family = known ?? relativesOf(corpus, index, crowded, families);
    if (known === undefined) hubs.set(family, crowded);
    const hub = hubs.get(family) ?? crowded;
    return [weigh(one, family, `${one} ${hub}`), weigh(other, family, `${other} ${hub}`)];
  };
}

/** The agencies that share half of a text or more; of each text among them the family is noted. */
function relativesOf(
  corpus: Corpus,
  index: Index,
  number: number,
  families: Map<number, ReadonlySet<number>>,
): ReadonlySet<number> {
  const text = corpus.texts[number];
  if (text === undefined) return NOBODY;
  const family = new Set([corpus.agencies[number] ?? -1]);
  families.set(number, family);
  const weights = plainWeights(text);
  let compared = 0;
  for (const { other: near, share: grams } of likelyOthers(corpus, index, number, true)) {
    const other = corpus.texts[near];
    if (other === undefined) continue;
    if (grams < SURELY) {
      compared += 1;
      if (compared > COMPARED) continue;
      const { share, otherShare } = likenessOf(text, other, weights, plainWeights(other));
      if (Math.max(share, otherShare) < RELATED) continue;
    }
    family.add(corpus.agencies[near] ?? -1);
    if (!families.has(near)) families.set(near, family);
  }
  return family;
}
