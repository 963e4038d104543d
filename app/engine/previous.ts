import type { Input } from '../model/audit-result.ts';
import type { PastReport } from '../model/past-report.ts';
import type { Report } from '../model/report.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { corrected } from './corrections.ts';
import type { ExportedFigures } from './exported-workbook.ts';
import { joinParts } from './join-parts.ts';
import type { ReadInput } from './read-report.ts';
import { namedByRoster, type RosterUse } from './roster.ts';
import { sortVersions } from './same-agency.ts';
import type { RunSettings } from './settings.ts';

/** What was handed in to compare with. */
export interface Previous {
  /** Every file of it, with what became of it. */
  readonly inputs: readonly Input[];
  readonly reports: readonly PastReport[];
}

/**
 * Makes reports of earlier years of what was read as such: of files, of which the newest version counts, and of
 * workbooks that this program exported. Their agencies bear the roster's names, as those of the audited reports do.
 * @param audited the reports under audit: what none of them can be compared with is told
 */
export function previousOf(
  read: readonly ReadInput[],
  settings: RunSettings,
  use: RosterUse | null,
  audited: readonly Report[],
): Previous {
  const right = corrected(read, settings.corrections ?? {});
  const joined = joinParts(use === null ? right : namedByRoster(right, use));
  const { inputs, reports } = sortVersions(joined);
  const wanted = wantedBy(audited);
  const past: PastReport[] = [];
  const bySum = new Map(
    joined.flatMap(({ input, report }) => (report === null ? [] : [[input.sha256, report] as const])),
  );
  const byId = new Map(reports.map((report) => [report.id, report]));
  const told = inputs.map((input, place): Input => {
    const exported = read[place]?.exported;
    // A duplicate of a workbook is one no more.
    if (exported !== undefined && input.status === 'not-a-report') {
      const own = exported.reports.map((report) => named(report, use));
      past.push(...own);
      return { ...input, status: 'previous', reason: workbookReason(own, exported, wanted), ...identityOf(own) };
    }
    const report = input.status === 'report' ? byId.get(input.report ?? '') : undefined;
    // A copy and an older version are told of as well.
    const other = joined[place]?.report ?? bySum.get(input.sha256 ?? '');
    if (report === undefined) return { ...input, report: null, ...identityOf(other === undefined ? [] : [other]) };
    if (input.path === report.input) past.push(...pastOf(report, 'file'));
    return {
      ...input,
      status: 'previous',
      reason: wanted.reasonAgainst(report),
      report: null,
      ...identityOf([report]),
    };
  });
  return { inputs: told, reports: past };
}

/** What a list of inputs says of the reports that were read from one; nothing where there are none. */
function identityOf(reports: readonly Pick<Report, 'agency' | 'year' | 'edition'>[]): Pick<Input, 'past'> {
  const [first] = reports;
  if (first === undefined) return {};
  const common = <K extends 'agency' | 'year' | 'edition'>(key: K) =>
    reports.every((report) => report[key] === first[key]) ? first[key] : null;
  const [agency, year, edition] = [common('agency'), common('year'), common('edition')];
  return { past: { agency, year, edition, reports: reports.length } };
}

/** A report as one of an earlier year; none where its agency or year is unknown. */
export function pastOf(report: Report, origin: 'file' | 'audit'): readonly PastReport[] {
  const { agency, agencyAsFound, year, edition, extract, figures, input } = report;
  if (agency === null || year === null) return [];
  const found = agencyAsFound === undefined ? {} : { agencyAsFound };
  return [{ agency, ...found, year, edition, extract, figures, report, origin, input }];
}

function named(report: PastReport, use: RosterUse | null): PastReport {
  const found = use?.matcher.match(report.agency);
  if (found === undefined || found.how === null || found.entry.name === report.agency) return report;
  return { ...report, agency: found.entry.name, agencyAsFound: report.agencyAsFound ?? report.agency };
}

type Dated = Pick<Report, 'agency' | 'year'>;

interface Wanted {
  /** Why a report is compared with none; null where it is. */
  readonly reasonAgainst: (report: Dated) => string | null;
}

function wantedBy(audited: readonly Report[]): Wanted {
  const years = new Set(audited.flatMap(({ year }) => (year === null ? [] : [year - 1])));
  const pairs = new Set(audited.map(({ agency, year }) => (year === null ? '' : `${year - 1} ${agency ?? ''}`)));
  return {
    reasonAgainst: ({ agency, year }) => {
      if (agency === null || year === null) return ENGINE_STRINGS.previousUnknown;
      if (!years.has(year)) return ENGINE_STRINGS.previousOfYear(year, [...years].sort());
      return pairs.has(`${year} ${agency}`) ? null : ENGINE_STRINGS.previousAlone(agency, year + 1);
    },
  };
}

function workbookReason(own: readonly PastReport[], { unnamed, spoiled }: ExportedFigures, wanted: Wanted): string {
  const used = own.filter((report) => wanted.reasonAgainst(report) === null).length;
  const years = [...new Set(own.map(({ year }) => year))].sort();
  return [
    own.length === 0 ? ENGINE_STRINGS.previousEmpty : ENGINE_STRINGS.previousWorkbook(own.length, years, used),
    ...(unnamed > 0 ? [ENGINE_STRINGS.previousUnnamed(unnamed)] : []),
    ...(spoiled > 0 ? [ENGINE_STRINGS.previousSpoiled(spoiled)] : []),
  ].join('；');
}
