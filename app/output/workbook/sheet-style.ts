import type { Borders, Cell, Fill, Font, Row, Worksheet } from 'exceljs';
import type { Finding } from '../../model/finding.ts';
import { SHEET_PAGE } from '../../strings/workbook.ts';
import type { Tally } from '../../model/tally.ts';
import { counterOf } from '../../model/tally.ts';
import { displayWidth } from '../display-width.ts';
import { cellText, looksLikeFormula } from './cell-text.ts';

const FONT_NAME = '宋体';
const A4 = 9;

/** Height of a line of the body's font, and the tallest row that a sheet has, in points. */
const LINE_HEIGHT = 14;
const TALLEST = 409;

export const BODY_FONT: Partial<Font> = { name: FONT_NAME, size: 10 };
export const HEAD_FONT: Partial<Font> = { name: FONT_NAME, size: 10, bold: true };
export const TITLE_FONT: Partial<Font> = { name: FONT_NAME, size: 16, bold: true };

const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const HEAD_FILL = solid('FFDCE6F1');

/** Colours stand beside the word, never instead of it; light enough for black print on grey. */
const SEVERITY_STYLE: Readonly<Record<keyof Tally, { readonly fill: Fill; readonly font: Partial<Font> }>> = {
  mustFix: { fill: solid('FFF8CBAD'), font: { ...BODY_FONT, bold: true, color: { argb: 'FF9C0006' } } },
  suspected: { fill: solid('FFFFEB9C'), font: { ...BODY_FONT, color: { argb: 'FF7F4F00' } } },
  advice: { fill: solid('FFDDEBF7'), font: { ...BODY_FONT, color: { argb: 'FF1F4E78' } } },
  judgement: { fill: solid('FFEDEDED'), font: BODY_FONT },
  unreadable: { fill: solid('FFEDEDED'), font: BODY_FONT },
};

export function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** What a column is: its head, its width in characters, and how its cells stand. */
export interface SheetColumn {
  readonly head: string;
  readonly width: number;
  readonly align?: 'center' | 'right';
  /** A number format; `@` keeps whatever is typed as text. */
  readonly format?: string;
  readonly hidden?: boolean;
}

/** Head row 1, frozen with `frozenColumns` columns, filter over all columns, widths. */
export function setHead(sheet: Worksheet, columns: readonly SheetColumn[], lastRow: number, frozenColumns = 0): void {
  sheet.columns = columns.map(({ width, hidden }) => ({ width, hidden: hidden === true, style: { font: BODY_FONT } }));
  const head = sheet.getRow(1);
  columns.forEach((column, index) => setText(head.getCell(index + 1), column.head));
  styleHead(head, columns.length);
  head.height = 30;
  sheet.views = [{ state: 'frozen', xSplit: frozenColumns, ySplit: 1, showGridLines: false }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(lastRow, 1), column: columns.length } };
}

export function styleHead(row: Row, columns: number): void {
  for (let column = 1; column <= columns; column += 1) {
    const cell = row.getCell(column);
    cell.font = HEAD_FONT;
    cell.fill = HEAD_FILL;
    cell.border = BORDER;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  }
}

/** Fills a row: numbers as numbers, everything else as text that no sheet takes for a formula. */
export function addCells(row: Row, columns: readonly SheetColumn[], values: readonly (string | number)[]): void {
  columns.forEach((column, index) => {
    const cell = row.getCell(index + 1);
    const value = values[index] ?? '';
    if (typeof value === 'number') cell.value = value;
    else if (value !== '') setText(cell, value);
    cell.font = BODY_FONT;
    cell.border = BORDER;
    cell.alignment = { vertical: 'top', wrapText: true, ...(column.align && { horizontal: column.align }) };
    if (column.format !== undefined) cell.numFmt = column.format;
  });
  row.height = heightOf(columns, values);
}

/**
 * Height that the fullest cell needs. It is written as a height of the sheet's own choosing (see pending-sheet.ts):
 * shown at once by programs that do not measure, and grown by those that do.
 */
function heightOf(columns: readonly SheetColumn[], values: readonly (string | number)[]): number {
  const lines = columns.map(({ width }, index) =>
    String(values[index] ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / width)), 0),
  );
  return Math.min(TALLEST, Math.max(...lines) * LINE_HEIGHT + 4);
}

/** Text as it stands; never a formula, not even after somebody edits the cell. */
export function setText(cell: Cell, text: string): void {
  cell.value = cellText(text);
  if (looksLikeFormula(text)) cell.numFmt = '@';
}

/** Fill and weight by severity, beside the word that the cell holds. */
export function styleSeverity(cell: Cell, finding: Finding): void {
  const { fill, font } = SEVERITY_STYLE[counterOf(finding)];
  cell.fill = fill;
  cell.font = font;
  cell.alignment = { horizontal: 'center', vertical: 'top', wrapText: true };
}

/** A4, as wide as one page, head row on every page, date on top and page numbers below. */
export function setPage(
  sheet: Worksheet,
  title: string,
  date: string,
  options: { readonly portrait?: boolean; readonly area?: string; readonly titleRow?: boolean } = {},
): void {
  // Assigned, since the types know paper only as an enumeration that does not exist when the program runs.
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: options.portrait === true ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(options.titleRow === false ? {} : { printTitlesRow: '1:1' }),
    ...(options.area === undefined ? {} : { printArea: options.area }),
  });
  // In a header & opens a code.
  const plain = title.replaceAll('&', '&&');
  sheet.headerFooter = { oddHeader: SHEET_PAGE.header(plain, date), oddFooter: `&C${SHEET_PAGE.footer}` };
}
