import type { SectionKey } from '../model/edition.ts';
import type { Quote } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { SourceSpan } from '../model/source-span.ts';
import { matchesOf } from '../text/matches.ts';
import { maskPrivateNumbers } from '../text/private-data.ts';
import type { FindingDetails } from './rule.ts';

/** A stretch of the report's prose: its title, a heading or a paragraph. */
export interface Passage {
  readonly text: string;
  readonly source: SourceSpan;
  readonly section: SectionKey | null;
}

/** A place in a passage; offsets into its text, `end` exclusive. */
export interface Place {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** A place that a pattern matched. */
export interface Hit extends Place {
  readonly match: RegExpExecArray;
}

/** So many places are spelled out in one message; the quotes hold them all. */
const SPELLED_OUT = 6;
/** So many characters stand on either side of a quoted place. */
const REACH = 8;
const STOP = /[，,。；;：:！!？?\n]/;

const passageLists = new WeakMap<Report, readonly Passage[]>();

/** The title, then every heading and paragraph, in reading order: for one report the same list every time. */
export function passagesOf(report: Report): readonly Passage[] {
  const known = passageLists.get(report);
  if (known !== undefined) return known;
  const { title, paragraphs } = report;
  const all = title === null ? paragraphs : [{ text: title.raw, source: title.source, section: null }, ...paragraphs];
  passageLists.set(report, all);
  return all;
}

const wholeTexts = new WeakMap<Report, string>();

/** The text of all passages as one, for a cheap look before the costly ones; between two of them a line of stops. */
export function wholeTextOf(report: Report): string {
  const known = wholeTexts.get(report);
  if (known !== undefined) return known;
  const text = passagesOf(report)
    .map((passage) => passage.text)
    .join('\n，。；\n');
  wholeTexts.set(report, text);
  return text;
}

/** Every place that a pattern (with the flag `g`) matches. */
export function findHits(passages: readonly Passage[], pattern: RegExp): Hit[] {
  const hits: Hit[] = [];
  for (const passage of passages) {
    for (const match of matchesOf(passage.text, pattern)) {
      hits.push({ passage, start: match.index, end: match.index + match[0].length, match });
    }
  }
  return hits;
}

/** True within 《…》: the words are another document's. */
export function isInName({ passage, start }: Place): boolean {
  const before = passage.text.slice(0, start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** The very words of a place. */
export function wordsAt({ passage, start, end }: Place): string {
  return passage.text.slice(start, end);
}

const masked = new WeakMap<Passage, string>();

/** A passage's text without private numbers; masked before it is cut, for half a number is not known for what it is. */
function maskedTextOf(passage: Passage): string {
  const known = masked.get(passage);
  if (known !== undefined) return known;
  const text = maskPrivateNumbers(passage.text);
  masked.set(passage, text);
  return text;
}

/**
 * The words of a place with a few more on either side, no further than its clause, as they stand in
 * the report but for private numbers, which are masked.
 */
export function quoteOf({ passage, start, end }: Place, reach = REACH): Quote {
  const { source } = passage;
  const text = maskedTextOf(passage);
  let from = start;
  while (from > 0 && start - from < reach && !STOP.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < reach && !STOP.test(text.charAt(to))) to += 1;
  return { text: text.slice(from, to).trim(), source };
}

/**
 * Quoted words one after another, 、 between them; of many only the first. The same words are told once.
 * @param remark what stands behind the quoted words
 */
export function spellOut(words: readonly string[], remark: (word: string) => string = () => ''): string {
  const distinct = [...new Set(words)];
  const spelled = distinct.slice(0, SPELLED_OUT).map((word) => `“${word}”${remark(word)}`);
  return spelled.join('、') + (distinct.length > SPELLED_OUT ? '等' : '');
}

/**
 * One finding of all places that were found in the prose, each quoted; for messages with {count} and {places}.
 * @returns null where there is none
 */
export function placesOf(places: readonly Place[]): FindingDetails | null {
  const [first] = places;
  if (first === undefined) return null;
  const quotes = places.map((place) => quoteOf(place));
  return {
    subject: 'text',
    quotes,
    location: { section: first.passage.section },
    data: { count: places.length, places: spellOut(quotes.map(({ text }) => text)) },
  };
}
