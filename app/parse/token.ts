import type { Block, CellRun, Paragraph, Table } from '../model/document.ts';
import type { Cell } from '../model/report.ts';
import type { SourceSpan } from '../model/source-span.ts';
import { bare } from '../text/normalise.ts';
import { readCell } from './cell.ts';

/** One cell (or line) of what may be a table, before it is known what it means. */
export interface Token {
  readonly text: string;
  /** Text without spaces, punctuation and brackets, for matching labels. */
  readonly bare: string;
  readonly cell: Cell;
  readonly source: SourceSpan;
  /** First grid column and the one after the last; null where the columns are not reliable. */
  readonly column: number | null;
  readonly endColumn: number | null;
  /** Empty lines in front of it (one cell a line), undefined where lines say nothing. */
  readonly gap?: number | undefined;
}

/** A row as it stands: the labels in front and the value-like cells behind the last of them. */
export interface LogicalRow {
  readonly labels: readonly Token[];
  readonly values: readonly Token[];
  /** Row of the grid, null in a run of cells. */
  readonly gridRow: number | null;
}

const VALUE_WORDS = new Set([
  '无',
  '若干',
  '余',
  '不适用',
  '没有',
  '零',
  '暂无',
  '略',
  '空',
  '未统计',
  '不详',
  '无数据',
]);
/** 减4 and 增2 stand in a figure's place too: no label begins so. */
const VALUE_TEXT = /^[+-]?[增减负]?[0-9０-９][0-9０-９,，.]*(?![.．、0-9０-９])/;
const NUMERAL_WORD = /^[一二三四五六七八九十百千万两〇零]{1,6}$/;
const UNIT_WORDS = new Set(['条', '件', '次', '个', '人', '万元', '人次', '篇', '元']);

/**
 * True where a cell can only be a figure's place (number, blank, dash, or a word put in a number's place), false
 * where it can be a label. `labels` are the bare labels of the form, which always win (`3.其他`).
 */
export function isValue(token: Token, labels: ReadonlyMap<string, unknown>): boolean {
  if (token.cell.state !== 'text') return true;
  if (labels.has(token.bare)) return false;
  if (VALUE_WORDS.has(token.bare)) return true;
  const text = token.text.trim();
  if (VALUE_TEXT.test(text) && text.length <= 16 && !/^[0-9０-９]{1,2}\s*[.．、)）]/.test(text)) return true;
  return NUMERAL_WORD.test(text);
}

/** True for the unit words of the statistics table's second column. */
export function isUnitWord(token: Token): boolean {
  return UNIT_WORDS.has(token.text.replace(/\s+/g, ''));
}

function token(text: string, source: SourceSpan, place: Pick<Token, 'column' | 'endColumn' | 'gap'>): Token {
  return { text, bare: bare(text), cell: readCell(text, source), source, ...place };
}

/** The cells of a table, row by row. */
export function tableRows(table: Table): Token[][] {
  const rows: Token[][] = Array.from({ length: table.rowCount }, () => []);
  for (const cell of table.cells) {
    rows[cell.row]?.push(
      token(cell.text, cell.source, {
        column: table.spansLost ? null : cell.column,
        endColumn: table.spansLost ? null : cell.column + cell.columnSpan,
      }),
    );
  }
  return rows;
}

/** The cells of a run, in order. */
export function runTokens(run: CellRun): Token[] {
  return run.cells.map((cell) => token(cell.text, cell.source, { column: null, endColumn: null }));
}

/** A line as a cell. */
export function lineToken(line: Paragraph): Token {
  return token(line.text, line.source, { column: null, endColumn: null, gap: line.gapBefore ?? 0 });
}

/** Splits a table row at its last label. Blanks in front of a label are padding and are left out. */
export function splitRow(row: readonly Token[], labels: ReadonlyMap<string, unknown>, gridRow: number): LogicalRow {
  let last = -1;
  let numbers = 0;
  row.forEach((cell, index) => {
    if (cell.cell.state === 'number') numbers += 1;
    // Words behind a figure stand in a figure's place, unless they are a label of the form.
    if (numbers > 0 && !labels.has(cell.bare)) return;
    if (!isValue(cell, labels) && !isUnitWord(cell)) last = index;
  });
  return {
    labels: row.slice(0, last + 1).filter((cell) => !isValue(cell, labels)),
    values: row.slice(last + 1).filter((cell) => !isUnitWord(cell)),
    gridRow,
  };
}

/** Splits a run of cells into rows wherever values end and labels begin. */
export function splitRun(cells: readonly Token[], labels: ReadonlyMap<string, unknown>): LogicalRow[] {
  const rows: LogicalRow[] = [];
  let current: { labels: Token[]; values: Token[]; gridRow: null } = { labels: [], values: [], gridRow: null };
  for (const cell of cells) {
    if (isUnitWord(cell) && !labels.has(cell.bare)) continue;
    if (isValue(cell, labels)) {
      current.values.push(cell);
      continue;
    }
    if (current.values.length > 0) {
      rows.push(current);
      current = { labels: [], values: [], gridRow: null };
    }
    current.labels.push(cell);
  }
  if (current.labels.length > 0 || current.values.length > 0) rows.push(current);
  return rows;
}

/** True where a block can carry cells. */
export function isTabular(block: Block): block is Table | CellRun {
  return block.type === 'table' || block.type === 'cells';
}
