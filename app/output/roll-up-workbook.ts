import type { Applicants } from '../catalog/roll-up-columns.ts';
import type { Audit } from '../model/audit-result.ts';
import { newWorkbook } from './workbook/new-workbook.ts';
import { finishPackage } from './workbook/package-parts.ts';
import { addRollUpSheets } from './workbook/roll-up-sheet.ts';

/** 汇总表 of a year as an Excel workbook of its own, a sheet for each table. The same audit gives the same bytes. */
export async function writeRollUp(audit: Audit, year: number, applicants: Applicants): Promise<Uint8Array> {
  const workbook = newWorkbook(audit);
  addRollUpSheets(workbook, audit, year, applicants);
  const bytes = await workbook.xlsx.writeBuffer();
  return finishPackage(Buffer.from(bytes), [], audit.today);
}
