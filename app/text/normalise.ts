/**
 * Characters that are written in many ways and mean the same, each with the one form that takes its place.
 * Length-keeping: one code unit for one, so that offsets stay true.
 */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['（〔【［｛〖〘﹙﹝[{⟨', '('],
  ['）〕】］｝〗〙﹚﹞]}⟩', ')'],
  ['《〈«‹＜', '<'],
  ['》〉»›＞', '>'],
  ["“”„‟〝〞〟″＂「」『』｢｣‘’‚‛′＇`´'", '"'],
  ['，、﹐﹑､', ','],
  ['：﹕∶︰꞉', ':'],
  ['；﹔', ';'],
  ['。．｡﹒', '.'],
  ['—–―－−‐‑‒─━﹣﹘ー➖', '-'],
  ['～〜∼﹏˜', '~'],
  ['・•‧∙⋅･', '·'],
];

const ONE_FORM: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 94 }, (_, index): [string, string] => [
    String.fromCharCode(0xff01 + index),
    String.fromCharCode(0x21 + index),
  ]),
  ...VARIANTS.flatMap(([variants, form]) => Array.from(variants).map((variant): [string, string] => [variant, form])),
]);

const VARIANT = new RegExp(`[${[...ONE_FORM.keys()].map((key) => key.replace(/[\\\]^-]/g, '\\$&')).join('')}]`, 'g');

/** White space of every kind, zero-width characters, soft hyphen, byte order mark. */
const BLANKS = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0085]+/g;

const ZERO_WIDTH = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g;

/** Kangxi radicals (from PDF), compatibility ideographs, ①, ⑴, ⒈, ㈠, Ⅰ: what NFKC alone knows how to take apart. */
const COMPOSED = /[\u2160-\u217f\u2460-\u24ff\u2e80-\u2fdf\u3220-\u3247\u3280-\u32b0\uf900-\ufaff]/;

/**
 * The same as `reduce`, which treats each code unit for itself, but faster: what becomes of a unit is remembered in a
 * table, and a text of which all stays is handed back as it is. Texts with a unit that `whole` matches go to `reduce`.
 */
function byUnit(reduce: (text: string) => string, whole: RegExp): (text: string) => string {
  const unknown = -1;
  const dropped = -2;
  const asWhole = -3;
  const table = new Int32Array(0x10000).fill(unknown);
  const look = (unit: number): number => {
    const character = String.fromCharCode(unit);
    const becomes = whole.test(character) ? asWhole : (reduce(character).codePointAt(0) ?? dropped);
    table[unit] = becomes;
    return becomes;
  };
  return (text) => {
    let out = '';
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const known = table[unit] ?? unknown;
      if (known === unit) continue;
      const becomes = known === unknown ? look(unit) : known;
      if (becomes === unit) continue;
      if (becomes === asWhole) return reduce(text);
      if (at > from) out += text.slice(from, at);
      if (becomes !== dropped) out += String.fromCharCode(becomes);
      from = at + 1;
    }
    return from === 0 ? text : out + text.slice(from);
  };
}

/** What cannot be treated unit by unit: characters of two units, and those that NFKC takes apart. */
const NOT_BY_UNIT = new RegExp(`[\\ud800-\\udfff]|${COMPOSED.source}`);

const compactByUnit = byUnit((text) => {
  const plain = COMPOSED.test(text) ? text.normalize('NFKC') : text;
  return plain.replace(BLANKS, '').replace(VARIANT, (variant) => ONE_FORM.get(variant) ?? variant);
}, NOT_BY_UNIT);

/**
 * For matching labels and headings: no white space, no zero-width characters, full-width ASCII as half-width, and one
 * ASCII form for the variants of brackets `()`, book-title marks `<>`, quotes `"`, commas `,` (、 included), colons,
 * full stops `.`, dashes `-` and tildes. Offsets are lost; never show the result to a person.
 */
export function compact(text: string): string {
  return compactByUnit(text);
}

const bareByUnit = byUnit((text) => compact(text).replace(/[\p{P}\p{S}]+/gu, ''), NOT_BY_UNIT);

/** `compact` without any punctuation, bracket, quote or symbol: letters, ideographs and digits alone. */
export function bare(text: string): string {
  return bareByUnit(text);
}

/** White space that is not one space between two words. */
const UNSQUEEZED = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}|^ | $/;
const HAS_ZERO_WIDTH = new RegExp(ZERO_WIDTH, '');

/** For display: zero-width characters gone, every run of white space (line breaks too) one space, ends trimmed. */
export function squeeze(text: string): string {
  const seen = HAS_ZERO_WIDTH.test(text) ? text.replace(ZERO_WIDTH, '') : text;
  return UNSQUEEZED.test(seen) ? seen.replace(/[\s\u0085]+/g, ' ').trim() : seen;
}

const halfWidthByUnit = byUnit(
  (text) =>
    text.replace(/[\uff01-\uff5e\u2212]/g, (character) =>
      character === '\u2212' ? '-' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    ),
  /[\ud800-\udfff]/,
);

/**
 * Full-width digits, letters, commas, stops and minus variants as half-width, one code unit for one: an offset into the
 * result is an offset into the text. White space and Chinese punctuation stay.
 */
export function halfWidth(text: string): string {
  return halfWidthByUnit(text);
}
