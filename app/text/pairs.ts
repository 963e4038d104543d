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
  for (const { 0: sign, index: at } of text.matchAll(SIGN)) {
    const opens = OPENING.get(sign);
    if (opens !== undefined) {
      open.push({ kind: opens, sign, at });
      continue;
    }
    const partner = open.findLastIndex(({ kind }) => kind === CLOSING.get(sign));
    if (partner >= 0) {
      for (const { sign: left, at: place } of open.splice(partner).slice(1)) {
        lone.push({ sign: left, at: place, closes: false });
      }
    } else if (!/[)）]/.test(sign) || !NUMERAL.test(text.slice(Math.max(0, at - 5), at))) {
      lone.push({ sign, at, closes: true });
    }
  }
  for (const { sign, at } of open) lone.push({ sign, at, closes: false });
  return lone.sort((a, b) => a.at - b.at);
}
