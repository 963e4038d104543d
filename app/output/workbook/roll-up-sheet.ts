import type { Workbook, Worksheet } from 'exceljs';
import type { Applicants, RollUpHead } from '../../catalog/roll-up-columns.ts';
import { headCells, headLevels, rollUpHeads } from '../../catalog/roll-up-columns.ts';
import { tableLabel } from '../../catalog/labels.ts';
import type { Audit } from '../../model/audit-result.ts';
import type { TableKey } from '../../model/edition.ts';
import type { RollUp, RollUpColumn } from '../../model/roll-up.ts';
import { authoritiesOf, sumOf, unitOf } from '../../model/roll-up.ts';
import { AGENCY_STATUS_WORDS } from '../../strings/common.ts';
import { UNNAMED_AGENCY } from '../../strings/output.ts';
import { ROLL_UP, ROLL_UP_TABLES } from '../../strings/roll-up.ts';
import { rollUpEdition, rollUpOf, rollUpTables } from '../roll-up.ts';
import { addCells, BODY_FONT, HEAD_FONT, setPage, setText, styleHead, TITLE_FONT } from './sheet-style.ts';
import type { SheetColumn } from './sheet-style.ts';

/** Columns in front of the figures: 序号, 单位名称, 单位类别. */
const FRONT: readonly SheetColumn[] = [
  { head: ROLL_UP.number, width: 6, align: 'center' },
  { head: ROLL_UP.agency, width: 30 },
  { head: ROLL_UP.group, width: 12 },
];
const FIRST_HEAD = 2;

/** A sheet 汇总表 for every table of the form of a year. */
export function addRollUpSheets(workbook: Workbook, audit: Audit, year: number, applicants: Applicants): void {
  for (const table of rollUpTables(rollUpEdition(audit, year)))
    addRollUpSheet(workbook, audit, year, table, applicants);
}

/** What a sheet shows, and its columns. */
interface Table {
  readonly rollUp: RollUp;
  readonly heads: readonly RollUpHead[];
  readonly columns: readonly SheetColumn[];
}

/** The lines of a sheet, as indexes of the roll-up's rows. */
interface Lines {
  /** Those that are added up. */
  readonly counted: readonly number[];
  /** The report that their sum is held against. */
  readonly authority: number | null;
  readonly outside: readonly number[];
}

function linesOf({ rows }: RollUp): Lines {
  const [authority] = authoritiesOf(rows);
  if (authority === undefined) return { counted: [...rows.keys()], authority: null, outside: [] };
  const counted = new Set(authority.below);
  return {
    counted: authority.below,
    authority: authority.row,
    outside: [...rows.keys()].filter((row) => row !== authority.row && !counted.has(row)),
  };
}

function addRollUpSheet(workbook: Workbook, audit: Audit, year: number, table: TableKey, applicants: Applicants): void {
  const rollUp = rollUpOf(audit, year, table, applicants);
  const heads = rollUpHeads(rollUp.edition, table, applicants);
  const title = ROLL_UP.sheetTitle(year, ROLL_UP_TABLES[table].long);
  const sheet = workbook.addWorksheet(ROLL_UP.sheet(tableLabel(table)));
  const columns = [...FRONT, ...heads.map((): SheetColumn => ({ head: '', width: 10, align: 'right' }))];
  sheet.columns = columns.map(({ width }) => ({ width, style: { font: BODY_FONT } }));

  const lastHead = FIRST_HEAD + headLevels(heads) - 1;
  addTitle(sheet, title, columns.length);
  addHeads(sheet, heads, lastHead);
  const shown: Table = { rollUp, heads, columns };
  const lines = linesOf(rollUp);
  lines.counted.forEach((row, index) => addLine(sheet, shown, row, lastHead + 1 + index, index + 1));
  const last = lastHead + lines.counted.length;
  const below = addSums(sheet, shown, lines, [lastHead + 1, Math.max(last, lastHead + 1)]);
  addOutside(sheet, shown, lines, below);

  sheet.views = [{ state: 'frozen', xSplit: FRONT.length, ySplit: lastHead, showGridLines: false }];
  sheet.autoFilter = {
    from: { row: lastHead, column: 1 },
    to: { row: Math.max(last, lastHead), column: columns.length },
  };
  setPage(sheet, title, audit.today, { titleRow: false });
  Object.assign(sheet.pageSetup, { printTitlesRow: `1:${lastHead}`, printTitlesColumn: 'A:C' });
}

function addTitle(sheet: Worksheet, title: string, columns: number): void {
  const cell = sheet.getCell(1, 1);
  setText(cell, title);
  cell.font = TITLE_FONT;
  cell.alignment = { horizontal: 'left', vertical: 'middle' };
  sheet.getRow(1).height = 28;
  // Merged as far as it is read; a title over sixty columns would stand out of sight.
  sheet.mergeCells(1, 1, 1, Math.min(columns, FRONT.length + 8));
}

