import ExcelJS from 'exceljs';
import type { Applicants } from '../catalog/roll-up-columns.ts';
import type { Audit } from '../model/audit-result.ts';
import { APP_NAME } from '../strings/menu.ts';
import { finishPackage } from './workbook/package-parts.ts';
import { addRollUpSheets } from './workbook/roll-up-sheet.ts';

/** 汇总表 of a year as an Excel workbook of its own, a sheet for each table. The same audit gives the same bytes. */
export async function writeRollUp(audit: Audit, year: number, applicants: Applicants): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const today = new Date(`${audit.today}T00:00:00Z`);
  workbook.creator = APP_NAME;
  workbook.lastModifiedBy = APP_NAME;
  workbook.created = today;
  workbook.modified = today;
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  // Sums are computed anew when the workbook is opened.
  workbook.calcProperties.fullCalcOnLoad = true;
  addRollUpSheets(workbook, audit, year, applicants);
  const bytes = await workbook.xlsx.writeBuffer();
  return finishPackage(Buffer.from(bytes), [], audit.today);
}
