import { halfWidth } from './normalise.ts';
import { readNumber } from './numerals.ts';

/** A date found in a text. A year alone is none. */
export interface FoundDate {
  /** `YYYY-MM-DD` or `YYYY-MM`; null where no reading makes sense (11月31日) or several do (2020112日). */
  readonly value: string | null;
  /** Offsets into the text as handed in, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** 年, 月 or 日 are missing beside the digits: 自201711日, 20191月1日. */
  readonly lost: boolean;
  /** All readings that make sense: one where `value` is a date, none or several where it is null. */
  readonly candidates: readonly string[];
  /** The year is not written and was taken from the date in front, as in 2024年1月1日至12月31日. */
  readonly yearTakenOver: boolean;
}

const CN_DIGIT = '〇零○Ｏ一二三四五六七八九';
const YEAR = String.raw`(?:19|20)\d{2}|[一二][${CN_DIGIT}0]{3}`;
const SMALL = String.raw`\d{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九]`;
const DASH = String.raw`[-—–－―‐‑]`;

/** What may follow digits that have lost their 日. */
const SPAN_END = String.raw`(?=\s?(?:起|至|到|止|${DASH}|[，。,.)）]|$))`;

/** 2024年1月1日, 二〇二四年一月一日, 2024年1月; the day's 日 may be missing. */
const WRITTEN = `(?<year>${YEAR})\\s*年度?\\s*(?<month>${SMALL})\\s*月(?:份|\\s*(?<day>${SMALL})(?:\\s*(?<mark>[日号])|${SPAN_END}))?`;
/** 2024-1-1, 2024.1.1, 2024/1/1. */
const SIGNED = String.raw`(?<![\d./])(?<!(?<!\d)-)(?<yearSigned>(?:19|20)\d{2})(?<sign>[./]|${DASH})(?<monthSigned>\d{1,2})\k<sign>(?<daySigned>\d{1,2})(?!\d|[./]\d|-\d(?!\d{3})|[万亿%])`;
/** Digits of a year with more digits behind, where 年, 月 or 日 may be lost: at least one of them stands. */
const FUSED = String.raw`(?<![\d〔\[(（])(?<fused>(?:19|20)\d{2}(?:年\d{2,4}日|\d{1,4}月\d{1,2}日?|\d{1,2}月|\d{2,4}日))`;
/** No mark is left at all; only as an end of a span (自20170101至20171231). */
const BARE = String.raw`(?<=[自从至到为]\s?)(?<bareDigits>(?:19|20)\d{2}\d{2,4})${SPAN_END}`;
/** What joins the two dates of a span stands in front. */
const JOINED = String.raw`(?<=(?:至|到|止|${DASH}|~|～)\s?)`;
/** Behind the first date of a span: 至12月31日, 至1231日. */
const YEARLESS = String.raw`${JOINED}(?:(?<monthOnly>${SMALL})\s*月(?:\s*(?<dayOnly>${SMALL})(?:\s*(?<markOnly>[日号])|${SPAN_END}))?|(?<fusedOnly>\d{3,4})日)`;

const DATE = new RegExp([WRITTEN, SIGNED, FUSED, BARE, YEARLESS].join('|'), 'y');

/** Where a date may begin: a cheap look before the costly one. */
const CANDIDATE = new RegExp(String.raw`(?:19|20)\d\d|[一二][九零〇○Ｏ0]|${JOINED}[\d一二三四五六七八九十廿]`, 'g');

/** A text without a year has no date: one without its own takes over that of a date in front. */
const HAS_YEAR = /(?:19|20)\d\d|[一二][九零〇○Ｏ0]/;

/** How far behind a date its span's second half may stand: 起, 至, 截止至 and white space lie between. */
const SPAN_GAP = 8;

/** All dates of a text in reading order, months among them; half or full width, Arabic or Chinese numerals. */
export function findDates(text: string): readonly FoundDate[] {
  const plain = halfWidth(text);
  const found: FoundDate[] = [];
  if (!HAS_YEAR.test(plain)) return found;
  CANDIDATE.lastIndex = 0;
  for (let candidate = CANDIDATE.exec(plain); candidate !== null; candidate = CANDIDATE.exec(plain)) {
    DATE.lastIndex = candidate.index;
    const match = DATE.exec(plain);
    const reading = match === null ? null : readMatch(match.groups ?? {}, yearBefore(found.at(-1), candidate.index));
    if (match === null || reading === null) continue;
    CANDIDATE.lastIndex = candidate.index + match[0].length;
    found.push({
      ...reading,
      value: reading.candidates.length === 1 ? (reading.candidates[0] ?? null) : null,
      start: candidate.index,
      end: candidate.index + match[0].length,
    });
  }
  return found;
}

