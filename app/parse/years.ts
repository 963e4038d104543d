import type { Period, Stated, YearStatement } from '../model/report.ts';
import type { PlacedParagraph } from './page.ts';
import type { TitleReading } from './title.ts';

interface YearSources {
  readonly title: TitleReading | null;
  readonly pageYear: number | null;
  readonly fileYear: number | null;
  readonly period: Period | null;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly firstHeading: number;
  readonly signedOn: Stated<string> | null;
}

const OWN_REPORT =
  /((?:19|20)\d{2})\s*年(?:度)?\s*(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)/;
const OPENING = /^\s*((?:19|20)\d{2})\s*年(?:度|以?来)?\s*[,，、,]/;

/** Every place where the report states its year: title, preamble, period, openings of paragraphs, signature, file. */
export function readYears(sources: YearSources): YearStatement[] {
  const { title, pageYear, fileYear: ofFile, period, paragraphs, firstHeading, signedOn } = sources;
  const statements: YearStatement[] = [];
  if (title !== null && title.year !== null) {
    statements.push({ place: 'title', year: title.year, raw: title.title.raw, source: title.title.source });
  }
  for (const { at, text, paragraph } of paragraphs) {
    const own = at < firstHeading ? OWN_REPORT.exec(text) : null;
    if (own !== null) {
      statements.push({ place: 'preamble', year: Number(own[1]), raw: own[0], source: paragraph.source });
    }
    const opening = at > firstHeading ? OPENING.exec(text) : null;
    if (opening !== null) {
      statements.push({ place: 'opening', year: Number(opening[1]), raw: opening[0], source: paragraph.source });
    }
  }
  const periodYear = period?.from ?? period?.to;
  if (period !== null && periodYear !== null && periodYear !== undefined) {
    statements.push({
      place: 'period',
      year: Number(periodYear.slice(0, 4)),
      raw: period.raw,
      source: period.source,
    });
  }
  if (signedOn !== null) {
    const year = Number(signedOn.value.slice(0, 4));
    statements.push({ place: 'signature', year, raw: signedOn.raw, source: signedOn.source });
  }
  if (pageYear !== null) statements.push({ place: 'page', year: pageYear, raw: `${pageYear}年`, source: null });
  if (ofFile !== null) statements.push({ place: 'file', year: ofFile, raw: `${ofFile}年`, source: null });
  return statements.length > 0 ? statements : cutOffs(paragraphs);
}

/** 截至2023年12月31日: the last resort, where all that the text closes its counts with is the end of one year. */
const CUT_OFF = /截[至止](?:到)?\s*((?:19|20)\d{2})\s*年(?:12\s*月(?:31\s*日|底)|底)/g;

function cutOffs(paragraphs: readonly PlacedParagraph[]): YearStatement[] {
  const found = paragraphs.flatMap(({ text, paragraph }) =>
    [...text.matchAll(CUT_OFF)].map(([raw, year]): YearStatement => ({
      place: 'opening',
      year: Number(year),
      raw,
      source: paragraph.source,
    })),
  );
  return new Set(found.map(({ year }) => year)).size === 1 ? found : [];
}

/** How much a statement's place says about the report's year. */
const WEIGHTS: Readonly<Record<YearStatement['place'], number>> = {
  title: 4,
  preamble: 3,
  period: 3,
  page: 1,
  file: 1,
  opening: 1,
  signature: 2,
};

/** Openings of paragraphs count as this many at most: a plan or a look back may open with another year. */
const MOST_OPENINGS = 2;

/**
 * The report's year: what most of its statements agree on, the title counting most. A title left over from last year
 * is outvoted by period, preamble, openings and signature together, never by one of them. A signature or a publication
 * speaks for the year before it. Null where nothing tells.
 */
export function yearOf(statements: readonly YearStatement[], publishedOn: string | null): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number): void => {
    votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  const openings = new Map<number, number>();
  for (const { place, year } of statements) {
    const met = openings.get(year) ?? 0;
    if (place === 'opening') openings.set(year, met + 1);
    if (place !== 'opening' || met < MOST_OPENINGS) vote(place === 'signature' ? year - 1 : year, WEIGHTS[place]);
  }
  const published = /^(?:19|20)\d{2}/.exec(publishedOn ?? '')?.[0];
  if (published !== undefined) vote(Number(published) - 1, 1);
  let best: number | null = null;
  // The first of equals wins: statements come in the order title, preamble, openings, period.
  for (const [year, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = year;
  return best;
}
