import { reportDocx } from '../fixtures/write-docx.mjs';
import { savedPage } from '../fixtures/write-mhtml.mjs';
import { reportWorkbook } from '../fixtures/write-sheets.mjs';
import type { FixtureReport } from '../fixtures/reports-read-by-every-kind.mjs';
import type { MadeReport } from '../report-maker/index.ts';
import type { Grid } from '../report-maker/grid.ts';
import { randomFrom } from '../report-maker/random.ts';
import { sheetOf } from '../report-maker/sheet.ts';

/** What a report is sent as: as it was made (a page or a text), or in another kind of file. */
export type Carrier = 'made' | 'docx' | 'xlsx' | 'mht';

/** A made report in a kind of file: the file's ending and its bytes. */
export async function carriedBy(made: MadeReport, carrier: Carrier): Promise<readonly [ending: string, Uint8Array]> {
  const ending = made.layout.startsWith('html') ? 'html' : 'txt';
  switch (carrier) {
    case 'made':
      return [ending, made.bytes];
    case 'mht':
      if (ending === 'txt') return [ending, made.bytes];
      return ['mht', savedPage(Buffer.from(made.bytes), { transfer: 'base64', charset: null })];
    case 'docx':
      return ['docx', reportDocx(blocksOf(made))];
    case 'xlsx':
      return ['xlsx', new Uint8Array(await reportWorkbook([blocksOf(made)]))];
  }
}

type Block = FixtureReport['blocks'][number];

/** The report as the fixtures' writers take it. */
function blocksOf(made: MadeReport): FixtureReport {
  const { title, pieces } = sheetOf(randomFrom(made.plan.seed).fork('sheet'), made.plan);
  const blocks = pieces.map((piece): Block => {
    switch (piece.type) {
      case 'table':
        return tableOf(piece.grid);
      case 'heading':
        return { type: 'heading', text: piece.text };
      case 'subheading':
      case 'paragraph':
      case 'picture':
      case 'signature':
        return { type: 'paragraph', text: piece.text };
    }
  });
  const head: readonly Block[] = title === null ? [] : [{ type: 'title', text: title }];
  return { id: made.path, blocks: [...head, ...blocks] };
}

type Table = Extract<Block, { readonly type: 'table' }>;

/** Cells at their places: each goes to the first free column of its row, as on a page. */
function tableOf({ width, rows }: Grid): Table {
  const taken = new Set<string>();
  const cells = rows.flatMap((row, at) => {
    let column = 0;
    return row.map(({ text, rowSpan, colSpan, figure }) => {
      while (taken.has(`${at} ${column}`)) column += 1;
      const left = column;
      for (let line = at; line < at + rowSpan; line += 1) {
        for (let across = left; across < left + colSpan; across += 1) taken.add(`${line} ${across}`);
      }
      column += colSpan;
      return { row: at, column: left, rowSpan, columnSpan: colSpan, text, head: figure === null };
    });
  });
  const widths = Array.from({ length: width }, () => Math.round(100 / width));
  return { type: 'table', name: '', widths, rowCount: rows.length, cells };
}
