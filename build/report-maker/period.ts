import { chineseDate, chineseDay, isoDate } from './dates.ts';
import type { PlannedPeriod } from './plan.ts';
import type { Random } from './random.ts';

const NOUNS = [
  '统计期限',
  '统计期限',
  '统计期限',
  '统计期限',
  '数据统计期限',
  '统计时限',
  '使用数据统计期限',
  '信息数据统计期限',
  '统计数据的期限',
  '统计时间',
  '数据时限',
  '统计时间段',
  '数据统计时间段',
  '统计起止时间',
  '统计数据时间范围',
  '统计期',
  '数据统计期间',
];

/** Ways to say from S to E, the commoner ones more than once. */
const SPANS: readonly ((start: string, end: string) => string)[] = [
  (s, e) => `自${s}起至${e}止`,
  (s, e) => `自${s}起至${e}止`,
  (s, e) => `自${s}起至${e}止`,
  (s, e) => `为${s}至${e}`,
  (s, e) => `为${s}至${e}`,
  (s, e) => `为${s}至${e}`,
  (s, e) => `自${s}至${e}`,
  (s, e) => `从${s}起至${e}止`,
  (s, e) => `从${s}到${e}止`,
  (s, e) => `为${s}至${e}止`,
  (s, e) => `自${s}至${e}止`,
  (s, e) => `涵盖${s}至${e}`,
  (s, e) => `涵盖${s}至${e}期间`,
  (s, e) => `为${s}起至${e}止`,
  (s, e) => `从${s}至${e}`,
  (s, e) => `是${s}至${e}`,
  (s, e) => `为${s}到${e}`,
  (s, e) => `从${s}起到${e}止`,
  (s, e) => `自${s}起，截止${e}`,
  (s, e) => `均为${s}至${e}`,
  (s, e) => `：${s}至${e}`,
  (s, e) => `：${s}—${e}`,
  (s, e) => `：${s}-${e}`,
  (s, e) => `${s}至${e}`,
];

const SUBJECTS = [
  '本报告中所列数据的',
  '本报告所列数据的',
  '本年度报告中所列数据的',
  '报告中所列数据的',
  '本报告的',
  '所列数据的',
  '本报告',
  '报告数据',
];

/** How a period from `from` to `to` is put into words; the end's year is sometimes left out. */
export function periodSentence(random: Random, from: string, to: string): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const end = sameYear && random.chance(0.2) ? chineseDay(to) : chineseDate(to);
  const span = random.pick(SPANS)(chineseDate(from), end);
  if (random.chance(0.06)) return `除特别说明外，本报告所列数据的统计期限${span.replace(/^：/, '为')}。`;
  if (random.chance(0.06)) return `本报告所列数据（统计期限${span}）均来自各股室上报。`;
  if (random.chance(0.06)) return `本报告所列数据${span.replace(/^：/, '为')}期间产生。`.replace('期间期间', '期间');
  const noun = random.pick(NOUNS);
  const subject = random.pick(SUBJECTS);
  const joined = `${subject}${noun}`.replace('数据的数据', '数据的').replace('数据数据', '数据');
  return `${joined}${span}。`;
}

/** The right period of a year in any of the wordings, in any of its places. */
export function plannedPeriod(random: Random, year: number): PlannedPeriod {
  const from = isoDate(year, 1, 1);
  const to = isoDate(year, 12, 31);
  const place = random.chance(0.8) ? 'preamble' : random.chance(0.6) ? 'overview' : 'otherMatters';
  return { sentence: periodSentence(random, from, to), place, from, to };
}
