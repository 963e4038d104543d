import iconv from 'iconv-lite';
import { decodeText } from '../../app/readers/decode.ts';
import { DEFECTS, EDITIONS, NotApplicable, makeReport } from '../report-maker/index.ts';
import type { Layout, MadeReport } from '../report-maker/index.ts';
import { randomFrom } from '../report-maker/random.ts';
import { styled, surroundings } from './page-dress.ts';

/** A page of the size that sites really send, and the report inside it. */
export interface Page {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What a decoder needs to know to read it at once. */
  readonly encoding: 'utf-8' | 'gb18030';
  /** The same report on the small page that the report maker wrote. */
  readonly made: MadeReport;
}

/** Bytes of a page. */
const PAGE_SIZE = 150_000;
/** Every third page has a defect. */
const DEFECT_EVERY = 3;
/** Pages whose seeds do not meet those of the tests' corpus. */
const FIRST_SEED = 700_000;

function reportOf(index: number): MadeReport {
  const layout: Layout = index % 2 === 0 ? 'html-word' : 'html-tidy';
  const seed = FIRST_SEED + index;
  const edition = EDITIONS[index % EDITIONS.length] ?? '2021';
  if (index % DEFECT_EVERY === 0) {
    const fitting = DEFECTS.filter(
      ({ editions, layouts }) => editions.includes(edition) && layouts?.includes(layout) !== false,
    );
    const defect = fitting[(index / DEFECT_EVERY) % fitting.length];
    try {
      return makeReport({ seed, layout, edition, defects: defect === undefined ? [] : [defect] });
    } catch (error) {
      // This report has no place for that defect: it stays clean.
      if (!(error instanceof NotApplicable)) throw error;
    }
  }
  return makeReport({ seed, layout, edition });
}

/** The page number `index`: another report, site and size of styles each time, the same on every machine. */
export function pageOf(index: number): Page {
  const made = reportOf(index);
  const random = randomFrom(FIRST_SEED + index).fork('page');
  const { text, encoding } = decodeText(made.bytes);
  const written = encoding === 'gb18030' ? 'gb18030' : 'utf-8';
  const page = made.layout === 'html-tidy' ? styled(random, text) : text;
  const missing = Math.max(0, PAGE_SIZE - iconv.encode(page, written).length);
  // Chinese text takes more bytes than characters.
  const around = surroundings(random, made.plan.agency.place, Math.round(missing * (written === 'utf-8' ? 0.82 : 0.9)));
  const cut = Math.round(around.length * 0.6);
  const site = (pieces: readonly string[]): string => pieces.join('\n');
  const body = /<body[^>]*>/.exec(page);
  const start = body === null ? 0 : body.index + body[0].length;
  const end = page.lastIndexOf('</body>');
  const whole = [
    page.slice(0, start),
    site(around.slice(0, cut)),
    page.slice(start, end),
    site(around.slice(cut)),
    page.slice(end),
  ].join('\n');
  return { path: made.path, bytes: iconv.encode(whole, written), encoding: written, made };
}

/** `count` different pages. */
export function manyPages(count: number): Page[] {
  return Array.from({ length: count }, (_, index) => pageOf(index));
}
