import { NO_LAST_YEAR, type LastYear, type PastReport } from '../model/past-report.ts';
import type { Report } from '../model/report.ts';

/** Finds what is at hand of a report's agency from the year before. */
export type LastYearOf = (report: Report) => LastYear;

/**
 * Makes past reports ready to be found. A report's own last year bears the very same agency's name (the roster has
 * seen to that) and the year before. Where several are at hand and agree in every figure, the one with its words and
 * the fewest unread figures stands for all; where they disagree, none does.
 */
export function lastYearFinder(past: readonly PastReport[]): LastYearOf {
  const byName = new Map<string, PastReport[]>();
  for (const one of past) {
    const name = nameOf(one.agency, one.year);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [one]);
    else known.push(one);
  }
  return ({ agency, year }) => {
    const found = agency === null || year === null ? undefined : byName.get(nameOf(agency, year - 1));
    return found === undefined ? NO_LAST_YEAR : chosen(found);
  };
}

const nameOf = (agency: string, year: number): string => `${year} ${agency}`;

function chosen(found: readonly PastReport[]): LastYear {
  const [best, ...others] = [...found].sort((a, b) => rank(a) - rank(b) || unread(a) - unread(b));
  if (best === undefined) return NO_LAST_YEAR;
  return others.every((other) => agree(best, other)) ? { report: best, rivals: [] } : { report: null, rivals: found };
}

/** What is audited itself before what was handed in beside it, both before figures without words. */
function rank({ origin }: PastReport): number {
  return { audit: 0, file: 1, workbook: 2 }[origin];
}

function unread({ figures }: PastReport): number {
  return Object.values(figures).filter(({ state }) => state === 'unread').length;
}

/** Whether no figure that both have could be read in two ways. */
function agree(one: PastReport, other: PastReport): boolean {
  return Object.entries(one.figures).every(([key, cell]) => {
    const beside = other.figures[key as keyof typeof other.figures];
    if (beside === undefined || cell.state === 'unread' || beside.state === 'unread') return true;
    return cell.state === beside.state && cell.value === beside.value && cell.unit === beside.unit;
  });
}
