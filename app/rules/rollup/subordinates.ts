import type { Report } from '../../model/report.ts';
import type { Roster, RosterEntry } from '../../model/roster.ts';
import type { CampaignInput } from '../rule.ts';

/** A report that holds the figures of agencies below it, and theirs. */
export interface Parent {
  readonly report: Report;
  /** The roster itself says that it holds them; else it is a government, of which it is expected. */
  readonly isStated: boolean;
  /** Reports of the agencies below it, one each, in the roster's order. */
  readonly children: readonly Report[];
  /** Agencies below it without a report that could be used, or with several. */
  readonly missing: readonly string[];
  /** An agency below it has others below itself, and nothing tells whether it holds their figures. */
  readonly isDeep: boolean;
}

/**
 * The reports that are to be held against the sum of others: of agencies that the roster names as parents and that hold
 * the figures of those below them. A government does unless the roster denies it; any other body only where it says so.
 * @param withTownships whether towns and sub-districts count among those below
 */
export function parentsIn(
  { reports, roster }: Pick<CampaignInput, 'reports' | 'roster'>,
  withTownships: boolean,
): readonly Parent[] {
  if (roster === null) return [];
  const byAgency = new Map<string, Report[]>();
  for (const report of reports) {
    if (report.agency !== null) byAgency.set(report.agency, [...(byAgency.get(report.agency) ?? []), report]);
  }
  const byParent = childrenIn(roster);
  return roster.entries.flatMap((entry): Parent[] => {
    const below = (byParent.get(entry.name) ?? []).filter(({ kind }) => withTownships || kind !== 'township');
    const holds = entry.aggregates ?? entry.kind === 'government';
    if (below.length === 0 || !holds) return [];
    return (byAgency.get(entry.name) ?? []).flatMap((report): Parent[] => {
      if (onlyOf(byAgency.get(entry.name) ?? [], report.year) !== report) return [];
      const found = below.map(({ name }) => onlyOf(byAgency.get(name) ?? [], report.year));
      const children = found.filter((child) => child !== null);
      if (children.length === 0) return [];
      const missing = below.filter((_, index) => found[index] === null).map(({ name }) => name);
      const isDeep = below.some((child) => child.aggregates !== true && byParent.has(child.name));
      return [{ report, isStated: entry.aggregates === true, children, missing, isDeep }];
    });
  });
}

function childrenIn({ entries }: Roster): ReadonlyMap<string, readonly RosterEntry[]> {
  const children = new Map<string, RosterEntry[]>();
  for (const entry of entries) {
    if (entry.parent === null || entry.parent === entry.name) continue;
    const known = children.get(entry.parent);
    if (known === undefined) children.set(entry.parent, [entry]);
    else known.push(entry);
  }
  return children;
}

/** The only report of a year; null where there is none or several. */
function onlyOf(reports: readonly Report[], year: number | null): Report | null {
  const own = reports.filter((report) => report.year === year);
  return year !== null && own.length === 1 ? (own[0] ?? null) : null;
}
