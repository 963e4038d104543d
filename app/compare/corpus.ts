import type { Report } from '../model/report.ts';
import { GRAM, gramsOf } from './grams.ts';
import type { Weights } from './likeness.ts';
import { sectionTexts, type SectionText } from './section-text.ts';

/** A section of one of many reports. */
export interface CorpusText extends SectionText {
  /** The agency whose report it is. */
  readonly agency: string;
  readonly grams: Uint32Array;
}

/** The sections of many reports, ordered by agency, and where each of their grams stands. */
export interface Corpus {
  readonly texts: readonly CorpusText[];
  /**
   * Every gram with the number of its text behind it, sorted: `gram * TEXTS + number`. Of a text that repeats a gram it
   * stands as often.
   */
  readonly postings: Float64Array;
  /** For each text the number of its agency, from 0 up. */
  readonly agencies: Uint32Array;
  /** How many agencies there are. */
  readonly count: number;
  /** Grams that many agencies write, with the place where their postings begin. */
  readonly usual: ReadonlyMap<number, number>;
}

/** As many texts can be told apart in a posting beside 32 bits of a gram. */
export const TEXTS = 2 ** 21;

/** Words of at least so many agencies, and of at least this share of all, are usual ones. */
const USUAL_AGENCIES = 5;
const USUAL_SHARE = 0.2;
/** What a larger share than this of all agencies write is usual, though it be one text. */
const NEARLY_ALL = 0.75;
/** What a usual unit counts beside one that is an agency's own. */
const USUAL_WEIGHT = 0.2;

/**
 * Takes the sections of reports in; those of an unknown agency are left out, since nothing tells whom they would have
 * been copied from.
 * @throws RangeError beyond two million sections
 */
export function corpusOf(reports: readonly Report[]): Corpus {
  const byAgency = [...reports]
    .map((report, place) => ({ report, place }))
    .filter(({ report }) => report.agency !== null)
    .sort((a, b) => compare(a.report.agency ?? '', b.report.agency ?? '') || a.place - b.place);
  const texts = byAgency.flatMap(({ report }) =>
    sectionTexts(report).map((text): CorpusText => ({
      ...text,
      agency: report.agency ?? '',
      grams: gramsOf(text.masked.units),
    })),
  );
  if (texts.length > TEXTS) throw new RangeError(`${texts.length} sections are more than can be compared`);
  const postings = postingsOf(texts);
  const agencies = new Uint32Array(texts.length);
  let count = 0;
  for (const [number, { agency }] of texts.entries()) {
    if (agency !== texts[number - 1]?.agency) count += 1;
    agencies[number] = count - 1;
  }
  return { texts, postings, agencies, count, usual: usualGrams(postings, agencies, count) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function postingsOf(texts: readonly CorpusText[]): Float64Array {
  let count = 0;
  for (const { grams } of texts) count += grams.length;
  const postings = new Float64Array(count);
  let at = 0;
  for (const [number, { grams }] of texts.entries()) {
    for (const gram of grams) {
      postings[at] = gram * TEXTS + number;
      at += 1;
    }
  }
  return postings.sort();
}

/** The gram of a posting. */
export function gramOf(posting: number): number {
  return Math.floor(posting / TEXTS);
}

/** Calls back for each gram with the postings from `from` to before `to`. */
export function eachGram(postings: Float64Array, visit: (gram: number, from: number, to: number) => void): void {
  let from = 0;
  while (from < postings.length) {
    const gram = gramOf(postings[from] ?? 0);
    const end = (gram + 1) * TEXTS;
    let to = from + 1;
    while (to < postings.length && (postings[to] ?? 0) < end) to += 1;
    visit(gram, from, to);
    from = to;
  }
}

/** Where the postings of each gram begin that many agencies write. */
function usualGrams(postings: Float64Array, agencies: Uint32Array, all: number): Map<number, number> {
  const enough = enoughOf(all);
  const usual = new Map<number, number>();
  eachGram(postings, (gram, from, to) => {
    if (to - from >= enough && writersOf(postings, agencies, from, enough, NOBODY) >= enough) usual.set(gram, from);
  });
  return usual;
}

/** No agency. */
export const NOBODY: ReadonlySet<number> = new Set();

const enoughOf = (agencies: number): number => Math.max(USUAL_AGENCIES, Math.ceil(agencies * USUAL_SHARE));

/** How many agencies write the gram whose postings begin there, some left out; counted up to `enough`. */
function writersOf(
  postings: Float64Array,
  agencies: Uint32Array,
  from: number,
  enough: number,
  without: ReadonlySet<number>,
): number {
  const gram = gramOf(postings[from] ?? 0);
  let seen = 0;
  let last = -1;
  for (let at = from; at < postings.length && seen < enough; at += 1) {
    const posting = postings[at] ?? 0;
    if (gramOf(posting) !== gram) break;
    // Texts stand by agency, so that each agency's postings follow one another.
    const agency = agencies[posting - gram * TEXTS] ?? -1;
    if (agency !== last && !without.has(agency)) seen += 1;
    last = agency;
  }
  return seen;
}

/**
 * Weighs a text: prescribed words count nothing, words that many agencies write count little.
 * @param relatives agencies that share a good part of this text: a text that was handed round is no usage, however many
 *   took it over. Where nearly all agencies share it, it is.
 */
export function weightsIn(
  { texts, usual, postings, agencies, count }: Corpus,
  number: number,
  relatives: ReadonlySet<number>,
): Weights {
  const text = texts[number];
  if (text === undefined) throw new RangeError(`no text ${number}`);
  const { masked, grams } = text;
  const weights = Float32Array.from(masked.prescribed, (prescribed) => (prescribed === 1 ? 0 : 1));
  const without = relatives.size <= NEARLY_ALL * count ? relatives : NOBODY;
  const enough = enoughOf(count - without.size);
  for (const [at, gram] of grams.entries()) {
    const from = usual.get(gram);
    if (from === undefined) continue;
    if (without.size > 0 && writersOf(postings, agencies, from, enough, without) < enough) continue;
    for (let unit = at; unit < at + GRAM; unit += 1) if (weights[unit] === 1) weights[unit] = USUAL_WEIGHT;
  }
  return weights;
}
