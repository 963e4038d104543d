import type { RosterDate } from '../model/roster.ts';
import { findDates } from '../text/dates.ts';
import { halfWidth } from '../text/normalise.ts';
import { readNumber } from '../text/numerals.ts';

const DAY_OF_YEAR =
  /^(?:每年|次年|当年|翌年|下一年|来年)?(?:的)?([\d一二三四五六七八九十]{1,3})(?:月|[./-])([\d一二三四五六七八九十]{1,3})[日号]?(?:之?前|以前|止|截止)?$/;
const EIGHT_DIGITS = /^(20\d{2})(\d{2})(\d{2})$/;
/** Days since the end of 1899, in a column that was not formatted as dates: 2009 to 2064. */
const SERIAL = /^(4\d{4}|5\d{4})$/;

/** A deadline as the roster writes it; null where it cannot be read, or in more ways than one. */
export function readRosterDate(text: string): RosterDate | null {
  const plain = halfWidth(text).replace(/\s+/g, ' ').trim();
  const tight = plain.replace(/ /g, '');
  const digits = EIGHT_DIGITS.exec(tight);
  if (digits !== null) return day(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  if (SERIAL.test(tight)) return new Date((Number(tight) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const yearless = DAY_OF_YEAR.exec(tight);
  if (yearless !== null) {
    // 2024 is a leap year: 29 February is a day that may be meant.
    const date = day(2024, readNumber(yearless[1] ?? '') ?? 0, readNumber(yearless[2] ?? '') ?? 0);
    return date === null ? null : `-${date.slice(4)}`;
  }
  const dates = findDates(plain);
  const [only] = dates;
  if (only === undefined || dates.length > 1 || only.lost) return null;
  return only.value !== null && only.value.length === 10 ? only.value : null;
}

function day(year: number, month: number, date: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return null;
  return time.toISOString().slice(0, 10);
}
