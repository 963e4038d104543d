import type { CampaignInput } from './rule.ts';

/**
 * Agencies of which something came for a year: a report of it, one of no known year, or a file that could not be read.
 * None of them is missing, and none of them owes a report.
 */
export function cameFor(
  year: number,
  { reports, arrivals }: Pick<CampaignInput, 'reports' | 'arrivals'>,
): ReadonlySet<string> {
  const came = new Set<string>();
  for (const report of reports) {
    if (report.agency !== null && (report.year === null || report.year === year)) came.add(report.agency);
  }
  for (const { agency, input } of arrivals) if (input.status === 'unreadable') came.add(agency);
  return came;
}
