import type { Workbook } from 'exceljs';
import type { Audit } from '../../model/audit-result.ts';
import type { DueWhat } from '../../model/due.ts';
import { AGENCY_KIND_WORDS, AGENCY_STATUS_WORDS } from '../../strings/common.ts';
import { EVIDENCE, PUNCTUALITY_WORDS } from '../../strings/output.ts';
import { AGENCY_HEADS, OVERVIEW, SHEETS } from '../../strings/workbook.ts';
import type { AgencyLine } from '../agency-lines.ts';
import { agencyLines } from '../agency-lines.ts';
import type { SheetColumn } from './sheet-style.ts';
import { addCells, setHead, setPage, setText, styleHead } from './sheet-style.ts';

type AgencyKey = keyof typeof AGENCY_HEADS;

const COLUMNS: readonly (Omit<SheetColumn, 'head'> & { readonly key: AgencyKey })[] = [
  { key: 'number', width: 6, align: 'center' },
  { key: 'agency', width: 30 },
  { key: 'group', width: 12 },
  { key: 'parent', width: 22 },
  { key: 'status', width: 10, align: 'center' },
  { key: 'reports', width: 9, align: 'center' },
  { key: 'years', width: 10, align: 'center' },
  { key: 'submissionDue', width: 12, align: 'center' },
  { key: 'publicationDue', width: 12, align: 'center' },
  { key: 'publishedOn', width: 12, align: 'center' },
  { key: 'punctuality', width: 10, align: 'center' },
  { key: 'mustFix', width: 8 },
  { key: 'suspected', width: 8 },
  { key: 'advice', width: 8 },
  { key: 'judgement', width: 11 },
  { key: 'unreadable', width: 11 },
  { key: 'sum', width: 8 },
];

const DEADLINES = new Set<AgencyKey>(['submissionDue', 'publicationDue']);
const COUNTERS = new Set<AgencyKey>(['mustFix', 'suspected', 'advice', 'judgement', 'unreadable', 'sum']);

/** Sheet 单位汇总: a line for each agency, and under them sums that follow the filter. */
export function addAgenciesSheet(workbook: Workbook, audit: Audit): void {
  const lines = agencyLines(audit);
  const rows = lines.map(rowOf);
  // Deadlines stand where some agency has one.
  const shown = COLUMNS.filter(({ key }) => !DEADLINES.has(key) || rows.some((row) => row[key] !== ''));
  const columns = shown.map((column) => ({ ...column, head: AGENCY_HEADS[column.key] }));
  const sheet = workbook.addWorksheet(SHEETS.agencies);
  const lastRow = lines.length + 1;
  setHead(sheet, columns, lastRow, 2);
  rows.forEach((row, index) =>
    addCells(
      sheet.getRow(index + 2),
      columns,
      shown.map(({ key }) => row[key]),
    ),
  );

  const totals = sheet.getRow(lastRow + 1);
  styleHead(totals, columns.length);
  setText(totals.getCell(2), OVERVIEW.total);
  shown.forEach(({ key }, index) => {
    if (!COUNTERS.has(key)) return;
    const letter = String.fromCharCode(65 + index);
    const result = rows.reduce((sum, row) => sum + Number(row[key]), 0);
    // 109: a sum of the visible lines alone.
    const formula = `SUBTOTAL(109,${letter}2:${letter}${Math.max(lastRow, 2)})`;
    totals.getCell(index + 1).value = { formula, result };
  });
  setPage(sheet, SHEETS.agencies, audit.today);
}

function rowOf(line: AgencyLine, index: number): Readonly<Record<AgencyKey, string | number>> {
  const { agency, reports, tally, punctuality } = line;
  const years = [...new Set(reports.flatMap((report) => report.year ?? []))].sort((a, b) => b - a);
  return {
    number: index + 1,
    agency: agency.name,
    group: agency.group ?? AGENCY_KIND_WORDS[reports[0]?.agencyKind ?? 'unknown'],
    parent: agency.parent ?? '',
    status: AGENCY_STATUS_WORDS[agency.status],
    reports: reports.length,
    years: years.join(EVIDENCE.list),
    submissionDue: dueOf(line, 'submission'),
    publicationDue: dueOf(line, 'publication'),
    publishedOn: line.publishedOn ?? '',
    punctuality: PUNCTUALITY_WORDS[punctuality],
    mustFix: tally.mustFix,
    suspected: tally.suspected,
    advice: tally.advice,
    judgement: tally.judgement,
    unreadable: tally.unreadable,
    sum: line.findings.length,
  };
}

/** ISO date; empty where there is none. */
function dueOf({ agency }: AgencyLine, what: DueWhat): string {
  return agency.due?.find((one) => one.what === what)?.date ?? '';
}
