import { lawfulDays } from '../catalog/deadlines.ts';
import { DEADLINE_KINDS, type DeadlineKind, type Deadlines, type Profile } from '../model/profile.ts';
import { AGENCY_KIND_WORDS } from '../strings/common.ts';
import { PROFILE_PROBLEMS as SAY } from '../strings/profile.ts';
import { whole, type ProfileReading, type Spot } from './reading.ts';

type ProfileDeadlines = NonNullable<Profile['deadlines']>;

/**
 * Deadlines of both sorts. An office may ask for reports earlier than the law, not later (条例 2019 art. 49), and
 * cannot ask to have them handed in after they must be public.
 */
export function checkDeadlines(reading: ProfileReading, spot: Spot): ProfileDeadlines | null {
  const entries = reading.object(spot, ['publication', 'submission']);
  if (entries === null) return null;
  const publication = checkSort(reading, entries.get('publication'));
  const submission = checkSort(reading, entries.get('submission'));
  for (const [kind, { date, own }] of publication) {
    const law = lawfulDays[kind];
    if (law !== null && date.slice(-5) > law) {
      reading.say(own, SAY.afterLaw(AGENCY_KIND_WORDS[kind], dayWords(law)));
    }
  }
  for (const [kind, { date, own }] of submission) {
    const limit = publication.get(kind)?.date ?? lawfulDays[kind];
    if (limit !== null && isLater(date, limit)) {
      reading.say(own, SAY.submissionLater(AGENCY_KIND_WORDS[kind]));
    }
  }
  return whole<ProfileDeadlines>({ publication: datesOf(publication), submission: datesOf(submission) });
}

type Dates = ReadonlyMap<DeadlineKind, { readonly date: string; readonly own: Spot }>;

function checkSort(reading: ProfileReading, spot: Spot | undefined): Dates {
  const dates = new Map<DeadlineKind, { readonly date: string; readonly own: Spot }>();
  if (spot === undefined) return dates;
  const entries = reading.object(spot, DEADLINE_KINDS);
  for (const kind of DEADLINE_KINDS) {
    const own = entries?.get(kind);
    const date = own === undefined ? null : checkDate(reading, own);
    if (own !== undefined && date !== null) dates.set(kind, { date, own });
  }
  return dates;
}

function checkDate(reading: ProfileReading, spot: Spot): string | null {
  const text = reading.text(spot, 20);
  if (text === null) return null;
  const day = /^(?:\d{4}-)?(\d{2}-\d{2})$/.exec(text)?.[1];
  // 29 February is a day of leap years only: no deadline for every year.
  const whole = text.length === 5 ? `2023-${text}` : text;
  const time = day === undefined ? Number.NaN : Date.parse(`${whole}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
  return isDay ? text : reading.refuse(spot, SAY.badDate(text));
}

/** Two days of which one may be of every year: compared by the day alone then. */
function isLater(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.slice(-5) > other.slice(-5);
}

function datesOf(dates: Dates): Deadlines | null {
  if (dates.size === 0) return null;
  return Object.fromEntries([...dates].map(([kind, { date }]) => [kind, date]));
}

/** 1月31日 for `01-31`, 2025年1月31日 for `2025-01-31`. */
export function dayWords(date: string): string {
  const [day = 0, month = 0, year = null] = date.split('-').map(Number).reverse();
  return `${year === null ? '' : `${year}年`}${month}月${day}日`;
}
