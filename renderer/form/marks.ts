import type { ReportInput, ReportView } from '../../app/bridge/desk.ts';
import { figureMark, quoteMark } from '../../app/model/mark.ts';
import type { Finding } from '../../app/model/finding.ts';
import type { SourceSpan } from '../../app/model/source-span.ts';
import { circled } from './circled.ts';
import { passagePairs } from './passages.ts';
import { termsOf } from './proof.ts';
import type { Proof } from './proof.ts';

/** A place of the original that a finding rests on. */
export interface ShownMark {
  /** Name of the mark in the page (app/model/mark.ts). */
  readonly name: string;
  /** ① …; empty where there are too many to number. */
  readonly number: string;
  readonly kind: 'term' | 'suspect' | 'quote';
  /** What it is, in words. */
  readonly label: string;
  readonly source: SourceSpan | null;
  /** A zero or a blank that nobody suspects: the last to be looked at. */
  readonly dull: boolean;
}

/** More cells than these are marked without numbers: nobody reads on from ㉚. */
const MOST_NUMBERED = 30;

/** The places of a finding: the cells of its proof, then its quotes. */
export function marksOfFinding(finding: Finding, proof: Proof, report: ReportView | null): readonly ShownMark[] {
  const terms = termsOf(proof);
  const numbered = terms.length <= MOST_NUMBERED;
  const cells = terms.map((term): ShownMark => ({
    name: figureMark(term.key),
    number: numbered ? term.number : '',
    kind: term.suspect ? 'suspect' : 'term',
    label: term.label,
    source: report?.figures[term.key]?.source ?? null,
    dull: !term.suspect && (term.value === 0 || term.state === 'blank'),
  }));
  // Words of another file stand nowhere in this one.
  const beside = passagePairs(finding).length > 0;
  const own = finding.quotes.map((quote, index) => ({ quote, name: quoteMark(finding.id, index) }));
  const shown = beside ? own.filter(({ quote }) => quote.source !== null) : own;
  const quotes = shown.map(({ quote, name }, index): ShownMark => ({
    name,
    number: numbered ? circled(terms.length + index + 1) : '',
    kind: 'quote',
    label: quote.text,
    source: quote.source,
    dull: false,
  }));
  return [...cells, ...quotes];
}

/** The file of a report that most of a finding's marks stand in; its first one where there are none. */
export function inputOfMarks(report: ReportView, marks: readonly ShownMark[]): ReportInput | null {
  const [first = null] = report.inputs;
  const counts = new Map<string, number>();
  for (const { source } of marks) {
    if (source === null) continue;
    const path = source.input ?? first?.path ?? '';
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  const most = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
  return report.inputs.find((input) => input.path === most) ?? first;
}

/** The mark that is looked at first: a cell that is likely wrong, else the words that say so, else the first of all. */
export function firstMark(marks: readonly ShownMark[]): ShownMark | null {
  const of = (kind: ShownMark['kind']) => marks.find((mark) => mark.kind === kind);
  return of('suspect') ?? of('quote') ?? marks[0] ?? null;
}
