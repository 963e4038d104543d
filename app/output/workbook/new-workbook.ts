import ExcelJS from 'exceljs';
import type { Audit } from '../../model/audit-result.ts';
import { APP_NAME } from '../../strings/menu.ts';

/** An empty workbook of the program. The only date in it is the audit's own `today`: the same audit, the same bytes. */
export function newWorkbook(audit: Audit): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const today = new Date(`${audit.today}T00:00:00Z`);
  workbook.creator = APP_NAME;
  workbook.lastModifiedBy = APP_NAME;
  workbook.created = today;
  workbook.modified = today;
  workbook.views = [{ x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  // Sums are computed anew when the workbook is opened.
  workbook.calcProperties.fullCalcOnLoad = true;
  return workbook;
}
