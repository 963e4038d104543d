import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import type { Audit } from '../../model/audit-result.ts';
import { LEDGER_HEADS, RECHECK_ANSWERS, RECHECK_ERROR, SHEETS } from '../../strings/workbook.ts';
import { ledgerRows } from '../ledger.ts';
import type { WorkbookOptions } from '../workbook.ts';
import type { SheetColumn } from './sheet-style.ts';
import { addCells, setHead, setPage, styleSeverity } from './sheet-style.ts';

type LedgerKey = keyof typeof LEDGER_HEADS;

/** Columns in the order of the office's ledger; what stands behind 备注 is ours and is not printed. */
const COLUMNS: readonly (Omit<SheetColumn, 'head'> & { readonly key: LedgerKey })[] = [
  { key: 'number', width: 5, align: 'center' },
  { key: 'agency', width: 15 },
  { key: 'group', width: 8 },
  { key: 'year', width: 6, align: 'center' },
  { key: 'title', width: 16 },
  { key: 'family', width: 8 },
  { key: 'place', width: 17 },
  { key: 'message', width: 32 },
  { key: 'current', width: 22 },
  { key: 'expected', width: 22 },
  { key: 'basis', width: 20 },
  { key: 'severity', width: 8, align: 'center' },
  { key: 'suggestion', width: 22 },
  { key: 'fixBy', width: 9, format: '@' },
  { key: 'fixDone', width: 14, format: '@' },
  { key: 'fixedOn', width: 10, format: 'yyyy-mm-dd' },
  { key: 'recheck', width: 8, align: 'center' },
  { key: 'recheckedBy', width: 8, format: '@' },
  { key: 'remark', width: 10, format: '@' },
  { key: 'decision', width: 9, align: 'center' },
  { key: 'code', width: 8, align: 'center' },
  { key: 'relation', width: 12 },
  { key: 'file', width: 28 },
  { key: 'findingId', width: 20, hidden: true },
];

const LAST_PRINTED: LedgerKey = 'remark';

/** Sheet 问题清单: a line for each finding, with room for the agency's and the office's answers. */
export function addLedgerSheet(workbook: Workbook, audit: Audit, { fixBy, reviews }: WorkbookOptions): void {
  const rows = ledgerRows(audit, fixBy, reviews);
  const lastRow = rows.length + 1;
  const sheet = workbook.addWorksheet(SHEETS.ledger);
  const columns = COLUMNS.map((column) => ({ ...column, head: LEDGER_HEADS[column.key] }));
  setHead(sheet, columns, lastRow, columnNumber('agency'));
  rows.forEach((row, index) => {
    const line = sheet.getRow(index + 2);
    addCells(
      line,
      columns,
      columns.map((column) => row[column.key]),
    );
    styleSeverity(line.getCell(columnNumber('severity')), row.finding);
  });
  const recheck = letterOf('recheck');
  sheetValidations(sheet).add(`${recheck}2:${recheck}${Math.max(lastRow, 3)}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${RECHECK_ANSWERS.join(',')}"`],
    showErrorMessage: true,
    errorTitle: RECHECK_ERROR.title,
    error: RECHECK_ERROR.message,
  });
  setPage(sheet, SHEETS.ledger, audit.today, { area: `A$1:${letterOf(LAST_PRINTED)}$${lastRow}` });
}

/** exceljs has validations for a range of cells, but its types do not say so. */
interface ValidatedSheet extends Worksheet {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

function sheetValidations(sheet: Worksheet): ValidatedSheet['dataValidations'] {
  return (sheet as ValidatedSheet).dataValidations;
}

function columnNumber(key: LedgerKey): number {
  return COLUMNS.findIndex((column) => column.key === key) + 1;
}

/** A column's letter; the ledger has fewer than 26. */
function letterOf(key: LedgerKey): string {
  return String.fromCharCode(64 + columnNumber(key));
}
