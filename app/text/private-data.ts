import { matchesOf } from './matches.ts';
import { halfWidth } from './normalise.ts';

/** A number that belongs to a person. Offsets into the text as handed in, `end` exclusive. */
export interface PrivateNumber {
  readonly kind: 'identity' | 'mobile' | 'card';
  /** As it stands, separators and all. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** The check digit is right; always true for mobile numbers, which have none. */
  readonly checked: boolean;
}

/** Provinces and regions by the first two digits of an identity number (GB/T 2260). */
const PROVINCE = '1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]';
const MONTH_DAY = String.raw`(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
const BEFORE = String.raw`(?<![\dA-Za-z])(?<!\d[.-])`;
const BEHIND = String.raw`(?![\dA-Za-z]|[.]\d)`;
const IDENTITY = String.raw`(?<identity>(?:${PROVINCE})\d{4}(?:19|20)\d{2}${MONTH_DAY}\d{3}[\dXx])`;
/** Sixteen to nineteen digits, in groups of four or not; no card begins with another digit. */
const CARD = String.raw`(?<card>[3-69]\d{3}(?: ?\d{4}){3}(?: ?\d{1,3})?)`;
const MOBILE = String.raw`(?<mobile>1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4}))`;
const PRIVATE = new RegExp(`${BEFORE}(?:${IDENTITY}|${CARD}|${MOBILE})${BEHIND}`, 'g');

/** A cheap look before the costly one. */
const ELEVEN_DIGITS = /\d[\d -]{9,}[\dXx]/;

/** Identity numbers, mobile numbers and numbers of bank cards, in reading order; half or full width. */
export function findPrivateNumbers(text: string): readonly PrivateNumber[] {
  const plain = halfWidth(text);
  if (!ELEVEN_DIGITS.test(plain)) return [];
  return matchesOf(plain, PRIVATE).map((match) => {
    const { identity, card } = match.groups ?? {};
    const [written] = match;
    const place = {
      raw: text.slice(match.index, match.index + written.length),
      start: match.index,
      end: match.index + written.length,
    };
    if (identity !== undefined) return { ...place, kind: 'identity', checked: hasCheckDigit(identity) };
    if (card !== undefined) return { ...place, kind: 'card', checked: passesLuhn(card.replaceAll(' ', '')) };
    return { ...place, kind: 'mobile', checked: true };
  });
}

/** The text with the middle of every such number hidden; length and offsets stay. Long numbers that are no card stay. */
export function maskPrivateNumbers(text: string): string {
  return findPrivateNumbers(text)
    .filter(({ kind, checked }) => kind !== 'card' || checked)
    .reduce((masked, number) => masked.slice(0, number.start) + maskNumber(number) + masked.slice(number.end), text);
}

/** A number with its middle hidden, as long as before: three digits and four stay of a mobile number. */
export function maskNumber({ kind, raw }: PrivateNumber): string {
  const head = kind === 'mobile' ? 3 : 4;
  const tail = kind === 'identity' ? 2 : 4;
  return raw.slice(0, head) + '*'.repeat(raw.length - head - tail) + raw.slice(-tail);
}

/** GB 11643: ISO 7064, MOD 11-2 over the first seventeen digits. */
function hasCheckDigit(number: string): boolean {
  const sum = Array.from(number.slice(0, 17)).reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

/** Luhn, by which the numbers of bank cards check themselves. */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
