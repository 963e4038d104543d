import type { SourceSpan } from '../model/source-span.ts';
import type { Run } from './chains.ts';
import type { Likeness } from './likeness.ts';
import type { SectionText } from './section-text.ts';

/** Words that stand in both reports, as each of them has them. */
export interface SharedPassage {
  readonly text: string;
  readonly source: SourceSpan;
  readonly otherText: string;
  readonly otherSource: SourceSpan;
}

/** So many passages are shown at the most. */
const SHOWN = 3;
/** A passage with fewer units shows nothing; a longer one than this is cut where it has been followed far enough. */
const SHORTEST = 12;
const LONGEST = 180;
const STOP = /[。；;！？!?，,：:]/;

/** The longest passages that two sections share, paragraph by paragraph, in the order of the first text. */
export function sharedPassages(one: SectionText, other: SectionText, { chains }: Likeness): readonly SharedPassage[] {
  const byParagraphs = new Map<string, Run[]>();
  for (const run of chains.flatMap(({ runs }) => runs)) {
    for (const piece of withinParagraphs(one, other, run)) {
      const key = `${one.masked.paragraph[piece.at] ?? 0} ${other.masked.paragraph[piece.otherAt] ?? 0}`;
      byParagraphs.set(key, [...(byParagraphs.get(key) ?? []), piece]);
    }
  }
  return [...byParagraphs.values()]
    .map((runs) => ({ runs, units: runs.reduce((units, { length }) => units + length, 0) }))
    .filter(({ units }) => units >= SHORTEST)
    .sort((a, b) => b.units - a.units || (a.runs[0]?.at ?? 0) - (b.runs[0]?.at ?? 0))
    .slice(0, SHOWN)
    .sort((a, b) => (a.runs[0]?.at ?? 0) - (b.runs[0]?.at ?? 0))
    .flatMap(({ runs }) => passageOf(one, other, inOrder(runs)));
}

/** Where a run goes over the end of a paragraph, in either text, it is two. */
function withinParagraphs(one: SectionText, other: SectionText, run: Run): Run[] {
  const pieces: Run[] = [];
  let from = 0;
  for (let step = 1; step <= run.length; step += 1) {
    const ends =
      step === run.length ||
      one.masked.paragraph[run.at + step] !== one.masked.paragraph[run.at + from] ||
      other.masked.paragraph[run.otherAt + step] !== other.masked.paragraph[run.otherAt + from];
    if (!ends) continue;
    pieces.push({ at: run.at + from, otherAt: run.otherAt + from, length: step - from });
    from = step;
  }
  return pieces;
}

/** The runs from the first on that follow one another in both texts, until enough is shown. */
function inOrder(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let units = 0;
  for (const run of runs) {
    const last = kept.at(-1);
    if (last !== undefined && run.otherAt < last.otherAt) continue;
    kept.push(run);
    units += run.length;
    if (units >= LONGEST) break;
  }
  return kept;
}

function passageOf(one: SectionText, other: SectionText, runs: readonly Run[]): SharedPassage[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return [];
  const length = Math.min(last.length, LONGEST);
  const own = words(one, first.at, last.at + length - 1);
  const theirs = words(other, first.otherAt, last.otherAt + length - 1);
  if (own === null || theirs === null) return [];
  return [{ text: own.text, source: own.source, otherText: theirs.text, otherSource: theirs.source }];
}

/** The words of a paragraph from one unit to another, with the rest of the clause on either side. */
function words(text: SectionText, first: number, last: number): { text: string; source: SourceSpan } | null {
  const paragraph = text.paragraphs[text.masked.paragraph[first] ?? 0];
  if (paragraph === undefined) return null;
  const { text: whole, source } = paragraph;
  let start = text.masked.offset[first] ?? 0;
  while (start > 0 && !STOP.test(whole.charAt(start - 1))) start -= 1;
  let end = (text.masked.offset[last] ?? 0) + 1;
  while (end < whole.length && !STOP.test(whole.charAt(end - 1))) end += 1;
  return { text: whole.slice(start, end).trim(), source };
}
