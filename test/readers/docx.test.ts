import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../app/readers/docx.ts';
import { Refusal } from '../../app/readers/refusal.ts';
import { carriedReport, EDITIONS_CARRIED, kindFixture, paragraphsOf, tablesOf } from './kind-fixtures.ts';

const DOCUMENT =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">';

function word(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = { 'word/document.xml': `${DOCUMENT}<w:body>${body}</w:body></w:document>`, ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tbl = (rows: string, widths: readonly number[] = [2000, 2000, 2000]) =>
  `<w:tbl><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;

const paragraphs = (body: string, parts?: Readonly<Record<string, string>>) =>
  paragraphsOf(readDocx(word(body, parts)));
const tables = (body: string) => tablesOf(readDocx(word(body)));

describe('a report in DOCX', () => {
  test.each(EDITIONS_CARRIED)('%s: every cell and every paragraph', (edition) => {
    const expected = carriedReport(edition);
    const document = readDocx(kindFixture(`${edition}.docx`));
    expect(tablesOf(document)).toEqual(expected.tables);
    expect(paragraphsOf(document)).toEqual(expected.paragraphs);
    expect(document.pageTitle).toBe(expected.title);
  });

  test('headings keep their level, and every block its place', () => {
    const { blocks } = readDocx(kindFixture('2021-edition.docx'));
    expect(blocks.filter((block) => block.type === 'paragraph' && block.level === 1)).toHaveLength(6);
    const [first] = blocks;
    expect(first?.source).toEqual({ kind: 'word', paragraph: 0 });
    const table = blocks.find((block) => block.type === 'table');
    expect(table?.cells.find((cell) => cell.text === '规章')?.source).toEqual({
      kind: 'word',
      table: 0,
      row: 2,
      column: 0,
    });
  });
});

describe('tracked changes', () => {
  test('what was deleted or moved away is not read, what was inserted is', () => {
    const body =
      '<w:p><w:r><w:t>收到</w:t></w:r><w:del><w:r><w:delText>6</w:delText></w:r></w:del><w:ins><w:r><w:t>7</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:r><w:t>件</w:t></w:r></w:p>';
    expect(paragraphs(body)).toEqual(['收到7件']);
  });

  test('a deleted row is no row', () => {
    const [cells] = tables(
      tbl(tr(tc('甲') + tc('1')) + tr(tc('乙') + tc('2'), '<w:del w:id="1"/>') + tr(tc('丙') + tc('3'))),
    );
    expect(cells?.map((cell) => [cell.row, cell.text])).toEqual([
      [0, '甲'],
      [0, '1'],
      [1, '丙'],
      [1, '3'],
    ]);
  });
});

describe('tables', () => {
  test('columns left free before a row shift its cells', () => {
    const [cells] = tables(
      tbl(tr(tc('甲') + tc('乙') + tc('丙')) + tr(tc('1') + tc('2'), '<w:gridBefore w:val="1"/>')),
    );
    expect(cells?.filter((cell) => cell.row === 1).map((cell) => cell.column)).toEqual([1, 2]);
  });

  test('merging down and across, in the old notation too', () => {
    const rows =
      tr(tc('甲', '<w:vMerge w:val="restart"/>') + tc('宽', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>')) +
      tr(tc('不可见', '<w:vMerge/>') + tc('1') + tc('2'));
    expect(tables(tbl(rows))[0]).toEqual([
      { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: '甲' },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: '宽' },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '1' },
      { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: '2' },
    ]);
  });

  test('edges a hair apart are one line: cells stand under their heads', () => {
    const rows =
      tr(tc('甲', '<w:gridSpan w:val="2"/>') + tc('乙', '<w:gridSpan w:val="2"/>')) +
      tr(tc('1') + tc('2', '<w:gridSpan w:val="3"/>'));
    const [cells] = tables(tbl(rows, [2000, 12, 1988, 2000]));
    expect(cells?.map((cell) => [cell.text, cell.column, cell.columnSpan])).toEqual([
      ['甲', 0, 1],
      ['乙', 1, 1],
      ['1', 0, 1],
      ['2', 1, 1],
    ]);
  });

  test('a control around a cell or in it hides nothing', () => {
    const rows = tr(
      `<w:sdt><w:sdtContent>${tc('甲')}</w:sdtContent></w:sdt><w:tc><w:sdt><w:sdtContent>${p('乙')}</w:sdtContent></w:sdt></w:tc>`,
    );
    expect(tables(tbl(rows))[0]?.map((cell) => cell.text)).toEqual(['甲', '乙']);
  });

  test('a table inside a cell is a table of its own; one that only frames is none', () => {
    const inner = tbl(tr(tc('内') + tc('5')));
    const nested = readDocx(word(tbl(tr(tc('外') + `<w:tc>${inner}${p('旁')}</w:tc>`))));
    expect(tablesOf(nested).map((cells) => cells.map((cell) => cell.text))).toEqual([
      ['外', '旁'],
      ['内', '5'],
    ]);
    const framed = readDocx(word(tbl(tr(`<w:tc>${p('前言')}${inner}${p('落款')}</w:tc>`))));
    expect(framed.blocks.map((block) => block.type)).toEqual(['paragraph', 'table', 'paragraph']);
  });
});

describe('text beside the text', () => {
  test('a text box follows its paragraph, and its copy for older programs is left out', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框内')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框内')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(paragraphs(`<w:p>${box}<w:r><w:t>正文</w:t></w:r></w:p>${p('后文')}`)).toEqual(['正文', '框内', '后文']);
  });

  test('automatic numbers are written out, level by level', () => {
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%2.')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const at = (ilvl: number) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="3"/></w:numPr>`;
    expect(
      paragraphs(p('总体情况', at(0)) + p('甲', at(1)) + p('乙', at(1)) + p('主动公开', at(0)) + p('丙', at(1)), {
        'word/numbering.xml': numbering,
      }),
    ).toEqual(['一、总体情况', '1.甲', '2.乙', '二、主动公开', '1.丙']);
  });

  test('a big picture is named, an icon is not', () => {
    const drawing = (cx: number) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="2000000"/><wp:docPr descr="表"/><a:blip/></wp:inline></w:drawing></w:r></w:p>`;
    expect(readDocx(word(drawing(5000000) + drawing(300000))).blocks).toEqual([
      { type: 'picture', text: '表', source: { kind: 'word', paragraph: 0 } },
    ]);
  });
});

describe('files that are not what they seem', () => {
  test('cut short, emptied, or without a body: refused in a sentence', () => {
    const sound = kindFixture('2021-edition.docx');
    expect(() => readDocx(sound.slice(0, 3000))).toThrow(Refusal);
    expect(() => readDocx(new Uint8Array())).toThrow(Refusal);
    expect(() => readDocx(zipSync({ 'other.txt': strToU8('x') }))).toThrow('没有Word正文');
  });

  test('tables nested a hundred deep are read, ten thousand deep refused', () => {
    const nest = (depth: number) =>
      '<w:tbl><w:tr><w:tc>'.repeat(depth) + p('深') + '</w:tc></w:tr></w:tbl>'.repeat(depth);
    expect(paragraphs(nest(100))).toEqual(['深']);
    expect(() => paragraphs(nest(10_000))).toThrow('嵌套过深');
  });

  test('the body lies where the relations say', () => {
    const relations =
      '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const file = zipSync({
      '_rels/.rels': strToU8(relations),
      'word/document2.xml': strToU8(`${DOCUMENT}<w:body>${p('第二')}</w:body></w:document>`),
    });
    expect(paragraphsOf(readDocx(file))).toEqual(['第二']);
  });
});
