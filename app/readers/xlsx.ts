import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { Block, SourceDocument } from '../model/document.ts';
import { REFUSALS } from '../strings/refusals.ts';
import { isOle, openOle, type OleContainer } from './ole.ts';
import { oleTitle } from './ole-title.ts';
import { Refusal } from './refusal.ts';
import { sheetBlocks, type SheetCell } from './sheet-blocks.ts';
import { unpackParts } from './zip-parts.ts';

/** A part of a file that may be a report of its own: a sheet of a workbook. */
export interface DocumentPart {
  readonly name: string;
  readonly document: SourceDocument;
}

/** A workbook: all its sheets one after another, and each by itself. */
export interface WorkbookDocument {
  readonly document: SourceDocument;
  /** Visible sheets that hold something, in the workbook's order. */
  readonly parts: readonly DocumentPart[];
}

/** The parts of a workbook that are read. */
const PARTS = /\.(xml|rels|bin)$/i;
/** Parts that say nothing of what stands in the cells. */
const IDLE_PARTS = /^xl\/(?:theme|drawings|charts|printerSettings|media|activeX|ctrlProps)\/|^xl\/calcChain\./i;

/** Most bytes that a workbook's parts may unpack to together: a report needs a hundredth. */
const UNPACKED_LIMIT = 48 * 1024 * 1024;
/** Largest old workbook that is read, in bytes. */
const XLS_LIMIT = 24 * 1024 * 1024;
/** Rows of a sheet that are looked at; reports have a hundred, a county's roster a few thousand. */
const MOST_ROWS = 20_000;
/** Columns of a sheet that are looked at. */
const MOST_COLUMNS = 200;

/**
 * Reads a workbook, XLSX or the older XLS (also ET). Numbers come as they are displayed, formulas with the value
 * that was saved with them. Hidden sheets are left out.
 *
 * @throws Refusal where the file is damaged, encrypted, too big, or holds nothing
 */
export function readWorkbook(bytes: Uint8Array, kind: 'xlsx' | 'xls'): WorkbookDocument {
  if (kind === 'xls' && bytes.length > XLS_LIMIT) throw new Refusal(REFUSALS.largeWorkbook);
  const container = isOle(bytes) ? openOle(bytes) : null;
  const book = parse(container === null ? repacked(bytes) : sheetStream(container));
  const title = (container === null ? book.Props?.Title?.trim() : oleTitle(container)) ?? '';
  const document = (blocks: readonly Block[]): SourceDocument => {
    return { kind, extract: false, pageTitle: title === '' ? null : title, pageFacts: [], blocks };
  };
  const parts = book.SheetNames.flatMap((name, index): DocumentPart[] => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    if (sheet === undefined || hidden) return [];
    const blocks = sheetBlocks(name, sheetCells(sheet));
    return blocks.length === 0 ? [] : [{ name, document: document(blocks) }];
  });
  if (parts.length === 0) throw new Refusal(REFUSALS.emptyWorkbook);
  return { document: document(parts.flatMap((part) => part.document.blocks)), parts };
}

/** The parts unpacked and checked, packed again without compression: the package loops over damaged ones. */
function repacked(bytes: Uint8Array): Uint8Array {
  const parts = unpackParts(bytes, (name) => PARTS.test(name) && !IDLE_PARTS.test(name), UNPACKED_LIMIT);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** The sheets' own stream: the package is never given a container, whose damage could lead it in circles. */
function sheetStream(container: OleContainer): Uint8Array {
  const stream = container.stream('Workbook') ?? container.stream('Book');
  if (container.names.includes('EncryptedPackage')) throw new Refusal(REFUSALS.encrypted);
  if (stream === null) throw new Refusal(REFUSALS.damagedWorkbook);
  return stream;
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
      dense: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(reason)) throw new Refusal(REFUSALS.encrypted);
    throw new Refusal(REFUSALS.damagedWorkbook);
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
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  // Both lists may have gaps, over which forEach passes.
  rows.slice(0, MOST_ROWS).forEach((own, row) => {
    own?.slice(0, MOST_COLUMNS).forEach((cell, column) => {
      if (cell === undefined || covered.has(key(row, column))) return;
      const merge = spans.get(key(row, column));
      cells.push({
        row,
        column,
        rowSpan: merge === undefined ? 1 : Math.min(merge.e.r - row, 500) + 1,
        columnSpan: merge === undefined ? 1 : Math.min(merge.e.c, MOST_COLUMNS) - column + 1,
        text: displayed(cell),
      });
    });
  });
  return cells;
}

const key = (row: number, column: number) => row * 16_384 + column;

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
