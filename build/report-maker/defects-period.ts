import { ALL_EDITIONS, NotApplicable, expecting } from './defect.ts';
import type { Defect } from './defect.ts';
import { chineseDate, isoDate } from './dates.ts';
import { periodSentence } from './period.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';

function stated(name: string, range: (random: Random, year: number) => readonly [from: string, to: string]): Defect {
  return {
    name,
    family: 'period',
    editions: ALL_EDITIONS,
    inject: (random, plan) => {
      const [from, to] = range(random, plan.year);
      plan.period = { ...plan.period, sentence: periodSentence(random, from, to), from, to };
      // The period's year is also a statement of the report's year.
      const allowed =
        from.slice(0, 4) === String(plan.year) && to.slice(0, 4) === from.slice(0, 4) ? [] : ['year/mismatch'];
      return expecting(
        [{ rule: 'period/mismatch', subject: 'period', severity: 'must-fix', outcome: 'fail' }],
        allowed,
      );
    },
  };
}

const missing: Defect = {
  name: 'period-missing',
  family: 'period',
  editions: ALL_EDITIONS,
  inject: (_random, plan) => {
    plan.period = { ...plan.period, sentence: null };
    return expecting([{ rule: 'period/missing', subject: 'period', severity: 'suspected', outcome: 'fail' }]);
  },
};

const cutOff: Defect = {
  name: 'period-cut-off-only',
  family: 'period',
  editions: ALL_EDITIONS,
  inject: (random, plan) => {
    const to = isoDate(plan.year, 12, 31);
    const sentence = random.pick([
      `本报告所列数据的统计期限截至${chineseDate(to)}。`,
      `本报告中所列数据截止到${chineseDate(to)}。`,
      `报告中数据统计截至${chineseDate(to)}。`,
    ]);
    plan.period = { ...plan.period, sentence, from: null, to };
    return expecting([{ rule: 'period/mismatch', subject: 'period', severity: 'suspected', outcome: 'fail' }]);
  },
};

const YEAR = { rule: 'year/mismatch', outcome: 'fail' } as const;

const titleYear: Defect = {
  name: 'title-of-another-year',
  family: 'year',
  editions: ALL_EDITIONS,
  inject: (random, plan) => {
    const other = plan.year + random.pick([-1, -1, -1, 1]);
    plan.title = (plan.title ?? '').replace(String(plan.year), String(other));
    return expecting([{ ...YEAR, subject: 'title' }]);
  },
};

/** The opening of section one was kept from last year. */
const bodyYear: Defect = {
  name: 'opening-of-last-year',
  family: 'year',
  editions: ALL_EDITIONS,
  inject: (_random, plan) => {
    const opening = plan.sections.find(({ key }) => key === 'overview')?.blocks[0];
    const found = opening?.type === 'paragraph' && opening.text.startsWith(`${plan.year}年`);
    if (!found) throw new NotApplicable('the opening does not begin with the year');
    opening.text = opening.text.replaceAll(String(plan.year), String(plan.year - 1));
    return expecting([{ ...YEAR, subject: 'body' }]);
  },
};

/** Signed a year early: the year was not yet over. */
const signatureYear: Defect = {
  name: 'signed-a-year-early',
  family: 'year',
  editions: ALL_EDITIONS,
  inject: (_random, plan) => {
    plan.signature = true;
    plan.signedOn = plan.signedOn?.replace(String(plan.year + 1), String(plan.year)) ?? null;
    return expecting([{ ...YEAR, subject: 'signature' }]);
  },
};

/** The last day for a report, by the year and the kind of body. */
export function dueDate(plan: Plan): string {
  const { year, agency } = plan;
  return year <= 2018 || agency.kind === 'government' ? isoDate(year + 1, 3, 31) : isoDate(year + 1, 1, 31);
}

export function daysAfter(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86400000).toISOString().slice(0, 10);
}

/** Audits of made reports take place later than this. */
const LAST_DAY_KNOWN = '2026-10-31';

function publishedLate(name: string, days: (random: Random) => number): Defect {
  return {
    name,
    family: 'deadline',
    editions: ALL_EDITIONS,
    inject: (random, plan) => {
      const late = days(random);
      plan.publishedOn = daysAfter(dueDate(plan), late);
      if (plan.publishedOn > LAST_DAY_KNOWN) throw new NotApplicable('that day is still to come');
      const severity = late > 365 ? 'suspected' : plan.agency.kind !== 'township' ? 'must-fix' : undefined;
      const township = plan.year > 2018 ? ('suspected' as const) : undefined;
      const graded = severity ?? township;
      return expecting(
        [
          {
            rule: 'deadline/late',
            subject: 'published',
            outcome: 'fail',
            ...(graded === undefined ? {} : { severity: graded }),
          },
          // The signature stays in time: between the two lies more than a month at times.
        ],
        ['deadline/backdated'],
      );
    },
  };
}

/** The page shows no date, the signature is late. */
const signedLate: Defect = {
  name: 'signed-late',
  family: 'deadline',
  editions: ALL_EDITIONS,
  inject: (random, plan) => {
    plan.publishedOn = null;
    plan.signature = true;
    plan.signedOn = daysAfter(dueDate(plan), random.int(1, 40));
    return expecting([{ rule: 'deadline/late', subject: 'published', outcome: 'fail' }]);
  },
};

const noDate: Defect = {
  name: 'no-date',
  family: 'deadline',
  editions: ALL_EDITIONS,
  inject: (_random, plan) => {
    plan.publishedOn = null;
    plan.signedOn = null;
    return expecting([{ rule: 'deadline/late', outcome: 'undecided' }]);
  },
};

/** No defect: the last day is in time. */
const lastDay: Defect = {
  name: 'published-on-the-last-day',
  family: 'deadline',
  editions: ALL_EDITIONS,
  inject: (_random, plan) => {
    plan.publishedOn = dueDate(plan);
    return expecting([]);
  },
};

export const PERIOD_DEFECTS: readonly Defect[] = [
  missing,
  cutOff,
  stated('period-of-last-year', (_random, year) => [isoDate(year - 1, 1, 1), isoDate(year - 1, 12, 31)]),
  stated('period-ends-a-year-late', (_random, year) => [isoDate(year, 1, 1), isoDate(year + 1, 12, 31)]),
  stated('period-starts-a-year-early', (_random, year) => [isoDate(year - 1, 1, 1), isoDate(year, 12, 31)]),
  stated('period-of-eleven-months', (random, year) =>
    random.chance(0.5) ? [isoDate(year, 1, 1), isoDate(year, 11, 30)] : [isoDate(year, 2, 1), isoDate(year, 12, 31)],
  ),
  titleYear,
  bodyYear,
  signatureYear,
  publishedLate('published-a-day-late', () => 1),
  publishedLate('published-late', (random) => random.int(2, 120)),
  publishedLate('published-years-late', (random) => random.int(400, 900)),
  signedLate,
  noDate,
  lastDay,
];
