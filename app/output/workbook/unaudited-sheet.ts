import type { Workbook } from 'exceljs';
import type { Audit } from '../../model/audit-result.ts';
import { INPUT_KIND_WORDS, INPUT_STATUS_WORDS } from '../../strings/common.ts';
import { SHEETS, UNAUDITED_HEADS } from '../../strings/workbook.ts';
import { unauditedInputs } from '../unaudited-inputs.ts';
import type { SheetColumn } from './sheet-style.ts';
import { addCells, setHead, setPage } from './sheet-style.ts';

const COLUMNS: readonly SheetColumn[] = [
  { head: UNAUDITED_HEADS.number, width: 6, align: 'center' },
  { head: UNAUDITED_HEADS.path, width: 52 },
  { head: UNAUDITED_HEADS.kind, width: 16 },
  { head: UNAUDITED_HEADS.status, width: 14, align: 'center' },
  { head: UNAUDITED_HEADS.reason, width: 52 },
  { head: UNAUDITED_HEADS.bytes, width: 12, format: '#,##0' },
];

/** Sheet 未能审核的文件: every input that was not audited, and why. */
export function addUnauditedSheet(workbook: Workbook, audit: Audit): void {
  const inputs = unauditedInputs(audit);
  const sheet = workbook.addWorksheet(SHEETS.unaudited);
  setHead(sheet, COLUMNS, inputs.length + 1);
  inputs.forEach((input, index) =>
    addCells(sheet.getRow(index + 2), COLUMNS, [
      index + 1,
      input.path,
      INPUT_KIND_WORDS[input.kind],
      INPUT_STATUS_WORDS[input.status],
      input.reason ?? '',
      input.bytes ?? '',
    ]),
  );
  setPage(sheet, SHEETS.unaudited, audit.today);
}
