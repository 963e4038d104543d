import type { PastYear } from '../../bridge/desk.ts';
import { lastYearFinder } from '../../engine/last-year.ts';
import { pastOf } from '../../engine/previous.ts';
import type { Audit } from '../../model/audit-result.ts';
import type { Report } from '../../model/report.ts';
import { inputName } from './input-rows.ts';

/**
 * The years before a report's own of which its agency's figures are at hand, newest first: from what was handed in to
 * compare with and from the audit's own reports. Each year is what the rules would be given of it.
 */
export function pastYearsOf(
  { reports, previous }: Pick<Audit, 'reports' | 'previous'>,
  report: Report,
): readonly PastYear[] {
  const { agency, year } = report;
  if (agency === null || year === null) return [];
  const own = [...reports.flatMap((one) => pastOf(one, 'audit')), ...(previous?.reports ?? [])].filter(
    (one) => one.agency === agency && one.year < year,
  );
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
