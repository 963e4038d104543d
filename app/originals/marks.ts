import type { Audit } from '../model/audit-result.ts';
import type { FigureKey } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import type { SourceSpan } from '../model/source-span.ts';
import { figureMark, quoteMark } from '../model/mark.ts';

/** A place of an original and the name by which the window finds it. */
export interface Mark {
  readonly name: string;
  readonly span: SourceSpan;
  /** The words that are meant, where the span is of more (a whole paragraph); null: all of it. */
  readonly words: string | null;
}

/**
 * All places of one input that the report's figures and its findings' quotes rest on.
 * @param input path of the input; a span that names none stands in the report's own
 */
export function marksOf(audit: Audit, report: Report, input: string): readonly Mark[] {
  const figures = Object.entries(report.figures).flatMap(([key, cell]) =>
    cell.source === null ? [] : [{ name: figureMark(key as FigureKey), span: cell.source, words: null }],
  );
  const quotes = audit.findings
    .filter((finding) => finding.report === report.id)
    .flatMap((finding) =>
      finding.quotes.flatMap(({ text, source }, index) =>
        source === null ? [] : [{ name: quoteMark(finding.id, index), span: source, words: text }],
      ),
    );
  return [...figures, ...quotes].filter(({ span }) => (span.input ?? report.input) === input);
}

/** Names of marks by the offset at which they start, and the stretches of text that they cover. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

/**
 * Marks that stand at offsets (HTML and text), joined where they cover the same stretch, by their start. A mark of
 * words is narrowed to them where they stand in its span as they are; else it covers the span.
 *
 * @param source the decoded file that the offsets are of
 */
export function stretchesOf(marks: readonly Mark[], source: string): readonly Stretch[] {
  const byPlace = new Map<string, { start: number; end: number; names: string[] }>();
  for (const { name, span, words } of marks) {
    if (span.kind !== 'html' && span.kind !== 'text') continue;
    const at = words === null || words === '' ? -1 : source.slice(span.start, span.end).indexOf(words);
    const start = at < 0 ? span.start : span.start + at;
    const end = at < 0 || words === null ? span.end : start + words.length;
    const place = `${start}-${end}`;
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, { start, end, names: [name] });
    else known.names.push(name);
  }
  return [...byPlace.values()].sort((one, other) => one.start - other.start || other.end - one.end);
}
