import type { Edition } from '../model/edition.ts';
import type { AgencyKind } from '../model/report.ts';

/** Until when a year's report must be published. */
export interface DueDate {
  /** ISO date; the day itself is on time. */
  readonly date: string;
  /** False where the law does not name this kind of body, or the kind is not known: a person must judge. */
  readonly certain: boolean;
  readonly basis: string;
}

/** The last year whose report stood under the regulation of 2007. */
const LAST_OLD_YEAR = 2018;

const ARTICLE_31 =
  '《政府信息公开条例》（2007年国务院令第492号）第三十一条：各级行政机关应当在每年3月31日前公布上一年度报告';
const ARTICLE_49_1 =
  '《政府信息公开条例》（2019年国务院令第711号）第四十九条第一款：县级以上人民政府部门应当在每年1月31日前公布上一年度报告';
const ARTICLE_49_2 =
  '《政府信息公开条例》（2019年国务院令第711号）第四十九条第二款：县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前公布本级政府上一年度报告';

/**
 * When the report of a year is due. To 2018 every body by 31 March (条例 2007 art. 31); from 2019 departments and a
 * government's own office by 31 January, a government's report by 31 March (条例 2019 art. 49). Townships and
 * institutions follow local practice: 31 January, not certain. An unknown kind has the later date, not certain.
 */
export function dueDate(year: number, kind: AgencyKind): DueDate {
  const next = year + 1;
  if (year <= LAST_OLD_YEAR) return { date: `${next}-03-31`, certain: true, basis: ARTICLE_31 };
  switch (kind) {
    case 'government':
      return { date: `${next}-03-31`, certain: true, basis: ARTICLE_49_2 };
    case 'unknown':
      return { date: `${next}-03-31`, certain: false, basis: ARTICLE_49_2 };
    case 'department':
    case 'office':
      return { date: `${next}-01-31`, certain: true, basis: ARTICLE_49_1 };
    case 'township':
    case 'institution':
      return { date: `${next}-01-31`, certain: false, basis: ARTICLE_49_1 };
  }
}

/**
 * The last day of the year that follows the report's, `MM-DD`, by kind of body, under the regulation of 2019; null
 * where it names none.
 */
export const lawfulDays = lawfulDaysOf(LAST_OLD_YEAR + 1);

function lawfulDaysOf(year: number): Readonly<Record<AgencyKind, string | null>> {
  const day = (kind: AgencyKind) => {
    const due = dueDate(year, kind);
    return due.certain ? due.date.slice(5) : null;
  };
  return {
    government: day('government'),
    office: day('office'),
    department: day('department'),
    township: day('township'),
    institution: day('institution'),
    unknown: day('unknown'),
  };
}

const ROSTER = '本级政府信息公开工作主管部门名册规定的截止日期';

/**
 * A deadline that the roster sets, for the report of a year; null where it sets none for that year. A full date holds
 * for the report of the year before it, a day without a year (`--01-20`) for every report.
 */
export function rosterDueDate(deadline: string | null, year: number): DueDate | null {
  if (deadline === null) return null;
  const next = String(year + 1);
  if (!deadline.startsWith('--')) {
    return deadline.startsWith(`${next}-`) ? { date: deadline, certain: true, basis: ROSTER } : null;
  }
  const date = `${next}${deadline.slice(1)}`;
  const exists = new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
  return { date: exists ? date : `${next}-02-28`, certain: true, basis: ROSTER };
}

/** The day after which every report of a year is overdue, whatever kind of body it is of. */
export function latestDueDate(year: number): string {
  return dueDate(year, 'unknown').date;
}

/**
 * Whether a report stands under the regulation of 2007: its year is 2018 or earlier, or it carries the statistics
 * table of those years. Its prose was free: no headings and no order were laid down.
 */
export function isUnderOldRegulation(year: number | null, edition: Edition | null): boolean {
  return edition === '2014' || (year !== null && year <= LAST_OLD_YEAR);
}
