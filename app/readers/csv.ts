import Papa from 'papaparse';
import type { SourceDocument } from '../model/document.ts';
import { REFUSALS } from '../strings/refusals.ts';
import { Refusal } from './refusal.ts';
import { mergedAgain } from './csv-spans.ts';
import { sheetBlocks, type SheetCell } from './sheet-blocks.ts';

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** Reads comma, semicolon or tab separated text. @throws Refusal where nothing stands in it */
export function readCsv(text: string): SourceDocument {
  const { data } = Papa.parse<readonly string[]>(text, {
    delimitersToGuess: [',', '\t', ';'],
    preview: MOST_ROWS,
  });
  const cells = data.flatMap((line, row): SheetCell[] => {
    const width = line.findLastIndex((field) => field.trim() !== '') + 1;
    // A line with one field and nothing behind it is prose; one with empty fields behind it may be a row with blanks.
    const fields = line.slice(0, Math.min(width === 0 ? 0 : line.length, MOST_COLUMNS));
    return fields.map((field, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text: field.trim() }));
  });
  const blocks = sheetBlocks('CSV', cells).map((block) => (block.type === 'table' ? mergedAgain(block) : block));
  if (blocks.length === 0) throw new Refusal(REFUSALS.emptyTable);
  return { kind: 'csv', extract: false, pageTitle: null, pageFacts: [], blocks };
}
