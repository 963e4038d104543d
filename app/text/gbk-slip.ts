import { GB2312_ROWS } from './gb2312-rows.ts';
import { matchesOf } from './matches.ts';
import { PROSE_CHARACTERS } from './prose-characters.ts';

/** Two bytes of a character in GBK, as one number. */
const CODES: ReadonlyMap<string, number> = new Map(
  GB2312_ROWS.flatMap((row, index) =>
    Array.from(row, (character, cell): [string, number] => [character, ((0xa1 + index) << 8) | (0xa1 + cell)]),
  ).filter(([character]) => character !== ' '),
);

/** Ideographs in one stretch, ⒈ and its kin among them. */
const RUN = /[\p{Script=Han}\u2488-\u249b]{2,24}/gu;
/** A sign, digit or letter of the full-width row; half width where a file was tidied. */
const FULL_WIDTH_ROW = /[!-~！-～]/;
/** So many characters must make sense together before the reading counts as proven. */
const PROOF = 4;
/** First bytes of characters that begin with the rest of a torn “ or 《. */
const TORN_QUOTES = [0xb0, 0xb6];
/** A clause torn there, of which the middle may be lost altogether, is no longer than this. */
const LONGEST_TORN = 6;

/** Text whose GBK bytes were paired wrongly: one byte was lost and each next pair begins in the middle of a character. */
export interface SlippedText {
  readonly start: number;
  readonly end: number;
  /** What the bytes say when they are paired rightly; null where some of them are lost. */
  readonly reading: string | null;
}

/** By code unit: whether prose is written with it. */
const FAMILIAR = new Uint8Array(0x10000);
for (const character of PROSE_CHARACTERS) FAMILIAR[character.charCodeAt(0)] = 1;

/** A cheap look: fewer than two ideographs that are strangers to prose cannot be slipped text. */
function hasStrangers(text: string): boolean {
  let strangers = 0;
  for (let at = 0; at < text.length && strangers < 2; at += 1) {
    const unit = text.charCodeAt(at);
    const ideograph = (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0x2488 && unit <= 0x249b) || unit >= 0xd800;
    if (ideograph && FAMILIAR[unit] !== 1 && (unit < 0xe000 || unit >= 0xf900) && unit < 0xff00) strangers += 1;
  }
  return strangers >= 2;
}

/** Every place of a text whose bytes slipped; see 娣读舜鸶次 for 范了答复文. Offsets into the text, `end` exclusive. */
export function findSlippedText(text: string): readonly SlippedText[] {
  const found: SlippedText[] = [];
  if (!hasStrangers(text)) return found;
  for (const match of matchesOf(text, RUN)) {
    const [run] = match;
    const strangers = strangersIn(run);
    if (strangers < 2) continue;
    const before = text.charAt(match.index - 1);
    const sign = FULL_WIDTH_ROW.test(before) ? fullWidth(before) : '';
    const place = { start: match.index - sign.length, end: match.index + run.length };
    const reading = [sign + run, run].map(pairedAnew).find(({ length }) => length >= PROOF);
    if (reading !== undefined) found.push({ ...place, reading });
    else if (sign === '！' && strangers === run.length && run.length <= LONGEST_TORN && isTornQuote(run)) {
      found.push({ ...place, reading: null });
    }
  }
  return found;
}

function strangersIn(run: string): number {
  let strangers = 0;
  for (const character of run) if (!PROSE_CHARACTERS.has(character)) strangers += 1;
  return strangers;
}

function isTornQuote(run: string): boolean {
  return TORN_QUOTES.includes((CODES.get(run.charAt(0)) ?? 0) >> 8);
}

function fullWidth(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 0x7f ? String.fromCharCode(code + 0xfee0) : sign;
}

/** Characters of the same bytes, paired one byte later; nothing where a pair is none or none that prose is made of. */
function pairedAnew(text: string): string {
  const codes = Array.from(text, (character) => CODES.get(character) ?? 0);
  let reading = '';
  for (let index = 0; index + 1 < codes.length; index += 1) {
    const low = (codes[index] ?? 0) & 0xff;
    const high = (codes[index + 1] ?? 0) >> 8;
    const character = GB2312_ROWS[low - 0xa1]?.charAt(high - 0xa1) ?? '';
    if (!PROSE_CHARACTERS.has(character)) return '';
    reading += character;
  }
  return reading;
}
