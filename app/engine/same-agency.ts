import type { Input } from '../model/audit-result.ts';
import type { Report } from '../model/report.ts';
import type { ParsedReport } from '../parse/parse-document.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { sha256 } from './read-report.ts';

/** A report with the input it came from. */
export interface ReadInput {
  readonly input: Input;
  readonly report: ParsedReport;
}

export interface Sorted {
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

/**
 * Takes duplicates and older versions out of what was read. The newest report of an agency and year is audited; where
 * dates do not tell which that is, all are.
 */
export function sortVersions(read: readonly ReadInput[]): Sorted {
  const inputs: Input[] = [];
  const byContent = new Map<string, ReadInput>();
  const kept: { entry: ReadInput; id: string }[] = [];
  for (const entry of read) {
    const content = contentDigest(entry.report);
    const twin = byContent.get(content);
    if (twin !== undefined) {
      inputs.push({ ...entry.input, status: 'duplicate', reason: ENGINE_STRINGS.sameReport(twin.input.path) });
      continue;
    }
    byContent.set(content, entry);
    kept.push({ entry, id: idOf(entry.report, content) });
  }
  const reports: Report[] = [];
  const used = new Map<string, number>();
  for (const { entry, id } of kept) {
    const later = kept.find(
      (other) => other.id === id && other.entry !== entry && newer(other.entry.report, entry.report) === true,
    );
    if (later !== undefined) {
      const reason = ENGINE_STRINGS.newerVersion(later.entry.input.path);
      inputs.push({ ...entry.input, status: 'superseded', reason });
      continue;
    }
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    const ownId = times === 1 ? id : `${id}-${times}`;
    reports.push({ id: ownId, ...entry.report });
    inputs.push({ ...entry.input, report: ownId });
  }
  return { inputs, reports };
}
