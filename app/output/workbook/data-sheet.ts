import type { Workbook } from 'exceljs';
import { figureOf, splitKey } from '../../catalog/forms.ts';
import { columnLabel, rowLabel, tableLabel } from '../../catalog/labels.ts';
import type { Audit } from '../../model/audit-result.ts';
import type { FigureKey } from '../../model/edition.ts';
import type { Cell, Report } from '../../model/report.ts';
import { CELL_STATE_WORDS, EDITION_WORDS, STAGE_WORDS } from '../../strings/common.ts';
import { DATA_EXTRACT, DATA_HEADS, SHEETS } from '../../strings/workbook.ts';
import { figureEntries } from '../result.ts';
import { cellText } from './cell-text.ts';
import type { PendingSheet } from './pending-sheet.ts';
import type { SheetColumn } from './sheet-style.ts';
import { setHead, setPage } from './sheet-style.ts';

type DataKey = keyof typeof DATA_HEADS;

const COLUMNS: readonly (Omit<SheetColumn, 'head' | 'format'> & { readonly key: DataKey; readonly number?: true })[] = [
  { key: 'agency', width: 26 },
  { key: 'year', width: 8, number: true },
  { key: 'stage', width: 8 },
  { key: 'edition', width: 15 },
  { key: 'table', width: 8 },
  { key: 'row', width: 40 },
  { key: 'column', width: 16 },
  { key: 'key', width: 34 },
  { key: 'raw', width: 12 },
  { key: 'value', width: 10, number: true },
  { key: 'unit', width: 8 },
  { key: 'state', width: 12 },
  { key: 'file', width: 36 },
  { key: 'nameAsFound', width: 26, hidden: true },
  { key: 'extract', width: 12, hidden: true },
  { key: 'report', width: 20, hidden: true },
];

const RAW = letter(COLUMNS.findIndex((column) => column.key === 'raw'));

/** A sheet holds 1,048,576 rows; beyond this many figures a further sheet 数据2 follows. */
const LONGEST_SHEET = 1_000_000;

/**
 * Sheet 数据: a line for each figure of each report, blanks and unread cells too, in the form's order. The workbook
 * gets only its head: a province's reports have a million figures, for which a model of each cell takes gigabytes, so
 * the lines are written as XML (see pending-sheet.ts).
 *
 * To read it back (app/engine/exported-workbook.ts): `指标代码` is the figure's key, `原文` the cell as it stood, `数值` its number (empty for none),
 * `计量单位` the unit behind it, `状态` one of CELL_STATE_WORDS; a report is known by `报告标识`.
 *
 * @param longest figures that a sheet takes; a report is never cut in two
 */
export function addDataSheets(workbook: Workbook, audit: Audit, longest = LONGEST_SHEET): readonly PendingSheet[] {
  const columns = COLUMNS.map((column) => ({ ...column, head: DATA_HEADS[column.key] }));
  return portions(audit.reports, longest).map((reports, index) => {
    const name = index === 0 ? SHEETS.data : `${SHEETS.data}${index + 1}`;
    const lastRow = reports.reduce((rows, report) => rows + Object.keys(report.figures).length, 1);
    const sheet = workbook.addWorksheet(name);
    setHead(sheet, columns, lastRow, 1);
    COLUMNS.forEach((column, at) => {
      if (column.number !== true) sheet.getColumn(at + 1).numFmt = '@';
    });
    setPage(sheet, name, audit.today);
    const part = `xl/worksheets/sheet${sheet.id}.xml`;
    return { part, lastRow, rawColumn: RAW, lines: (styles) => linesOf(reports, styles) };
  });
}

function portions(reports: readonly Report[], longest: number): readonly (readonly Report[])[] {
  const sheets: Report[][] = [[]];
  let rows = 0;
  for (const report of reports) {
    const own = Object.keys(report.figures).length;
    if (rows > 0 && rows + own > longest) {
      sheets.push([]);
      rows = 0;
    }
    rows += own;
    sheets.at(-1)?.push(report);
  }
  return sheets;
}

function* linesOf(reports: readonly Report[], styles: readonly number[]): Generator<string> {
  let row = 1;
  for (const report of reports) {
    let text = '';
    for (const [key, cell] of figureEntries(report)) {
      row += 1;
      text += lineOf(row, valuesOf(report, key, cell), styles);
    }
    yield text;
  }
}

function lineOf(row: number, values: DataValues, styles: readonly number[]): string {
  const cells = COLUMNS.map(({ key }, index) => cellXml(`${letter(index)}${row}`, values[key], styles[index] ?? 0));
  return `<row r="${row}">${cells.join('')}</row>`;
}

type DataValues = Readonly<Record<DataKey, string | number | null>>;

function valuesOf(report: Report, key: FigureKey, cell: Cell): DataValues {
  const [row, column] = splitKey(key);
  const edition = report.edition ?? report.tables[0]?.edition ?? null;
  const figure = edition === null ? undefined : figureOf(edition, key);
  return {
    agency: report.agency,
    year: report.year,
    stage: STAGE_WORDS[report.stage],
    edition: edition === null ? null : EDITION_WORDS[edition],
    table: figure === undefined ? null : tableLabel(figure.table),
    row: edition === null ? row : rowLabel(edition, row),
    column: columnLabel(column),
    key,
    raw: cell.raw,
    value: cell.value,
    unit: cell.unit,
    state: CELL_STATE_WORDS[cell.state],
    file: report.input,
    nameAsFound: report.agencyAsFound ?? null,
    extract: report.extract ? DATA_EXTRACT : null,
    report: report.id,
  };
}

/** An inline text, which is a text whatever it begins with, or a number; nothing for nothing. */
function cellXml(address: string, value: string | number | null, style: number): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  const text = escapeXml(cellText(value));
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
