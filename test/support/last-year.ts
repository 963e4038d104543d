import type { Edition, FigureKey } from '../../app/model/edition.ts';
import type { LastYear, PastReport } from '../../app/model/past-report.ts';
import type { Report } from '../../app/model/report.ts';
import { cleanReport, CLEAN_YEAR, type CellEdits } from './clean-report.ts';

/** What is changed in the report of the year before; `{}`: nothing. */
export interface LastYearEdits {
  readonly cells?: CellEdits;
  readonly report?: Partial<Report>;
  /** That of the later report where left out. */
  readonly edition?: Edition;
  /** Only its figures are at hand, as from a workbook. */
  readonly figuresOnly?: boolean;
}

/**
 * How the figures of the year before differ from a clean report's, so that both together break nothing: what is carried
 * on, what stays in force, and no table twice the same.
 */
const BEFORE: Readonly<Record<Edition, Readonly<Record<FigureKey, string>>>> = {
  '2014': { 'published|count': '2390', 'trainees|count': '120', 'complaints|count': '2' },
  '2019': {
    'normativeDocuments|publishedTotal': '27',
    'licences|previousItems': '48',
    'licences|decided': '790',
    'otherServices|previousItems': '18',
  },
  '2021': { 'normativeDocuments|inForce': '31', 'licences|decided': '790' },
};
const CARRIED: Readonly<Record<FigureKey, string>> = {
  'received|legalService': '3',
  'received|total': '51',
  'carriedOut|legalService': '0',
  'carriedOut|total': '4',
  'reconsideration|upheld': '2',
  'reconsideration|total': '4',
};

/** The same agency's report of the year before a clean report of an edition. */
export function pastReport(later: Edition, edits: LastYearEdits = {}): PastReport {
  const edition = edits.edition ?? later;
  const year = CLEAN_YEAR[later] - 1;
  const carried = edition === '2014' ? {} : CARRIED;
  const report = cleanReport(
    edition,
    { ...BEFORE[edition], ...carried, ...edits.cells },
    { id: `report-${edition}-before`, input: '上年.txt', year, ...datedBefore(later), ...edits.report },
  );
  return {
    agency: report.agency ?? '',
    ...(report.agencyAsFound === undefined ? {} : { agencyAsFound: report.agencyAsFound }),
    year: report.year ?? year,
    edition,
    extract: report.extract,
    figures: report.figures,
    report: edits.figuresOnly === true ? null : report,
    origin: edits.figuresOnly === true ? 'workbook' : 'file',
    input: report.input,
  };
}

/** Title, statements of the year, period and dates, a year before those of a clean report. */
function datedBefore(later: Edition): Partial<Report> {
  const { title, yearStatements, publishedOn, signedOn, period } = cleanReport(later);
  const moved = JSON.stringify({ title, yearStatements, publishedOn, signedOn, period }).replaceAll(
    /20\d\d/g,
    (year) => `${Number(year) - 1}`,
  );
  return JSON.parse(moved) as Partial<Report>;
}

/** What is at hand of the year before: nothing, one report, or several that disagree. */
export function lastYearOf(
  later: Edition,
  lastYear: LastYearEdits | undefined,
  rivals: readonly LastYearEdits[] = [],
): LastYear {
  return {
    report: lastYear === undefined ? null : pastReport(later, lastYear),
    rivals: rivals.map((edits) => pastReport(later, edits)),
  };
}
