import { matchesOf } from './matches.ts';

/** Brackets and quotation marks that open and close; half and full width are one kind. */
const KINDS: readonly (readonly [string, string])[] = [
  ['(（', ')）'],
  ['〔［[', '〕］]'],
  ['【', '】'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
];

const OPENING = new Map(KINDS.flatMap(([open], kind) => Array.from(open, (sign): [string, number] => [sign, kind])));
const CLOSING = new Map(
  KINDS.flatMap(([, close], kind) => Array.from(close, (sign): [string, number] => [sign, kind])),
);
const SIGN = /[(（)）〔〕［］[\]【】《》〈〉“”「」『』]/g;
/** `1)`, `一）`, `a)` number an entry of a list and open nothing. */
const NUMERAL = /(?:^|[\s，,。；;：:、（(])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z])$/;

/** A bracket or quotation mark that has no partner. */
export interface LoneSign {
  readonly sign: string;
  /** Offset of the sign. */
  readonly at: number;
  /** It closes what was never opened; else it opens what is never closed. */
  readonly closes: boolean;
}

/** Every sign of a text without its partner, read in order: `六稳”“六保` has two. */
export function findLoneSigns(text: string): readonly LoneSign[] {
  const lone: LoneSign[] = [];
  const open: { readonly kind: number; readonly sign: string; readonly at: number }[] = [];
  /** How many of each kind are open: only a sign that has a partner is worth a search. */
  const counts = new Array<number>(KINDS.length).fill(0);
  for (const { 0: sign, index: at } of matchesOf(text, SIGN)) {
    const opens = OPENING.get(sign);
    if (opens !== undefined) {
      open.push({ kind: opens, sign, at });
      counts[opens] = (counts[opens] ?? 0) + 1;
      continue;
    }
    const closed = CLOSING.get(sign) ?? -1;
    const partner = (counts[closed] ?? 0) > 0 ? open.findLastIndex(({ kind }) => kind === closed) : -1;
    if (partner >= 0) {
      open.splice(partner).forEach(({ kind, sign: left, at: place }, index) => {
        counts[kind] = (counts[kind] ?? 0) - 1;
        if (index > 0) lone.push({ sign: left, at: place, closes: false });
      });
    } else if (!/[)）]/.test(sign) || !NUMERAL.test(text.slice(Math.max(0, at - 5), at))) {
      lone.push({ sign, at, closes: true });
    }
  }
  for (const { sign, at } of open) lone.push({ sign, at, closes: false });
  return lone.sort((a, b) => a.at - b.at);
}
