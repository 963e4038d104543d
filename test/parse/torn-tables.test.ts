import { describe, expect, test } from 'vitest';
import type { Block, SourceDocument, Table } from '../../app/model/document.ts';
import type { Edition } from '../../app/model/edition.ts';
import type { Cell, Report } from '../../app/model/report.ts';
import { parseDocument } from '../../app/parse/parse-document.ts';
import { readHtml } from '../../app/readers/html.ts';
import { makeReport } from '../../build/report-maker/index.ts';
import { decodeText } from '../../app/readers/decode.ts';

/* What is left of a report's tables where pages end in the midst of them, or where their lines are not drawn. */

const made = (edition: Edition) => makeReport({ seed: 20_261, layout: 'html-tidy', edition });

function read(document: SourceDocument): Omit<Report, 'id'> {
  const parsed = parseDocument(document, '报告.pdf', 'published');
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed;
}

const tableOf = ({ blocks }: SourceDocument, label: string): Table => {
  const table = blocks.find(
    (block): block is Table => block.type === 'table' && block.cells.some(({ text }) => text.includes(label)),
  );
  if (table === undefined) throw new Error(`no table with ${label}`);
  return table;
};

const withBlocks = (document: SourceDocument, old: Block, ...blocks: Block[]): SourceDocument => ({
  ...document,
  blocks: document.blocks.flatMap((block) => (block === old ? blocks : [block])),
});

/** The rows of a table from one on, up to another. */
const rowsOf = (table: Table, from: number, to: number): Table => ({
  ...table,
  rowCount: to - from,
  cells: table.cells.filter(({ row }) => row >= from && row < to).map((cell) => ({ ...cell, row: cell.row - from })),
});

const rowWith = (table: Table, label: string): number =>
  table.cells.find(({ text }) => text.includes(label))?.row ?? Number.NaN;

const figuresIn = ({ figures }: { readonly figures: Readonly<Record<string, Pick<Cell, 'raw' | 'state'>>> }) =>
  Object.entries(figures)
    .map(([key, { raw, state }]) => `${key} ${raw} ${state}`)
    .sort();

const verdicts = (report: Omit<Report, 'id'>, table: string) =>
  report.tables
    .filter((reading) => reading.table === table)
    .flatMap(({ labels }) => labels.map(({ key, verdict }) => `${key ?? ''} ${verdict}`));

describe('a label torn in two where the page ends', () => {
  test.each(['above', 'below'] as const)('the figures stand with the half %s', (side) => {
    const { bytes, truth } = made('2021');
    const document = readHtml(decodeText(bytes).text);
    const table = tableOf(document, '四类过程性信息');
    const at = rowWith(table, '四类过程性信息');
    const cells = table.cells.flatMap((cell) => {
      const own = { ...cell, row: cell.row > at ? cell.row + 1 : cell.row };
      if (cell.row < at && cell.row + cell.rowSpan > at) return [{ ...own, rowSpan: cell.rowSpan + 1 }];
      if (cell.row !== at) return [own];
      const isLabel = cell.text.includes('四类');
      const [upper, lower] = isLabel
        ? ['6.属于四类过程性', '信息']
        : side === 'above'
          ? [cell.text, '']
          : ['', cell.text];
      return [
        { ...own, text: upper },
        { ...own, row: at + 1, text: lower },
      ];
    });
    const report = read(withBlocks(document, table, { ...table, rowCount: table.rowCount + 1, cells }));
    expect(verdicts(report, 'applications')).toEqual([]);
    expect(figuresIn(report)).toEqual(figuresIn(truth));
  });
});

describe('a table in several pieces', () => {
  test('a piece with many labels of its own is a part, no second table', () => {
    const { bytes, truth } = made('2021');
    const document = readHtml(decodeText(bytes).text);
    const table = tableOf(document, '规章');
    const at = rowWith(table, '第二十条第（五）项');
    const report = read(withBlocks(document, table, rowsOf(table, 0, at), rowsOf(table, at, table.rowCount)));
    expect(verdicts(report, 'disclosure')).toEqual([]);
    expect(figuresIn(report)).toEqual(figuresIn(truth));
  });

  test('rows that came as lines of text were lost on the way, not left out', () => {
    const document = readHtml(decodeText(made('2021').bytes).text);
    const table = tableOf(document, '规章');
    const at = rowWith(table, '第二十条第（五）项');
    const lines = [
      '第二十条第（一）项',
      '信息内容 本年制发件数 本年废止件数 现行有效件数',
      '规章 0 0 0',
      '行政规范性文件 1 0 7',
    ];
    const paragraphs = lines.map((text): Block => ({ type: 'paragraph', text, source: table.source }));
    const report = read(withBlocks(document, table, ...paragraphs, rowsOf(table, at, table.rowCount)));
    expect(verdicts(report, 'disclosure').filter((verdict) => verdict.endsWith('missing'))).toEqual([]);
    expect(verdicts(report, 'disclosure')).toContain('regulations lost');
    expect(report.figures['regulations|issued']?.state).toBe('unread');
  });

  test('rows that stand nowhere were left out', () => {
    const document = readHtml(decodeText(made('2021').bytes).text);
    const table = tableOf(document, '规章');
    const at = rowWith(table, '第二十条第（五）项');
    const report = read(withBlocks(document, table, rowsOf(table, at, table.rowCount)));
    expect(verdicts(report, 'disclosure')).toContain('regulations missing');
    expect(report.figures['regulations|issued']).toBeUndefined();
  });
});

test('a statistics table of which only lines of text are left is there, and unreadable', () => {
  const document = readHtml(decodeText(made('2014').bytes).text);
  const table = tableOf(document, '统计指标');
  const lines = Array.from({ length: table.rowCount }, (_, row): Block => {
    const cells = table.cells.filter((cell) => cell.row === row).map(({ text }) => text);
    return { type: 'paragraph', text: cells.join(' '), source: table.source };
  });
  const report = read(withBlocks(document, table, ...lines));
  expect(report.tables.map(({ table: key, status }) => `${key} ${status}`)).toEqual(['statistics unreadable']);
  expect(Object.values(report.figures).every(({ state }) => state === 'unread')).toBe(true);
});
