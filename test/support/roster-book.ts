import ExcelJS from 'exceljs';
import { readRoster, type RosterReading } from '../../app/parse/roster.ts';
import { readBytes } from '../../app/readers/read-file.ts';

/** The rows of a sheet from its first; null is a row left blank. */
export type SheetRows = readonly (readonly ExcelJS.CellValue[] | null)[];

/** A workbook of these sheets; `merges` are ranges such as `A1:D1` on the first. */
export async function rosterBook(
  sheets: Readonly<Record<string, SheetRows>>,
  merges: readonly string[] = [],
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, index) => {
      if (row !== null) sheet.getRow(index + 1).values = [...row];
    });
  }
  for (const range of merges) book.worksheets[0]?.mergeCells(range);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Reads a roster from the bytes of a file, as the program does. */
export async function rosterOf(bytes: Uint8Array, name = '名册.xlsx'): Promise<RosterReading> {
  const read = await readBytes(bytes, name);
  if (!read.ok) throw new Error(read.reason);
  return readRoster([read.document]);
}

/** Reads a roster from rows of one sheet. */
export async function rosterOfRows(rows: SheetRows, merges: readonly string[] = []): Promise<RosterReading> {
  return rosterOf(await rosterBook({ 名册: rows }, merges));
}

/** Problems in a line each: sheet, row, sentence. */
export function told(problems: RosterReading['problems']): string[] {
  return problems.map(({ sheet, row, sentence }) => `${sheet} ${row ?? '-'}: ${sentence}`);
}
