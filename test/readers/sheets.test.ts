import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../app/model/document.ts';
import { readCsv } from '../../app/readers/csv.ts';
import { decodeText } from '../../app/readers/decode.ts';
import { Refusal } from '../../app/readers/refusal.ts';
import { readWorkbook } from '../../app/readers/xlsx.ts';
import { carriedReport, EDITIONS_CARRIED, kindFixture, paragraphsOf, tablesOf } from './kind-fixtures.ts';

async function blocksOf(fill: (sheet: ExcelJS.Worksheet) => void): Promise<readonly Block[]> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('表'));
  return readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), 'xlsx').document.blocks;
}

const texts = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'table' ? block.cells.map((cell) => cell.text) : []));
const csv = (text: string) => readCsv(text);

describe('a report on a sheet', () => {
  test.each(EDITIONS_CARRIED.flatMap((edition) => [[edition, 'xlsx'] as const, [edition, 'xls'] as const]))(
    '%s in %s: every cell and every paragraph',
    (edition, kind) => {
      const expected = carriedReport(edition);
      const { document, parts } = readWorkbook(kindFixture(`${edition}.${kind}`), kind);
      expect(parts).toHaveLength(1);
      expect(tablesOf(document)).toEqual(expected.tables);
      expect(paragraphsOf(document)).toEqual(expected.paragraphs);
    },
  );

  test.each(EDITIONS_CARRIED)('%s in csv: every cell and every paragraph', (edition) => {
    const expected = carriedReport(edition);
    const document = readCsv(decodeText(kindFixture(`${edition}.csv`)).text);
    expect(tablesOf(document)).toEqual(expected.tables);
    expect(paragraphsOf(document)).toEqual(expected.paragraphs);
  });

  test('a workbook with three reports is three documents, each cell with its sheet', () => {
    const { parts } = readWorkbook(kindFixture('three-reports.xlsx'), 'xlsx');
    expect(parts.map(({ name }) => name)).toEqual([...EDITIONS_CARRIED]);
    expect(parts[2]?.document.blocks[0]?.source).toEqual({ kind: 'sheet', sheet: '2021-edition', cell: 'A1' });
  });
});

describe('what a cell shows', () => {
  test('formulas come with their saved value, without one as themselves', async () => {
    const blocks = await blocksOf((sheet) => {
      sheet.addRow(['甲', '乙', '总计']);
      sheet.addRow([3, 4, { formula: 'A2+B2', result: 7 }]);
      sheet.addRow([1, 1, { formula: 'A3+B3' }]);
    });
    expect(texts(blocks)).toEqual(['甲', '乙', '总计', '3', '4', '7', '1', '1', '=A3+B3']);
  });

  test('formats are followed, but never hide a number', async () => {
    const blocks = await blocksOf((sheet) => {
      sheet.addRow(['甲', '乙', '丙', '丁', '戊']);
      sheet.addRow([1234.5, 0, 0.1 + 0.2, 123456789012, 0.985]);
      sheet.getCell('A2').numFmt = '#,##0.00';
      sheet.getCell('B2').numFmt = '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ';
      sheet.getCell('E2').numFmt = '0.0%';
    });
    expect(texts(blocks).slice(5)).toEqual(['1,234.50', '0', '0.3', '123456789012', '98.5%']);
  });

  test('hidden sheets are not read', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('见').addRow(['正文']);
    book.addWorksheet('不见', { state: 'hidden' }).addRow(['草稿']);
    const { parts } = readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), 'xlsx');
    expect(parts.map(({ name }) => name)).toEqual(['见']);
  });
});

describe('tables that stand one under another', () => {
  test('a blank slot of a table is a blank cell, a column that no cell needs is none', async () => {
    const blocks = await blocksOf((sheet) => {
      sheet.mergeCells('A1:B1');
      sheet.getCell('A1').value = '信息内容';
      sheet.getCell('C1').value = '件数';
      sheet.mergeCells('A2:B2');
      sheet.getCell('A2').value = '规章';
      sheet.mergeCells('A3:B3');
      sheet.getCell('A3').value = '文件';
      sheet.getCell('C3').value = 5;
    });
    expect(blocks).toHaveLength(1);
    const [table] = blocks;
    expect(table?.type === 'table' ? [table.columnCount, texts(blocks)] : null).toEqual([
      2,
      ['信息内容', '件数', '规章', '', '文件', '5'],
    ]);
  });

  test('prose in a cell with line breaks is a paragraph a line', async () => {
    const blocks = await blocksOf((sheet) => {
      sheet.getCell('A1').value = '第一段。\n第二段。';
    });
    expect(blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual(['第一段。', '第二段。']);
  });
});

describe('csv', () => {
  test('lines that a program filled up with commas stay prose, a row left blank stays a row', () => {
    const document = csv('报告,,\n信息内容,甲,乙\n规章,1,2\n文件,,\n罚款,3,4\n五、问题,,\n问题不少。,,\n');
    expect(paragraphsOf(document)).toEqual(['报告', '五、问题', '问题不少。']);
    expect(
      tablesOf(document)[0]
        ?.filter((cell) => cell.row === 2)
        .map((cell) => cell.text),
    ).toEqual(['文件', '', '']);
  });

  test('quoted fields keep commas and line breaks; a full-width comma divides nothing', () => {
    const [cells] = tablesOf(csv('项目,数量,备注\n"1,234","甲\n乙",一，二\n'));
    expect(cells?.slice(3).map((cell) => cell.text)).toEqual(['1,234', '甲\n乙', '一，二']);
  });
});

describe('workbooks that cannot be read', () => {
  test('damaged or empty: refused in a sentence', async () => {
    const sound = kindFixture('2021-edition.xlsx');
    expect(() => readWorkbook(sound.slice(0, 5000), 'xlsx')).toThrow(Refusal);
    expect(() => readWorkbook(kindFixture('2021-edition.xls').slice(0, 3000), 'xls')).toThrow(Refusal);
    expect(() => csv('\n\n')).toThrow('空的');
    const book = new ExcelJS.Workbook();
    book.addWorksheet('空');
    const empty = new Uint8Array(await book.xlsx.writeBuffer());
    expect(() => readWorkbook(empty, 'xlsx')).toThrow('空的');
  });
});
