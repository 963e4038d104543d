import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';

/** A written workbook, read back. */
export async function openWorkbook(workbook: Uint8Array): Promise<ExcelJS.Workbook> {
  const read = new ExcelJS.Workbook();
  // exceljs declares a Buffer type of its own.
  await read.xlsx.load(workbook as unknown as ExcelJS.Buffer);
  return read;
}

/** The parts of a workbook's package as texts. */
export function partsOf(workbook: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(workbook)).map(([name, part]) => [name, strFromU8(part)]));
}

/** A sheet by its name; throws where there is none. */
export function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Rows of a sheet as records by their heads. */
export function recordsOf(book: ExcelJS.Workbook, name: string): Record<string, ExcelJS.CellValue>[] {
  const table = sheetOf(book, name);
  const heads = (table.getRow(1).values as ExcelJS.CellValue[]).slice(1).map(String);
  const rows: Record<string, ExcelJS.CellValue>[] = [];
  table.eachRow((row, number) => {
    if (number > 1) rows.push(Object.fromEntries(heads.map((head, index) => [head, row.getCell(index + 1).value])));
  });
  return rows;
}
