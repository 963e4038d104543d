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
 * For matching labels and headings: no white space, no zero-width characters, full-width ASCII as half-width, and one
 * ASCII form for the variants of brackets `()`, book-title marks `<>`, quotes `"`, commas `,` (、 included), colons,
 * full stops `.`, dashes `-` and tildes. Offsets are lost; never show the result to a person.
 */
export function compact(text: string): string {
  const plain = COMPOSED.test(text) ? text.normalize('NFKC') : text;
  return plain.replace(BLANKS, '').replace(VARIANT, (variant) => ONE_FORM.get(variant) ?? variant);
}

/** `compact` without any punctuation, bracket, quote or symbol: letters, ideographs and digits alone. */
export function bare(text: string): string {
  return compact(text).replace(/[\p{P}\p{S}]+/gu, '');
}

/** For display: zero-width characters gone, every run of white space (line breaks too) one space, ends trimmed. */
export function squeeze(text: string): string {
  return text
    .replace(ZERO_WIDTH, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

/**
 * Full-width digits, letters, commas, stops and minus variants as half-width, one code unit for one: an offset into the
 * result is an offset into the text. White space and Chinese punctuation stay.
 */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u2212]/g, (character) =>
    character === '\u2212' ? '-' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
