import { read, utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { SourceDocument } from '../model/document.ts';
import { Refusal } from './refusal.ts';
import { sheetBlocks, type SheetCell } from './sheet-blocks.ts';
import { checkPartSizes } from './zip-parts.ts';

/** A sheet that holds something, as a document of its own. */
export interface SheetDocument {
  readonly name: string;
  readonly document: SourceDocument;
}

/** Most bytes that a workbook's parts may unpack to together: a report needs a hundredth. */
const UNPACKED_LIMIT = 48 * 1024 * 1024;
/** Largest old workbook that is read, in bytes. */
const XLS_LIMIT = 24 * 1024 * 1024;
/** Rows of a sheet that are looked at; reports have a hundred, a county's roster a few thousand. */
const MOST_ROWS = 20_000;
/** Columns of a sheet that are looked at. */
const MOST_COLUMNS = 200;

/**
 * Reads a workbook, XLSX or the older XLS (also ET): each visible sheet that holds something as a document. Numbers
 * come as they are displayed, formulas with the value that was saved with them.
 *
 * @throws Refusal where the file is damaged, encrypted, too big, or holds nothing
 */
export function readWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'xls'): SheetDocument[] {
  if (kind === 'xlsx') checkPartSizes(bytes, UNPACKED_LIMIT);
  else if (bytes.length > XLS_LIMIT) throw new Refusal('工作簿过大，已拒绝读取');
  const book = parse(bytes);
  const documents = book.SheetNames.flatMap((name, index): SheetDocument[] => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    if (sheet === undefined || hidden) return [];
    const blocks = sheetBlocks(name, sheetCells(sheet));
    if (blocks.length === 0) return [];
    const pageTitle = book.Props?.Title?.trim() ?? '';
    return [
      {
        name,
        document: { kind, extract: false, pageTitle: pageTitle === '' ? null : pageTitle, pageFacts: [], blocks },
      },
    ];
  });
  if (documents.length === 0) throw new Refusal('工作簿是空的');
  return documents;
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      sheetStubs: true,
      cellNF: true,
      cellHTML: false,
      dateNF: 'yyyy-mm-dd',
      sheetRows: MOST_ROWS,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(reason)) throw new Refusal('工作簿已加密，请解除密码后重新提交');
    throw new Refusal('工作簿已损坏，无法读取');
  }
}

function sheetCells(sheet: WorkSheet): SheetCell[] {
  const merges = (sheet['!merges'] ?? []).filter(({ s }) => s.r < MOST_ROWS && s.c < MOST_COLUMNS);
  const spans = new Map(merges.map((merge) => [key(merge.s.r, merge.s.c), merge]));
  const covered = new Set<number>();
  for (const { s, e } of merges) {
    for (let row = s.r; row <= Math.min(e.r, s.r + 500); row += 1) {
      for (let column = s.c; column <= Math.min(e.c, MOST_COLUMNS); column += 1) covered.add(key(row, column));
    }
    covered.delete(key(s.r, s.c));
  }
  const cells: SheetCell[] = [];
  for (const [name, cell] of Object.entries(sheet)) {
    if (name.startsWith('!') || !isCell(cell)) continue;
    const { r: row, c: column } = utils.decode_cell(name);
    if (row >= MOST_ROWS || column >= MOST_COLUMNS || covered.has(key(row, column))) continue;
    const merge = spans.get(key(row, column));
    cells.push({
      row,
      column,
      rowSpan: merge === undefined ? 1 : Math.min(merge.e.r - row, 500) + 1,
      columnSpan: merge === undefined ? 1 : Math.min(merge.e.c, MOST_COLUMNS) - column + 1,
      text: displayed(cell),
    });
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

const key = (row: number, column: number) => row * 16_384 + column;

function isCell(value: unknown): value is CellObject {
  return typeof value === 'object' && value !== null && 't' in value;
}

/**
 * The text of a cell. A number whose format hides it (accounting formats show 0 as a dash) is written plainly, and
 * so is a long one that would come as 1.2E+11; a formula that was saved without a value shows itself.
 */
function displayed(cell: CellObject): string {
  if (cell.t === 'z' || cell.v === undefined) return cell.f === undefined ? '' : `=${cell.f}`;
  if (cell.t === 'n' && typeof cell.v === 'number') {
    const shown = (cell.w ?? '').trim();
    const plain = cell.z === undefined || cell.z === 'General' || !/\d/.test(shown) || /\dE[+-]?\d/.test(shown);
    return plain ? String(Number(cell.v.toPrecision(15))) : shown;
  }
  const text = cell.t === 's' && typeof cell.v === 'string' ? cell.v : (cell.w ?? String(cell.v));
  return text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '');
}
