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

/** All figures and words of a report, whatever file carried it. */
function contentDigest(report: ParsedReport): string {
  const figures = Object.entries(report.figures)
    .map(([key, cell]) => `${key}=${cell.state}:${cell.raw}`)
    .sort();
  const words = report.paragraphs.map((paragraph) => paragraph.text.replace(/[\s\u00a0\u3000]+/g, '')).join('');
  return sha256(`${report.agency ?? ''}\n${String(report.year)}\n${figures.join('\n')}\n${words}`);
}

/** The report's id: agency, year and stage; the content where either of the first two is unknown. */
function idOf(report: ParsedReport, content: string): string {
  const known = report.agency !== null && report.year !== null;
  return sha256(known ? `${report.agency}|${report.year}|${report.stage}` : content).slice(0, 16);
}

/** Compares by publication, then by signature; null where neither decides. */
function newer(a: ParsedReport, b: ParsedReport): boolean | null {
  for (const date of [(report: ParsedReport) => report.publishedOn, (report: ParsedReport) => report.signedOn]) {
    const [one, other] = [date(a)?.value, date(b)?.value];
    if (one !== undefined && other !== undefined && one !== other) return one > other;
  }
  return null;
}

interface Entry {
  readonly input: Input;
  readonly report: ParsedReport;
  readonly id: string;
}

/**
 * Takes duplicates and older versions out of what was read. The newest report of an agency and year is audited; where
 * dates do not tell which that is, all are.
 */
export function sortVersions(read: readonly ReadInput[]): Sorted {
  const byContent = new Map<string, ReadInput>();
  const entries = new Map<ReadInput, Entry>();
  const twins = new Map<ReadInput, ReadInput>();
  for (const each of read) {
    if (each.report === null) continue;
    const content = contentDigest(each.report);
    const twin = byContent.get(content);
    if (twin !== undefined) twins.set(each, twin);
    else {
      byContent.set(content, each);
      entries.set(each, { input: each.input, report: each.report, id: idOf(each.report, content) });
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
    const later = byId.get(entry.id)?.find((other) => newer(other.report, entry.report) === true);
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
