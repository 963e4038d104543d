import type { Agency, Input } from '../model/audit-result.ts';
import type { Report } from '../model/report.ts';
import type { Roster, RosterDate, RosterProblem, UnlistedAgency } from '../model/roster.ts';
import { rosterMatcher, type RosterMatcher } from '../parse/agency-match.ts';
import { commonPlace, namesWithoutPlace } from '../parse/roster-place.ts';
import type { ParsedReport } from '../parse/parse-document.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import type { ReadInput } from './read-report.ts';
import type { RosterFile } from './roster-file.ts';

/** A roster at work on what came in. */
export interface RosterUse {
  readonly roster: Roster;
  readonly matcher: RosterMatcher;
  /** Mistakes of the roster itself, and what it leaves unclear beside these reports. */
  readonly problems: readonly RosterProblem[];
}

/**
 * Makes a roster ready for what was read. Where it names no place itself, the place of most reports stands for it, and
 * that is told.
 */
export function rosterUse({ roster, problems }: RosterFile, read: readonly ReadInput[]): RosterUse {
  const first = roster.entries[0]?.source.sheet ?? '';
  if (roster.place !== null || namesWithoutPlace(roster.entries.map(({ name }) => name)).length === 0) {
    return { roster, matcher: rosterMatcher(roster), problems };
  }
  const place = commonPlace(read.flatMap(({ report }) => report?.agency ?? []));
  const sentence = place === null ? ENGINE_STRINGS.rosterPlaceUnclear : ENGINE_STRINGS.rosterPlaceTaken(place.join(''));
  const told = [...problems, { sheet: first, row: null, sentence }];
  return { roster: { ...roster, place }, matcher: rosterMatcher(roster, place), problems: told };
}

/**
 * Gives every report of an agency on the roster the roster's name and kind; the name as found is kept. Another name in
 * it that the roster knows as the same agency's contradicts nothing.
 */
export function namedByRoster(read: readonly ReadInput[], { matcher }: RosterUse): readonly ReadInput[] {
  return read.map((entry) => (entry.report === null ? entry : { ...entry, report: named(entry.report, matcher) }));
}

function named(report: ParsedReport, { match }: RosterMatcher): ParsedReport {
  const found = report.agency === null ? null : match(report.agency);
  if (report.agency === null || found === null || found.how === null) return report;
  const { name, kind } = found.entry;
  const otherNames = report.otherNames.filter((other) => {
    const same = match(other.value);
    return same.how === null || same.entry !== found.entry;
  });
  return {
    ...report,
    agency: name,
    ...(name === report.agency ? {} : { agencyAsFound: report.agency }),
    agencyKind: kind === 'unknown' ? report.agencyKind : kind,
    otherNames,
  };
}

/** The roster's publication deadlines by agency. */
export function deadlinesOf({ roster }: RosterUse): Readonly<Record<string, RosterDate>> {
  return Object.fromEntries(
    roster.entries.flatMap(({ name, publicationDeadline }) =>
      publicationDeadline === null ? [] : [[name, publicationDeadline] as const],
    ),
  );
}

/** Publication deadlines of another year's reports: last year's roster, most likely. */
export function staleDeadlines({ roster }: RosterUse, year: number | null): RosterProblem[] {
  if (year === null) return [];
  return roster.entries.flatMap(({ name, publicationDeadline: date, source }): RosterProblem[] => {
    if (date === null || date.startsWith('--') || date.startsWith(`${year + 1}-`)) return [];
    const row = Number(/\d+$/.exec(source.cell)?.[0] ?? 0);
    return [{ sheet: source.sheet, row, sentence: ENGINE_STRINGS.rosterDeadlineStale(name, date, year) }];
  });
}

/** Agencies of reports that are not on the roster, by name. */
export function unlistedOf(reports: readonly Report[], { roster, matcher }: RosterUse): UnlistedAgency[] {
  const listed = new Set(roster.entries.map(({ name }) => name));
  const strangers = new Set(reports.flatMap(({ agency }) => (agency === null || listed.has(agency) ? [] : [agency])));
  return [...strangers].sort().map((agency) => {
    const found = matcher.match(agency);
    const names = (entries: Roster['entries']) => entries.map(({ name }) => name);
    return found.how === null
      ? { agency, maybe: names(found.maybe), near: names(found.near) }
      : { agency, maybe: [found.entry.name], near: [] };
  });
}

/** A file without a report whose path names an agency of the roster. */
export interface Arrival {
  readonly agency: string;
  readonly input: Input;
}

/** Files that came for an agency of the roster without becoming a report; those of a cancelled run are among them. */
export function arrivalsOf(inputs: readonly Input[], { matcher }: RosterUse): Arrival[] {
  return inputs.flatMap((input): Arrival[] => {
    const came =
      input.status === 'unreadable' ||
      input.status === 'not-a-report' ||
      input.status === 'duplicate' ||
      (input.status === 'skipped' && input.reason === ENGINE_STRINGS.cancelled);
    const entry = came && input.report === null ? matcher.matchPath(input.path) : null;
    return entry === null ? [] : [{ agency: entry.name, input }];
  });
}

/**
 * The roster's agencies, then those of reports and unreadable files that are not on it; sorted by name in code-point
 * order.
 * @param found the agencies as reports and files alone give them
 */
export function agenciesByRoster(
  found: readonly Agency[],
  arrivals: readonly Arrival[],
  { roster, matcher }: RosterUse,
): Agency[] {
  const byName = new Map(found.map((agency) => [agency.name, agency]));
  const listed = roster.entries.map(({ name, group, parent }): Agency => {
    const reports = byName.get(name)?.reports ?? [];
    const came = arrivals.some((one) => one.agency === name && /^(?:unreadable|skipped)$/.test(one.input.status));
    const status = reports.length > 0 ? 'audited' : came ? 'unreadable' : 'missing';
    return { name, group, parent, status, reports };
  });
  const names = new Set(listed.map(({ name }) => name));
  const others = found.filter(
    ({ name, status }) => !names.has(name) && (status === 'audited' || matcher.match(name).how === null),
  );
  return [...listed, ...others].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
