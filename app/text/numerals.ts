import { halfWidth } from './normalise.ts';

/** A number found in a text. */
export interface FoundNumber {
  /** The value, its scale applied: 12万 is 120000. */
  readonly value: number;
  /** Offsets into the text as handed in; `end` is exclusive and stands behind the scale (万), before the measure word. */
  readonly start: number;
  readonly end: number;
  /** What the written digits were multiplied by: 1, or that of a written 千, 万, 亿 behind Arabic digits. */
  readonly scale: number;
  /** 约, 近, 余, 多, 左右, 几 … stand beside it: the value is no exact one. */
  readonly approximate: boolean;
  /** Written 百分之… or with a percent sign. */
  readonly percent: boolean;
  /** Written in Chinese numerals. Many words hold such a character (一定, 统一): only the context tells a number. */
  readonly chinese: boolean;
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇○Ｏ', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((forms, value) =>
    Array.from(forms).map((form): [string, number] => [form, value]),
  ),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

const CHINESE = '零〇○Ｏ一壹二贰两三叁四肆五伍六陆七柒八捌九玖廿卅卌十拾百佰千仟万萬亿億';
const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?`;
const NUMBER = new RegExp(`${ARABIC}|[${CHINESE}]+`, 'g');
const SCALE_BEHIND = /^\s?([千百]?[万亿]|千(?!米|瓦|克|字)|百(?!分|姓|度))/;

const BLURRED_BEFORE = /(?:约为?|大约|接?近|超过?|逾|至少|不少于|不足|不到|多达|几|数|上|余)\s?$/;
const BLURRED_BEHIND =
  /^\s?(?:余|多(?!次)|来(?=[件条次个])|几|\+(?!\d)|(?:[件条篇起宗]次?|[个份次项封])?(?:左右|以上|以下|以内|上下|余))/;

/**
 * The value of a text that is one number and nothing else: Arabic with or without thousands separators, half or full
 * width, sign, decimals; Chinese (四十三, 一百二十, 两, 廿三, 一万二, 二〇二四, 壹佰); with 千, 万, 亿 behind (12万).
 * Null for anything else, a blurred one (12万余) and a percentage among them.
 */
export function readNumber(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const plain = halfWidth(text).trim();
  const sign = /^[+-]\s?/.exec(plain)?.[0] ?? '';
  const [found] = findNumbers(plain.slice(sign.length));
  if (found === undefined || found.start !== 0 || found.end !== plain.length - sign.length) return null;
  if (found.approximate || found.percent) return null;
  return sign.startsWith('-') ? -found.value : found.value;
}

/** Every number of a text in reading order, signs left out. Dates, ordinals and document numbers are among them. */
export function findNumbers(text: string): readonly FoundNumber[] {
  const plain = halfWidth(text);
  const found: FoundNumber[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(plain); match !== null; match = NUMBER.exec(plain)) {
    const number = /^\d/.test(match[0]) ? readArabic(plain, match.index, match[0]) : readChinese(match[0], match.index);
    if (number === null) continue;
    const before = plain.slice(Math.max(0, match.index - 5), match.index);
    const behind = blurredScale(plain, number);
    NUMBER.lastIndex = behind.end;
    const hundredth = before.endsWith('百分之');
    const approximate =
      BLURRED_BEFORE.test(before) || behind.approximate || BLURRED_BEHIND.test(plain.slice(behind.end, behind.end + 6));
    // 百 and 千 alone are numbers only where they are blurred (近百件, 千余条): else 百分之, 千米, 百姓.
    if (/^[百佰千仟]$/.test(match[0]) && !approximate) continue;
    found.push({
      ...behind,
      start: match.index,
      approximate,
      percent: hundredth || /^\s?[%‰]/.test(plain.slice(behind.end, behind.end + 2)),
      chinese: !/^\d/.test(match[0]),
    });
  }
  return found;
}

interface Reading {
  readonly value: number;
  readonly end: number;
  readonly scale: number;
}

/** Arabic digits with the scales behind them: 12万, 1.2亿, 3万5千. */
function readArabic(text: string, start: number, digits: string): Reading {
  let end = start + digits.length;
  let value = Number(digits.replaceAll(',', ''));
  const first = SCALE_BEHIND.exec(text.slice(end, end + 4));
  if (first === null) return { value, end, scale: 1 };
  const scale = scaleOf(first[1] ?? '');
  value = inScale(value, scale);
  end += first[0].length;
  const rest = /^(\d+)([千百万])(?!分)/.exec(text.slice(end, end + 8));
  if (rest !== null && scaleOf(rest[2] ?? '') < scale) {
    value += Number(rest[1]) * scaleOf(rest[2] ?? '');
    end += rest[0].length;
  }
  return { value, end, scale };
}

/** 12余万, 十多万: the blur stands between digits and scale. */
function blurredScale(text: string, number: Reading): Reading & { readonly approximate: boolean } {
  const next = text.charAt(number.end);
  const blurred =
    next === '余' || next === '多' || next === '几'
      ? /^.([万亿千百])/.exec(text.slice(number.end, number.end + 2))
      : null;
  if (blurred === null) return { ...number, approximate: false };
  const scale = scaleOf(blurred[1] ?? '');
  return { value: inScale(number.value, scale), end: number.end + 2, scale: number.scale * scale, approximate: true };
}

function scaleOf(word: string): number {
  return Array.from(word).reduce((scale, part) => scale * (UNITS.get(part) ?? SCALES.get(part) ?? 1), 1);
}

/** 1.2 and 10000 is 12000, without a tail of floating point. */
function inScale(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

function readChinese(word: string, start: number): Reading | null {
  const value = chineseValue(word);
  return value === null ? null : { value, end: start + word.length, scale: 1 };
}

const SECTION =
  /^(?:(.)[千仟])?([零〇○]?)(?:(.)?[百佰])?([零〇○]?)(?:([^零〇○千仟百佰十拾廿卅卌])?([十拾廿卅卌]))?([零〇○]?)([^千仟百佰十拾廿卅卌])?$/;

/** Null where the characters make no number (万 alone, 一十百). */
function chineseValue(word: string): number | null {
  if (word === '') return null;
  const characters = Array.from(word);
  if (characters.every((character) => DIGITS.has(character))) {
    return Number(characters.map((character) => DIGITS.get(character)).join(''));
  }
  for (const form of ['亿億', '万萬']) {
    const at = characters.findLastIndex((character) => form.includes(character));
    if (at < 0) continue;
    const scale = SCALES.get(word.charAt(at)) ?? 1;
    const rest = word.slice(at + 1);
    const high = chineseValue(word.slice(0, at));
    const low = rest === '' ? 0 : (lastDigit(rest, scale) ?? chineseValue(rest));
    return high === null || low === null || low >= scale ? null : high * scale + low;
  }
  return sectionValue(word);
}

/** A single digit right behind a unit stands one place below it: 一万二 is 12000, 二百五 is 250. */
function lastDigit(rest: string, unit: number): number | null {
  const digit = DIGITS.get(rest);
  return digit === undefined || digit === 0 ? null : digit * (unit / 10);
}

/** Below 万. */
function sectionValue(word: string): number | null {
  const match = SECTION.exec(word);
  if (match === null) return null;
  const [, thousands, , hundreds, , tens, ten, gap, last] = match;
  const value = (character: string | undefined, none: number): number =>
    character === undefined ? none : (DIGITS.get(character) ?? Number.NaN);
  const hundred = /[百佰]/.test(word);
  const high = value(thousands, 0) * 1000 + (hundred ? value(hundreds, 1) * 100 : 0);
  const middle = ten === undefined ? 0 : (TENS.get(ten) ?? value(tens, 1) * 10);
  const unitBefore = ten !== undefined ? 10 : hundred ? 100 : 1000;
  const zero = gap !== '' || /[零〇○]/.test(word.slice(-2, -1));
  const low =
    last === undefined ? 0 : zero || unitBefore === 10 ? value(last, 0) : (lastDigit(last, unitBefore) ?? Number.NaN);
  const sum = high + middle + low;
  return Number.isNaN(sum) ? null : sum;
}
