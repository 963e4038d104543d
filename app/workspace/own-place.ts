import type { Finding, Quote } from '../model/finding.ts';
import type { OwnPlace, PassagePlace } from '../model/own-place.ts';
import type { Report } from '../model/report.ts';
import type { Database } from './database.ts';
import { bytesOf, textOf } from './database.ts';
import { digestOf } from './digests.ts';
import { unpack } from './packed.ts';

/** Of a finding written by hand, what depends on the report as it is at hand. */
export type Placed = Pick<Finding, 'report' | 'year' | 'figures' | 'quotes' | 'location' | 'valuesDigest'>;

/**
 * What a place is in the report at hand. Its digest is of what stands there: of the cells' text, or of whether the words
 * are still there. Where the report itself is gone, nothing of it is shown.
 *
 * @param section what the person named; null: that of the words
 */
export function placedNow(database: Database, place: OwnPlace, section: string | null): Placed {
  const report = reportAtHand(database, place.report);
  const base = { report: report?.id ?? null, year: report?.year ?? null };
  if (place.kind === 'passage') {
    const found = report === null ? null : quotesOf(report, place);
    return {
      ...base,
      figures: [],
      quotes: found?.quotes ?? [{ text: place.text, source: null }],
      location: { section: section ?? found?.section ?? null, table: null, row: null, column: null },
      valuesDigest: digestOf(JSON.stringify(['passage', found === null ? null : squeezed(place.text)])),
    };
  }
  const cells = place.figures.map((key) => [key, report?.figures[key]?.raw ?? null]);
  const { table, row, column } = place;
  return {
    ...base,
    figures: report === null ? [] : place.figures,
    quotes: [],
    location: { section, table, row, column },
    valuesDigest: digestOf(JSON.stringify(['cells', cells])),
  };
}

const squeezed = (text: string): string => text.replace(/\s+/gu, '');

/** A report's prose without white space, with the way back from each of its letters. */
interface Prose {
  readonly letters: string;
  /** By letter: the paragraph it stands in, and where in it. */
  readonly paragraph: Int32Array;
  readonly offset: Int32Array;
}

const prose = new WeakMap<Report, Prose>();

function proseOf(report: Report): Prose {
  const known = prose.get(report);
  if (known !== undefined) return known;
  const size = report.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const [paragraph, offset] = [new Int32Array(size), new Int32Array(size)];
  const parts: string[] = [];
  let count = 0;
  report.paragraphs.forEach(({ text }, index) => {
    for (const { index: at, 0: letter } of text.matchAll(/\S/g)) {
      paragraph[count] = index;
      offset[count] = at;
      parts.push(letter);
      count += 1;
    }
  });
  const made = { letters: parts.join(''), paragraph, offset };
  prose.set(report, made);
  return made;
}

/** The words where they stand in the report, a quote for each paragraph that they run through; null where they do not. */
function quotesOf(
  report: Report,
  place: PassagePlace,
): { readonly quotes: readonly Quote[]; readonly section: string | null } | null {
  const wanted = squeezed(place.text);
  const { letters, paragraph, offset } = proseOf(report);
  const start = placeIn(letters, wanted, squeezed(place.before));
  if (start < 0) return null;
  const end = start + wanted.length;
  const first = paragraph[start] ?? 0;
  const last = paragraph[end - 1] ?? first;
  const quotes = report.paragraphs.slice(first, last + 1).map(({ text, source }, index): Quote => {
    const from = index === 0 ? (offset[start] ?? 0) : 0;
    const to = first + index === last ? (offset[end - 1] ?? 0) + 1 : text.length;
    return { text: text.slice(from, to), source };
  });
  return { quotes, section: report.paragraphs[first]?.section ?? null };
}

/** The occurrence with most of `before` in front of it; -1 where there is none. */
function placeIn(letters: string, wanted: string, before: string): number {
  let best = -1;
  let most = -1;
  for (let at = wanted === '' ? -1 : letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    let alike = 0;
    while (alike < before.length && letters.at(at - 1 - alike) === before.at(-1 - alike) && alike < at) alike += 1;
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}

interface AtHand {
  readonly sum: string;
  readonly report: Report;
}

/** Reports that own findings point into: unpacked once, and again when they are others. */
const atHand = new WeakMap<Database, Map<string, AtHand>>();

function reportAtHand(database: Database, id: string): Report | null {
  const row = database.get(
    `SELECT versions.sum FROM reports
       JOIN versions ON versions.report = reports.id AND versions.version = reports.version WHERE reports.id = ?`,
    id,
  );
  if (row === undefined) return null;
  const sum = textOf(row, 'sum');
  const kept = atHand.get(database) ?? new Map<string, AtHand>();
  atHand.set(database, kept);
  const known = kept.get(id);
  if (known?.sum === sum) return known.report;
  const body = database.get('SELECT body FROM versions WHERE report = ? AND sum = ?', id, sum);
  if (body === undefined) return null;
  const report = unpack(bytesOf(body, 'body')) as Report;
  kept.set(id, { sum, report });
  return report;
}
