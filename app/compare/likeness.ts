import type { SectionText } from './section-text.ts';
import { chainsOf, type Chain } from './chains.ts';

/** How much each unit of a text counts: 0 for prescribed words, little for what many agencies write, else 1. */
export type Weights = Float32Array;

/** How alike two sections are. */
export interface Likeness {
  /** Share of the first text's own words that stand in the second too, from 0 to 1. */
  readonly share: number;
  /** The same for the second text. */
  readonly otherShare: number;
  /** So many units that count in full stand in both texts. */
  readonly own: number;
  /** So many units are left of the shorter text without prescribed words, whatever their weight. */
  readonly rawLength: number;
  /** The smaller share of both sides, with every word but the prescribed ones counted in full; and the larger. */
  readonly rawShare: number;
  readonly rawMost: number;
  /** The stretches that agree, as they follow one another in the first text. */
  readonly chains: readonly Chain[];
}

/** A stretch that agrees counts only with so many units of its own: shorter ones anybody may write. */
const OWN_UNITS = 6;

/** Weighs a text where nothing is known of what others write. */
export function plainWeights({ masked }: SectionText): Weights {
  return Float32Array.from(masked.prescribed, (prescribed) => (prescribed === 1 ? 0 : 1));
}

/**
 * Compares two sections unit by unit. Symmetric but for what `share` and `otherShare` say.
 * @param found what agrees, where it is known already
 */
export function likenessOf(
  one: SectionText,
  other: SectionText,
  oneWeights: Weights,
  otherWeights: Weights,
  found: readonly Chain[] = chainsOf(one.masked.units, other.masked.units),
): Likeness {
  const chains = found.filter(({ runs }) => {
    let own = 0;
    for (const { at, length } of runs) own += sum(plain(one), at, at + length);
    return own >= OWN_UNITS;
  });
  const oneMarks = new Uint8Array(one.masked.units.length);
  const otherMarks = new Uint8Array(other.masked.units.length);
  for (const { runs } of chains) {
    for (const { at, otherAt, length } of runs) {
      oneMarks.fill(1, at, at + length);
      otherMarks.fill(1, otherAt, otherAt + length);
    }
  }
  const onePlain = plain(one);
  const otherPlain = plain(other);
  const oneRaw = sum(onePlain, 0, onePlain.length);
  const otherRaw = sum(otherPlain, 0, otherPlain.length);
  const shares = [shareOf(onePlain, oneMarks), shareOf(otherPlain, otherMarks)];
  return {
    share: shareOf(oneWeights, oneMarks),
    otherShare: shareOf(otherWeights, otherMarks),
    own: Math.min(ownUnits(oneWeights, oneMarks), ownUnits(otherWeights, otherMarks)),
    rawLength: Math.min(oneRaw, otherRaw),
    rawShare: Math.min(...shares),
    rawMost: Math.max(...shares),
    chains,
  };
}

const plains = new WeakMap<SectionText, Weights>();

function plain(text: SectionText): Weights {
  const known = plains.get(text) ?? plainWeights(text);
  plains.set(text, known);
  return known;
}

function sum(weights: Weights, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += weights[at] ?? 0;
  return total;
}

function shareOf(weights: Weights, marks: Uint8Array): number {
  let part = 0;
  let whole = 0;
  for (let at = 0; at < marks.length; at += 1) {
    whole += weights[at] ?? 0;
    if (marks[at] === 1) part += weights[at] ?? 0;
  }
  return whole === 0 ? 0 : part / whole;
}

function ownUnits(weights: Weights, marks: Uint8Array): number {
  return marks.reduce((units, mark, at) => units + (mark === 1 && weights[at] === 1 ? 1 : 0), 0);
}
