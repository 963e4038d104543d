import type { PastYear } from '../../bridge/desk.ts';
import { lastYearFinder } from '../../engine/last-year.ts';
import { pastOf } from '../../engine/previous.ts';
import type { Audit } from '../../model/audit-result.ts';
import type { PastReport } from '../../model/past-report.ts';
import type { Report } from '../../model/report.ts';
import { inputName } from './input-rows.ts';

type Compared = Pick<Audit, 'reports' | 'previous'>;

const known = new WeakMap<Compared, ReadonlyMap<string, readonly PastReport[]>>();

/** All reports of an audit that can be compared with, by agency: gathered once, since every agency asks. */
function byAgency(audit: Compared): ReadonlyMap<string, readonly PastReport[]> {
  const before = known.get(audit);
  if (before !== undefined) return before;
  const gathered = new Map<string, PastReport[]>();
  for (const one of [
    ...audit.reports.flatMap((report) => pastOf(report, 'audit')),
    ...(audit.previous?.reports ?? []),
  ]) {
    const own = gathered.get(one.agency);
    if (own === undefined) gathered.set(one.agency, [one]);
    else own.push(one);
  }
  known.set(audit, gathered);
  return gathered;
}

/**
 * The years before a report's own of which its agency's figures are at hand, newest first: from what was handed in to
 * compare with and from the audit's own reports. Each year is what the rules would be given of it.
 */
export function pastYearsOf(audit: Compared, report: Report): readonly PastYear[] {
  const { agency, year } = report;
  if (agency === null || year === null) return [];
  const own = (byAgency(audit).get(agency) ?? []).filter((one) => one.year < year);
  const find = lastYearFinder(own);
  const years = [...new Set(own.map((one) => one.year))].sort((one, other) => other - one);
  return years.map((past): PastYear => {
    const { report: found, rivals } = find({ ...report, year: past + 1 });
    return {
      year: past,
      edition: found?.edition ?? null,
      names: (found === null ? rivals : [found]).map(({ input }) => inputName(input)),
      disputed: found === null,
      figures: found?.figures ?? {},
    };
  });
}
