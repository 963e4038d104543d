import type { Audit } from '../model/audit-result.ts';
import type { Review } from '../model/review.ts';
import { rollUpYears } from './roll-up.ts';
import { decisionCounts, standingAudit } from './standing.ts';
import { addAgenciesSheet } from './workbook/agencies-sheet.ts';
import { addDataSheets } from './workbook/data-sheet.ts';
import { newWorkbook } from './workbook/new-workbook.ts';
import { addLedgerSheet } from './workbook/ledger-sheet.ts';
import { addOverviewSheet } from './workbook/overview-sheet.ts';
import type { RollUpPart } from './workbook/overview-sheet.ts';
import { finishPackage } from './workbook/package-parts.ts';
import { addRollUpSheets } from './workbook/roll-up-sheet.ts';
import { addUnauditedSheet } from './workbook/unaudited-sheet.ts';

/** What the office settles for a workbook. */
export interface WorkbookOptions {
  /** 整改时限 of every finding, as it shall be read; left out where it is not settled. */
  readonly fixBy?: string;
  /** What was decided and noted in the program, by the finding's id. */
  readonly reviews?: ReadonlyMap<string, Review>;
}

/**
 * The audit as an Excel workbook: 审核概况, 问题清单, 单位汇总, 汇总表 of the year under audit, 数据, 未能审核的文件. Whatever a report or a path says stays
 * text. The same audit gives the same bytes: the only date in it is the audit's own `today`.
 */
export async function writeWorkbook(audit: Audit, options: WorkbookOptions = {}): Promise<Uint8Array> {
  const workbook = newWorkbook(audit);
  // As on paper: what was dismissed is listed, and counted nowhere.
  const standing = options.reviews === undefined ? audit : standingAudit(audit, options.reviews);
  const decisions = options.reviews === undefined ? null : decisionCounts(audit, options.reviews);
  const rollUp = rollUpPart(audit);
  addOverviewSheet(workbook, standing, decisions, rollUp);
  addLedgerSheet(workbook, audit, options);
  addAgenciesSheet(workbook, standing);
  if (audit.year !== null && rollUp === 'here') addRollUpSheets(workbook, audit, audit.year, 'total');
  const pending = addDataSheets(workbook, audit);
  addUnauditedSheet(workbook, audit);
  const bytes = await workbook.xlsx.writeBuffer();
  return finishPackage(Buffer.from(bytes), pending, audit.today);
}

/** So many agencies' figures stand in 汇总表 at the most: each cell of it is held in memory while it is written. */
export const MOST_ROLLED_UP = 2000;

/** Whether 汇总表 is a part of the workbook, or too long for it, or there is nothing to stand in it. */
function rollUpPart(audit: Audit): RollUpPart {
  if (audit.year === null || !rollUpYears(audit).includes(audit.year)) return 'none';
  return audit.agencies.length > MOST_ROLLED_UP ? 'too-long' : 'here';
}