function addHeads(sheet: Worksheet, heads: readonly RollUpHead[], lastHead: number): void {
  for (let row = FIRST_HEAD; row <= lastHead; row += 1) {
    styleHead(sheet.getRow(row), FRONT.length + heads.length);
    sheet.getRow(row).height = row === lastHead ? 46 : 20;
  }
  FRONT.forEach(({ head }, index) => {
    setText(sheet.getCell(FIRST_HEAD, index + 1), head);
    if (lastHead > FIRST_HEAD) sheet.mergeCells(FIRST_HEAD, index + 1, lastHead, index + 1);
  });
  for (const { text, level, levels, column, columns, leaf } of headCells(heads)) {
    const row = FIRST_HEAD + level;
    const left = FRONT.length + 1 + column;
    const unit = leaf ? (heads[column]?.unit ?? '') : '';
    setText(sheet.getCell(row, left), unit === '' || text.includes(unit) ? text : `${text}(${unit})`);
    if (levels > 1 || columns > 1) sheet.mergeCells(row, left, row + levels - 1, left + columns - 1);
  }
}

/** An agency's line: numbers as numbers, blanks as blanks, all else as it stands. */
function addLine(sheet: Worksheet, { columns, heads, rollUp }: Table, index: number, at: number, number: number): void {
  const row = rollUp.rows[index];
  if (row === undefined) return;
  const name = row.name === '' ? UNNAMED_AGENCY : row.name;
  const state = row.report === null ? `（${AGENCY_STATUS_WORDS[row.status]}）` : '';
  addCells(sheet.getRow(at), columns, [
    number,
    `${name}${state}`,
    row.group ?? '',
    ...rollUp.columns.map((column, at) => cellOf(column, index, heads[at]?.unit ?? '')),
  ]);
}

function cellOf({ values, notes }: RollUpColumn, row: number, formUnit: string): string | number {
  const note = notes[row];
  const value = values[row] ?? null;
  // A number with a unit of its own is text: it must not be added to numbers of another.
  return value === null || unitOf(note, formUnit) !== formUnit ? (note?.raw ?? '') : value;
}

/**
 * 合计, 没有数字的单位数, and against a parent 本级政府报告数 and 差额.
 * @param span first and last row of the sheet that are added up
 * @returns the row below them
 */
function addSums(
  sheet: Worksheet,
  { rollUp, heads }: Table,
  lines: Lines,
  [first, last]: readonly [number, number],
): number {
  const sum = last + 1;
  const own = sum + 1;
  const rows = lines.authority === null ? [ROLL_UP.sum] : [ROLL_UP.sum, ROLL_UP.authority, ROLL_UP.difference];
  const missing = sum + rows.length;
  [...rows, ROLL_UP.notNumbers].forEach((text, index) => {
    styleHead(sheet.getRow(sum + index), FRONT.length + heads.length);
    setText(sheet.getCell(sum + index, 2), text);
  });
  rollUp.columns.forEach((column, index) => {
    const at = FRONT.length + 1 + index;
    const letter = sheet.getColumn(at).letter;
    const range = `${letter}${first}:${letter}${last}`;
    const total = sumOf(rollUp, column, lines.counted, heads[index]?.unit ?? '');
    const put = (row: number, value: string | number | { readonly formula: string; readonly result: number }) => {
      const cell = sheet.getCell(row, at);
      if (typeof value === 'string') setText(cell, value);
      else cell.value = value;
      cell.font = HEAD_FONT;
      cell.alignment = { horizontal: 'right', vertical: 'middle', wrapText: typeof value === 'string' };
    };
    const mixed = total.units.length > 0;
    put(sum, mixed ? ROLL_UP.mixedUnits(total.units) : { formula: `SUM(${range})`, result: total.value ?? 0 });
    put(missing, { formula: `ROWS(${range})-COUNT(${range})`, result: lines.counted.length - total.numbers });
    if (lines.authority === null) return;
    const written = cellOf(column, lines.authority, heads[index]?.unit ?? '');
    if (written !== '') put(own, written);
    if (typeof written !== 'number' || mixed) return;
    const difference = Math.round((written - (total.value ?? 0)) * 1e6) / 1e6;
    put(own + 1, { formula: `ROUND(${letter}${own}-${letter}${sum},6)`, result: difference });
  });
  return missing + 1;
}

function addOutside(sheet: Worksheet, shown: Table, { counted, outside }: Lines, below: number): void {
  if (outside.length === 0) return;
  setText(sheet.getCell(below + 1, 2), ROLL_UP.outside);
  sheet.getCell(below + 1, 2).font = HEAD_FONT;
  outside.forEach((row, index) => addLine(sheet, shown, row, below + 2 + index, counted.length + index + 1));
}
