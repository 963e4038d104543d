import type { Workbook, Worksheet } from 'exceljs';
import type { Audit } from '../../model/audit-result.ts';
import { SEVERITY_WORDS, UNDECIDED_WORDS } from '../../strings/common.ts';
import { deadlineWords, DUE_WHAT } from '../../strings/deadlines.ts';
import { EVIDENCE } from '../../strings/output.ts';
import { OVERVIEW, SHEETS } from '../../strings/workbook.ts';
import type { Overview } from '../overview.ts';
import { agenciesAtFault, overviewOf } from '../overview.ts';
import { faults } from '../../model/tally.ts';
import type { DecisionCounts } from '../standing.ts';
import type { SheetColumn } from './sheet-style.ts';
import { addCells, BODY_FONT, HEAD_FONT, setPage, setText, styleHead, TITLE_FONT } from './sheet-style.ts';

const ITEM_COLUMNS: readonly SheetColumn[] = [
  { head: OVERVIEW.item, width: 34 },
  { head: OVERVIEW.content, width: 12, align: 'right' },
];
const FAMILY_COLUMNS: readonly SheetColumn[] = [
  { head: OVERVIEW.family, width: 34 },
  { head: SEVERITY_WORDS['must-fix'], width: 12, align: 'right' },
  { head: SEVERITY_WORDS.suspected, width: 12, align: 'right' },
  { head: SEVERITY_WORDS.advice, width: 12, align: 'right' },
  { head: UNDECIDED_WORDS.judgement, width: 12, align: 'right' },
  { head: UNDECIDED_WORDS.unreadable, width: 13, align: 'right' },
  { head: OVERVIEW.agenciesConcerned, width: 12, align: 'right' },
];
const WIDTH = FAMILY_COLUMNS.length;

/** Whether 汇总表 stands in the workbook; `too-long`: of too many agencies, to be exported by itself. */
export type RollUpPart = 'here' | 'too-long' | 'none';

const ROLL_UP_NOTES: Readonly<Record<RollUpPart, readonly string[]>> = {
  here: [OVERVIEW.rollUp],
  'too-long': [OVERVIEW.rollUpTooLong],
  none: [],
};

/**
 * Sheet 审核概况: the audit in numbers, findings by family, and how to read the workbook.
 *
 * @param audit without the findings that were dismissed
 * @param decisions how many findings were decided on; null where the audit was not reviewed
 * @param rollUp whether 汇总表 follows
 */
export function addOverviewSheet(
  workbook: Workbook,
  audit: Audit,
  decisions: DecisionCounts | null,
  rollUp: RollUpPart,
): void {
  const overview = overviewOf(audit);
  const title = OVERVIEW.title(audit.year === null ? '' : OVERVIEW.year(audit.year));
  const sheet = workbook.addWorksheet(SHEETS.overview, { views: [{ showGridLines: false }] });
  sheet.columns = FAMILY_COLUMNS.map(({ width }) => ({ width }));

  const head = addLine(sheet, title);
  sheet.getCell(head, 1).font = TITLE_FONT;
  sheet.getCell(head, 1).alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(head).height = 34;

  addTable(sheet, ITEM_COLUMNS, items(audit, overview, decisions));
  sheet.addRow([]);
  const families = overview.families.map((line) => [
    line.family.name,
    line.tally.mustFix,
    line.tally.suspected,
    line.tally.advice,
    line.tally.judgement,
    line.tally.unreadable,
    agenciesAtFault(line),
  ]);
  sheet.getCell(addLine(sheet, OVERVIEW.families), 1).font = HEAD_FONT;
  addTable(sheet, FAMILY_COLUMNS, families);
  sheet.addRow([]);
  sheet.getCell(addLine(sheet, OVERVIEW.notesHead), 1).font = HEAD_FONT;
  for (const note of [...OVERVIEW.notes, ...ROLL_UP_NOTES[rollUp]]) {
    const row = addLine(sheet, note);
    sheet.getCell(row, 1).font = BODY_FONT;
    sheet.getCell(row, 1).alignment = { vertical: 'top', wrapText: true };
    sheet.getRow(row).height = 18;
  }
  setPage(sheet, title, audit.today, { portrait: true, titleRow: false });
}

function items(
  audit: Audit,
  overview: Overview,
  decisions: DecisionCounts | null,
): readonly (readonly (string | number)[])[] {
  const { tally } = overview;
  const errors = overview.ruleErrors.map(({ rule, reports }) => OVERVIEW.ruleError(rule, reports));
  return [
    [OVERVIEW.auditedYear, audit.year ?? OVERVIEW.none],
    [OVERVIEW.today, audit.today],
    [OVERVIEW.program, OVERVIEW.programName(audit.engine.version, audit.engine.ruleSet)],
    ...(audit.profile === undefined ? [] : [[OVERVIEW.profile, audit.profile]]),
    [OVERVIEW.agencies, overview.agencies],
    [OVERVIEW.audited, overview.audited],
    [OVERVIEW.unreadable, overview.unreadable],
    [OVERVIEW.missing, overview.missing],
    [OVERVIEW.reports, overview.reports],
    [OVERVIEW.inputs, overview.inputs],
    [OVERVIEW.unauditedInputs, overview.unauditedInputs],
    ...overview.deadlines.map((one) => [OVERVIEW.deadline(DUE_WHAT[one.what].name, one.date), deadlineWords(one)]),
    [OVERVIEW.onTime, overview.onTime],
    [OVERVIEW.late, overview.late],
    [OVERVIEW.unknown, overview.unknown],
    [OVERVIEW.findings, faults(tally)],
    [SEVERITY_WORDS['must-fix'], tally.mustFix],
    [SEVERITY_WORDS.suspected, tally.suspected],
    [SEVERITY_WORDS.advice, tally.advice],
    [UNDECIDED_WORDS.judgement, tally.judgement],
    [UNDECIDED_WORDS.unreadable, tally.unreadable],
    [OVERVIEW.clean, overview.clean],
    ...(decisions === null ? [] : [[OVERVIEW.decisions, OVERVIEW.decisionCounts(decisions)]]),
    [OVERVIEW.ruleErrors, errors.length === 0 ? OVERVIEW.none : errors.join(EVIDENCE.list)],
  ];
}

/** A line over the whole width; returns its row. */
function addLine(sheet: Worksheet, text: string): number {
  const row = sheet.addRow([]).number;
  setText(sheet.getCell(row, 1), text);
  sheet.mergeCells(row, 1, row, WIDTH);
  return row;
}

/** Head and lines; a table of two columns lets its second take the rest of the width. */
function addTable(
  sheet: Worksheet,
  columns: readonly SheetColumn[],
  lines: readonly (readonly (string | number)[])[],
): void {
  const wide = columns.length < WIDTH;
  const head = sheet.addRow(columns.map((column) => column.head));
  styleHead(head, WIDTH);
  if (wide) sheet.mergeCells(head.number, columns.length, head.number, WIDTH);
  for (const line of lines) {
    const row = sheet.addRow([]);
    addCells(row, wide ? FAMILY_COLUMNS : columns, line);
    if (!wide) continue;
    sheet.mergeCells(row.number, columns.length, row.number, WIDTH);
    row.getCell(columns.length).alignment = { horizontal: 'left', vertical: 'top', wrapText: true };
  }
}
