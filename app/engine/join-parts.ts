import type { TableKey } from '../model/edition.ts';
import type { Cell, TableReading } from '../model/report.ts';
import type { ParsedReport } from '../parse/parse-document.ts';
import type { ReadInput } from './read-report.ts';

/** Prose of a part that is a table with its title and notes, at the most. */
const MOST_PROSE = 400;

/** A file that holds tables of a report but none of its sections (the statistics table in Excel). */
function isAnnex(report: ParsedReport): boolean {
  if (report.sections.some((heading) => heading.section !== null)) return false;
  const prose = report.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  return prose <= MOST_PROSE && report.tables.some((table) => table.status === 'read');
}

function tablesRead(report: ParsedReport): TableKey[] {
  return report.tables.filter((table) => table.status === 'read').map((table) => table.table);
}

/** A report with sections that lacks every table of the annex. */
function lacks(report: ParsedReport, tables: readonly TableKey[]): boolean {
  const own = tablesRead(report);
  return report.sections.some((heading) => heading.section !== null) && tables.every((table) => !own.includes(table));
}

function agrees<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')));

/** The one report an annex belongs to: of the same agency and year, else the only one of its folder that lacks it. */
function homeOf(annex: ParsedReport, read: readonly ReadInput[]): ReadInput | null {
  const tables = tablesRead(annex);
  const fitting = read.filter(
    ({ report }) =>
      report !== null &&
      lacks(report, tables) &&
      agrees(report.agency, annex.agency) &&
      agrees(report.year, annex.year),
  );
  const same = fitting.filter(
    ({ report }) => annex.agency !== null && report?.agency === annex.agency && report.year === annex.year,
  );
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  const beside = fitting.filter(({ input }) => folderOf(input.path) === folderOf(annex.input));
  return beside.length === 1 ? (beside[0] ?? null) : null;
}

/** Puts the annex's tables into the report; their cells say in which file they stand. */
function joined(report: ParsedReport, annex: ParsedReport): ParsedReport {
  const placed = (cell: Cell): Cell =>
    cell.source === null ? cell : { ...cell, source: { ...cell.source, input: annex.input } };
  const tables = annex.tables.filter((table) => table.status === 'read');
  const placedTables = tables.map((table): TableReading => ({
    ...table,
    source: table.source === null ? null : { ...table.source, input: annex.input },
  }));
  const keys = new Set(tables.map((table) => table.table));
  return {
    ...report,
    edition: report.edition ?? annex.edition,
    tables: [...report.tables.filter((table) => !keys.has(table.table)), ...placedTables],
    figures: {
      ...report.figures,
      ...Object.fromEntries(Object.entries(annex.figures).map(([key, cell]) => [key, placed(cell)])),
    },
  };
}

/**
 * One report that came in several files, its prose in Word and its statistics table in Excel, is put together: the
 * annex keeps its input, which is named as belonging to the same report. An annex without a report stays by itself.
 */
export function joinParts(read: readonly ReadInput[]): readonly ReadInput[] {
  const result = [...read];
  read.forEach((entry, place) => {
    if (entry.report === null || !isAnnex(entry.report)) return;
    const home = homeOf(entry.report, result);
    const at = home === null ? -1 : result.indexOf(home);
    if (home === null || home.report === null || at < 0) return;
    result[at] = { ...home, report: joined(home.report, entry.report) };
    result[place] = { input: entry.input, report: null, joinedTo: home.input.path };
  });
  return result;
}