/** The year of a date that stands right in front. */
function yearBefore(previous: FoundDate | undefined, start: number): string | undefined {
  return previous !== undefined && start - previous.end <= SPAN_GAP ? previous.candidates[0]?.slice(0, 4) : undefined;
}

/** `YYYY-MM-DD` for a day that the calendar has, else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

type Reading = Pick<FoundDate, 'lost' | 'candidates' | 'yearTakenOver'>;

function readMatch(
  groups: Readonly<Record<string, string | undefined>>,
  takenOver: string | undefined,
): Reading | null {
  const { year, month, day, mark, yearSigned, monthSigned, daySigned } = groups;
  if (year !== undefined && month !== undefined) return written(yearOf(year), month, day, mark, false);
  if (yearSigned !== undefined) {
    const candidate = isoDate(Number(yearSigned), Number(monthSigned), Number(daySigned));
    return candidate === null ? null : { candidates: [candidate], lost: false, yearTakenOver: false };
  }
  const fused = groups['fused'] ?? groups['bareDigits'];
  if (fused !== undefined) return lostReadings(Number(fused.slice(0, 4)), fused.slice(4), false);
  if (takenOver === undefined) return null;
  const { monthOnly, dayOnly, markOnly, fusedOnly } = groups;
  if (monthOnly !== undefined) return written(Number(takenOver), monthOnly, dayOnly, markOnly, true);
  return fusedOnly === undefined ? null : lostReadings(Number(takenOver), `${fusedOnly}日`, true);
}

function written(
  year: number,
  monthText: string,
  dayText: string | undefined,
  mark: string | undefined,
  yearTakenOver: boolean,
): Reading {
  const month = readNumber(monthText) ?? 0;
  if (dayText === undefined) {
    return { candidates: month >= 1 && month <= 12 ? [monthOf(year, month)] : [], lost: false, yearTakenOver };
  }
  const candidate = isoDate(year, month, readNumber(dayText) ?? 0);
  return { candidates: candidate === null ? [] : [candidate], lost: mark === undefined, yearTakenOver };
}

/** Readings of what stands behind the year's four digits: `11日`, `1月1日`, `年1231日`, `3月`, `0101`. */
function lostReadings(year: number, rest: string, yearTakenOver: boolean): Reading | null {
  const [, digits = '', behindMonth] = /^年?(\d+)(月?\d*日?)$/.exec(rest) ?? [];
  const monthMark = behindMonth?.startsWith('月') ?? false;
  const dayMark = rest.endsWith('日');
  const candidates: string[] = [];
  if (monthMark) {
    const days = (behindMonth ?? '').replace(/[月日]/g, '');
    const month = Number(digits);
    if (days === '') {
      if (month >= 1 && month <= 12) candidates.push(monthOf(year, month));
    } else addDay(candidates, year, digits, days);
  } else {
    for (const cut of [1, 2]) addDay(candidates, year, digits.slice(0, cut), digits.slice(cut));
    // Without any mark 201711 may as well be a month.
    if (!dayMark && digits.length <= 2) {
      const month = Number(digits);
      if (month >= 1 && month <= 12) candidates.push(monthOf(year, month));
    }
  }
  return candidates.length === 0 ? null : { candidates, lost: true, yearTakenOver };
}

function addDay(candidates: string[], year: number, month: string, day: string): void {
  if (!/^\d{1,2}$/.test(day) || (month.length === 1 && month === '0') || (month.length === 1 && /^0/.test(day))) return;
  const candidate = isoDate(year, Number(month), Number(day));
  if (candidate !== null && !candidates.includes(candidate)) candidates.push(candidate);
}

function yearOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return readNumber(text.replace(/0/g, '〇')) ?? Number(text);
}

function monthOf(year: number, month: number): string {
  return `${year}-${twoDigits(month)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** `2024-03-31` as 2024年3月31日, `2024-03` as 2024年3月; anything else as it stands. */
export function inChinese(iso: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day] = match;
  const written = `${year ?? ''}年${Number(month)}月`;
  return day === undefined ? written : `${written}${Number(day)}日`;
}

/** Days from one ISO date to another, negative where the second is earlier; NaN where either is no full date. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber(iso: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match === null ? Number.NaN : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000;
}
