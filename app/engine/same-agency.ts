import type { Input } from '../model/audit-result.ts';
import type { Report } from '../model/report.ts';
import type { ParsedReport } from '../parse/parse-document.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { sha256, type ReadInput } from './read-report.ts';

/** Inputs with their final status, and what is audited. */
export interface Sorted {
  /** In the order in which they were read. */
  readonly inputs: readonly Input[];
  /** The reports that are audited, in the order of their inputs. */
  readonly reports: readonly Report[];
}

/** All figures and words of a report to the letter: two files of one kind are the same report only where they agree. */
function contentDigest(report: ParsedReport): string {
  const figures = Object.entries(report.figures)
    .map(([key, cell]) => `${key}=${cell.state}:${cell.raw}`)
    .sort();
  const words = report.paragraphs.map((paragraph) => paragraph.text.replace(/[\s\u00a0\u3000]+/g, '')).join('');
  return sha256(`${report.agency ?? ''}\n${String(report.year)}\n${figures.join('\n')}\n${words}`);
}

/**
 * What no kind of file changes: the figures' values, and letters and digits from the first heading on. What a page says
 * above it, and how wide its punctuation is, is its own.
 */
function substanceDigest({ figures, paragraphs }: ParsedReport): string {
  const values = Object.entries(figures)
    .map(
      ([key, { state, value, unit, raw }]) => `${key}=${state}:${value === null ? lettersOf(raw) : value}${unit ?? ''}`,
    )
    .sort();
  const from = Math.max(
    0,
    paragraphs.findIndex(({ heading }) => heading),
  );
  const words = paragraphs.slice(from).map(({ text }) => lettersOf(text));
  return sha256(`${values.join('\n')}\n${words.join('')}`);
}

function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The same report in another kind of file, or again in the same kind; both are of one agency and year. */
function isSame(one: ParsedReport, other: ParsedReport): boolean {
  return one.kind !== other.kind || contentDigest(one) === contentDigest(other);
}

/** The report's id: agency, year and stage; the content where either of the first two is unknown. */
function idOf(report: ParsedReport): string {
  const known = report.agency !== null && report.year !== null;
  return (known ? sha256(`${report.agency}|${report.year}|${report.stage}`) : contentDigest(report)).slice(0, 16);
}

interface Entry {
  readonly input: Input;
  readonly report: ParsedReport;
  readonly id: string;
}

/** In which run an entry came; null where that is not known. */
function arrivalOf({ input }: Entry, arrivals: Readonly<Record<string, number>>): number | null {
  return input.sha256 === null ? null : (arrivals[input.sha256] ?? Infinity);
}

/**
 * Whose report it is was only gathered from a place named in its text: what looks like a version of it may be another
 * body's report, and none of the two is put aside.
 */
function isGuessed({ report }: Entry): boolean {
  return report.agencyEvidence === 'place' && report.title === null;
}

/** Compares by publication, then by signature, then by the run in which they came; null where none of them decides or a name is a guess. */
function newer(a: Entry, b: Entry, arrivals: Readonly<Record<string, number>> | undefined): boolean | null {
  if (isGuessed(a) || isGuessed(b)) return null;
  for (const date of [(report: ParsedReport) => report.publishedOn, (report: ParsedReport) => report.signedOn]) {
    const [one, other] = [date(a.report)?.value, date(b.report)?.value];
    if (one !== undefined && other !== undefined && one !== other) return one > other;
  }
  if (arrivals === undefined) return null;
  const [one, other] = [arrivalOf(a, arrivals), arrivalOf(b, arrivals)];
  return one === null || other === null || one === other ? null : one > other;
}

/**
 * Takes duplicates and older versions out of what was read. The newest report of an agency and year is audited; where
 * dates do not tell which that is, all are.
 * @param arrivals in which run each file came, by its SHA-256
 */
export function sortVersions(read: readonly ReadInput[], arrivals?: Readonly<Record<string, number>>): Sorted {
  const byOwner = new Map<string, Entry[]>();
  // Few reports have another of the same agency and year: the others need none.
  const substances = new Map<ParsedReport, string>();
  const substanceOf = (report: ParsedReport): string => {
    const substance = substances.get(report) ?? substanceDigest(report);
    substances.set(report, substance);
    return substance;
  };
  const entries = new Map<ReadInput, Entry>();
  const twins = new Map<ReadInput, Entry>();
  for (const each of read) {
    const { report, input } = each;
    if (report === null) continue;
    const owner = `${report.agency ?? ''}\n${String(report.year)}`;
    const alike = byOwner.get(owner) ?? [];
    const twin = alike.find(
      (other) => substanceOf(other.report) === substanceOf(report) && isSame(other.report, report),
    );
    if (twin !== undefined) twins.set(each, twin);
    else {
      const entry: Entry = { input, report, id: idOf(report) };
      alike.push(entry);
      byOwner.set(owner, alike);
      entries.set(each, entry);
    }
  }
  const byId = new Map<string, Entry[]>();
  for (const entry of entries.values()) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  const reports: Report[] = [];
  const used = new Map<string, number>();
  const inputs = read.map((each): Input => {
    const twin = twins.get(each);
    if (twin !== undefined) {
      return { ...each.input, status: 'duplicate', reason: ENGINE_STRINGS.sameReport(twin.input.path) };
    }
    const entry = entries.get(each);
    if (entry === undefined) return each.input;
    const later = byId.get(entry.id)?.find((other) => newer(other, entry, arrivals) === true);
    if (later !== undefined) {
      return { ...each.input, status: 'superseded', reason: ENGINE_STRINGS.newerVersion(later.input.path) };
    }
    const times = (used.get(entry.id) ?? 0) + 1;
    used.set(entry.id, times);
    const id = times === 1 ? entry.id : `${entry.id}-${times}`;
    reports.push({ id, ...entry.report });
    return { ...each.input, report: id };
  });
  return { inputs: withAnnexes(read, inputs), reports };
}

/** An annex shares the fate of the report it belongs to. */
function withAnnexes(read: readonly ReadInput[], inputs: readonly Input[]): readonly Input[] {
  const byPath = new Map(inputs.map((input) => [input.path, input]));
  return inputs.map((input, place) => {
    const home = byPath.get(read[place]?.joinedTo ?? '');
    return home === undefined ? input : { ...input, status: home.status, reason: home.reason, report: home.report };
  });
}
