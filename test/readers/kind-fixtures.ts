import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceDocument, Table } from '../../app/model/document.ts';

const folder = path.resolve(import.meta.dirname, '../fixtures/kinds');

export const EDITIONS_CARRIED = ['2014-edition', '2019-edition', '2021-edition'] as const;

export interface CarriedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

export interface CarriedReport {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly (readonly CarriedCell[])[];
}

/** Bytes of a file in test/fixtures/kinds. */
export function kindFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, name)));
}

interface ExpectedBlock {
  readonly type: string;
  readonly text?: string;
  readonly cells?: readonly (CarriedCell & { readonly head: boolean })[];
}

/** What the report of an edition says, as build/fixtures/make-kinds.mjs wrote it down beside the files. */
export function carriedReport(edition: (typeof EDITIONS_CARRIED)[number]): CarriedReport {
  const { blocks } = JSON.parse(readFileSync(path.join(folder, `${edition}.expected.json`), 'utf8')) as {
    blocks: readonly ExpectedBlock[];
  };
  return {
    title: blocks.find((block) => block.type === 'title')?.text ?? '',
    paragraphs: blocks.flatMap((block) => (block.text === undefined ? [] : [block.text])),
    tables: blocks.flatMap((block) => (block.cells === undefined ? [] : [block.cells.map(bare)])),
  };
}

/** The tables of a document, their cells without places. */
export function tablesOf(document: SourceDocument): CarriedCell[][] {
  return document.blocks.filter((block): block is Table => block.type === 'table').map(({ cells }) => cells.map(bare));
}

export function paragraphsOf(document: SourceDocument): string[] {
  return document.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
}

function bare({ row, column, rowSpan, columnSpan, text }: CarriedCell): CarriedCell {
  return { row, column, rowSpan, columnSpan, text };
}
