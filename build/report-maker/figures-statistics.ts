import type { FigureKey } from '../../app/model/edition.ts';
import type { PlannedAgency } from './plan.ts';
import { keyOf } from './form.ts';
import { STATISTICS_ROWS } from './form-statistics.ts';
import type { Random } from './random.ts';

/** Wholes of the statistics table and the rows that make them up (domain: relations marked `=`). */
export const STATISTICS_WHOLES: Readonly<Record<string, readonly string[]>> = {
  received: ['received.inPerson', 'received.fax', 'received.online', 'received.letter'],
  completed: ['completed.onTime', 'completed.extended'],
  answered: [
    'answered.alreadyPublic',
    'answered.granted',
    'answered.partlyGranted',
    'answered.refused',
    'answered.notThisAgency',
    'answered.notExisting',
    'answered.toBeAmended',
    'answered.otherChannel',
  ],
  'answered.refused': [
    'refused.stateSecret',
    'refused.tradeSecret',
    'refused.privacy',
    'refused.safetyAndStability',
    'refused.notGovernmentInformation',
    'refused.otherLaw',
  ],
  reconsideration: ['reconsideration.upheld', 'reconsideration.corrected', 'reconsideration.other'],
  litigation: ['litigation.upheld', 'litigation.corrected', 'litigation.other'],
  staff: ['staff.fullTime', 'staff.partTime'],
};

/** Throws `total` things into the named rows, most of them into the first. */
function scatter(random: Random, total: number, into: readonly string[], counts: Map<string, number>): void {
  for (let index = 0; index < total; index += 1) {
    const row = into[Math.floor(into.length * random.next() ** 2)] ?? '';
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
}

/** A statistics table that agrees with itself: parts make wholes, distinct counts lie between channels and sum. */
export function statisticsFigures(random: Random, agency: PlannedAgency): Map<FigureKey, number> {
  const counts = new Map<string, number>();
  const large = agency.kind === 'government' ? 30 : 1;
  const parts = (whole: string): readonly string[] => STATISTICS_WHOLES[whole] ?? [];

  const received = random.chance(0.2) ? 0 : random.int(1, 6 * Math.min(large, 6));
  scatter(random, received, ['received.online', 'received.letter', 'received.inPerson', 'received.fax'], counts);
  scatter(random, received, parts('completed'), counts);
  const answers = parts('answered').filter((key) => key !== 'answered.refused');
  const refusals = received > 2 ? random.int(0, 2) : 0;
  scatter(random, received - refusals, ['answered.granted', ...answers], counts);
  scatter(random, refusals, ['refused.privacy', ...parts('answered.refused')], counts);
  scatter(random, random.int(0, 2), parts('reconsideration'), counts);
  scatter(random, random.int(0, 1), parts('litigation'), counts);
  counts.set('staff.fullTime', random.int(1, 3 * large));
  counts.set('staff.partTime', random.int(1, 5 * large));

  const channels = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((name) => `published.${name}`);
  channels.forEach((key, index) => counts.set(key, index === 0 ? random.int(0, large) : random.int(0, 400 * large)));
  const published = channels.map((key) => counts.get(key) ?? 0);
  const largest = Math.max(...published);
  const sum = published.reduce((total, count) => total + count, 0);
  counts.set('published', random.int(largest, sum));
  const normative = random.int(0, Math.min(published[1] ?? 0, 2 * large));
  counts.set('publishedNormative', normative);
  counts.set('normativeIssued', normative + random.int(0, 2));

  const answersMade = ['pressConferences', 'interviews', 'interpretations', 'social', 'other'];
  const responses = answersMade.map((name) => {
    const count = random.int(0, 6 * Math.min(large, 5));
    counts.set(`responded.${name}`, count);
    return count;
  });
  const responded = responses.reduce((total, count) => total + count, 0);
  counts.set('responded', random.int(Math.max(...responses), responded));
  counts.set('responded.pressConferencesByHead', random.int(0, responses[0] ?? 0));
  counts.set('responded.interviewsByHead', random.int(0, responses[1] ?? 0));

  counts.set('complaints', random.int(0, 2));
  counts.set('fees', 0);
  counts.set('offices', random.int(1, large));
  counts.set('readingPoints', random.int(1, 3 * large));
  counts.set('budget', random.int(0, 10 * large));
  counts.set('meetings', random.int(1, 6));
  counts.set('trainings', random.int(1, 4));
  counts.set('trainees', random.int(10, 80 * large));

  const valueOf = (key: string): number => {
    const whole = STATISTICS_WHOLES[key];
    return whole === undefined ? (counts.get(key) ?? 0) : whole.reduce((total, part) => total + valueOf(part), 0);
  };
  return new Map(
    STATISTICS_ROWS.filter((row) => row.heading !== true).map((row) => [keyOf(row.key, 'count'), valueOf(row.key)]),
  );
}
