import type { SourceDocument } from '../model/document.ts';
import type { SheetSpan, SourceSpan } from '../model/source-span.ts';

/** A filled cell of a sheet. */
export interface GridCell {
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly source: SheetSpan;
  /** A merged cell from above that reaches into this row. */
  readonly inherited: boolean;
}

/** A row with at least one filled cell. */
export interface GridRow {
  /** As the spreadsheet program counts it, from 1. */
  readonly row: number;
  /** By column. */
  readonly cells: readonly GridCell[];
}

export interface Grid {
  readonly sheet: string;
  readonly rows: readonly GridRow[];
}

/**
 * The sheets of a workbook as rows and columns again. A reader tells prose from tables for the sake of reports; a list
 * of agencies with many blanks is both, so every piece goes back to the cell it came from.
 */
export function gridsOf(document: SourceDocument): Grid[] {
  const sheets = new Map<string, Map<number, GridCell[]>>();
  const put = (text: string, source: SourceSpan, rowSpan: number) => {
    if (source.kind !== 'sheet' || text.trim() === '') return;
    const place = addressOf(source.cell);
    if (place === null) return;
    const rows = sheets.get(source.sheet) ?? new Map<number, GridCell[]>();
    sheets.set(source.sheet, rows);
    for (let below = 0; below < rowSpan; below += 1) {
      const row = place.row + below;
      const cells = rows.get(row) ?? [];
      rows.set(row, cells);
      const same = cells.findIndex((cell) => cell.column === place.column);
      const known = cells[same];
      // A cell of several lines comes as several paragraphs.
      if (known === undefined) cells.push({ column: place.column, text, source, inherited: below > 0 });
      else cells[same] = { ...known, text: `${known.text}\n${text}` };
    }
  };
  for (const block of document.blocks) {
    if (block.type === 'paragraph') put(block.text, block.source, 1);
    else if (block.type === 'table') {
      // Comma separated text has no merged cells; those that its reader supplies are made for reports.
      for (const cell of block.cells) put(cell.text, cell.source, document.kind === 'csv' ? 1 : cell.rowSpan);
    }
  }
  return [...sheets].map(([sheet, rows]) => ({
    sheet,
    rows: [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) })),
  }));
}

/** Row from 1 and column from 0 of an address such as `AB12`. */
function addressOf(cell: string): { row: number; column: number } | null {
  const match = /^([A-Z]+)(\d+)$/.exec(cell);
  if (match === null) return null;
  const column = Array.from(match[1] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]), column };
}
