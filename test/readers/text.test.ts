import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../app/model/document.ts';
import { readText } from '../../app/readers/text.ts';
import { sketch } from '../support/document-sketch.ts';
import { problemsOf } from '../support/well-formed.ts';

function read(text: string): unknown[] {
  const document = readText(text);
  expect(problemsOf(document, text)).toEqual([]);
  return sketch(document);
}

describe('one cell a line', () => {
  it('makes every line a paragraph, and counts the empty lines above', () => {
    const text = '青岚市年报\n\n一、总体情况\n　　本年新收12件。　\n\n\n规章';
    expect(read(text)).toEqual(['青岚市年报', '一、总体情况', '本年新收12件。', '规章']);
    const lines = readText(text).blocks as Paragraph[];
    expect(lines.map((line) => line.gapBefore)).toEqual([undefined, 1, undefined, 2]);
    expect(lines.map((line) => line.source)).toMatchObject([{ line: 1 }, { line: 3 }, { line: 4 }, { line: 7 }]);
  });

  it.each([
    ['U+00A0', '\u00a0'],
    ['U+00A0 with an indent', '    \u00a0'],
    ['U+3000', '\u3000'],
    ['two of them', '\u00a0\u00a0'],
  ])('keeps a line of %s as a blank cell', (_, blank) => {
    expect(read(`专职\n${blank}\n兼职`)).toEqual(['专职', '\u00a0', '兼职']);
  });

  it('takes a line of spaces or zero-width characters for empty', () => {
    expect(read('甲\n \t\n\u200b\n乙')).toEqual(['甲', '乙']);
  });

  it.each([
    ['\\r\\n', '甲\r\n乙\r\n\r\n丙', [1, 2, 4]],
    ['\\r', '甲\r乙\r\r丙', [1, 2, 4]],
    ['a form feed, which an editor does not count', '甲\f乙\n\f\n丙', [1, 1, 3]],
  ])('breaks lines at %s', (_, text, numbers) => {
    expect(read(text)).toEqual(['甲', '乙', '丙']);
    expect(readText(text).blocks.map((block) => (block.source.kind === 'text' ? block.source.line : 0))).toEqual(
      numbers,
    );
  });

  it('drops a byte order mark and zero-width characters, nothing else', () => {
    expect(read('\ufeff1\u200b2件 （见 附件）')).toEqual(['12件 （见 附件）']);
  });

  it('keeps tags that were left over', () => {
    expect(read('1. <em id="q1"><button id="q1"></button></em>\n      <output id="q1"></output>')).toEqual([
      '1. <em id="q1"><button id="q1"></button></em>',
      '<output id="q1"></output>',
    ]);
  });

  it('gives no blocks for an empty text', () => {
    expect(read('')).toEqual([]);
    expect(read('\n \n')).toEqual([]);
  });
});

describe('rows with pipes', () => {
  it('makes a table of them, trailing blanks kept', () => {
    const text =
      '二、主动公开\n第二十条第（一）项 | ||||\n信息内容 | 制发 | 废止 | 有效 | |\n规章 | 0 | 1 | 2 | |\n三、申请';
    expect(read(text)).toEqual([
      '二、主动公开',
      [
        '0:第二十条第（一）项 | 1: | 2: | 3: | 4:',
        '0:信息内容 | 1:制发 | 2:废止 | 3:有效 | 4:',
        '0:规章 | 1:0 | 2:1 | 3:2 | 4:',
      ],
      '三、申请',
    ]);
    expect(readText(text).blocks[1]).toMatchObject({ type: 'table', spansLost: true, columnCount: 5, rowCount: 3 });
  });

  it('points at the pipe for a blank cell', () => {
    const text = '甲 | 1 | |\n乙 ||2|';
    const table = readText(text).blocks[0];
    const places = table?.type === 'table' ? table.cells.map(({ source }) => source) : [];
    const slices = places.map((span) => (span.kind === 'text' ? text.slice(span.start, span.end) : ''));
    expect(slices).toEqual(['甲', '1', '|', '乙', '|', '2']);
  });

  it.each([
    ['no pipe at the end', '甲 | 1 | 2\n乙 | 3 | 4'],
    ['pipes on both sides', '| 甲 | 1 | 2 |\n| 乙 | 3 | 4 |'],
    ['no blanks', '甲|1|2|\n乙|3|4|'],
    ['a ruler below the head', '| 甲 | 1 | 2 |\n|---|:---:|---|\n| 乙 | 3 | 4 |'],
    ['empty lines between', '甲 | 1 | 2 |\n\n乙 | 3 | 4 |'],
  ])('reads rows with %s', (_, text) => {
    expect(read(text)).toEqual([['0:甲 | 1:1 | 2:2', '0:乙 | 1:3 | 2:4']]);
  });

  it('puts a row together that was broken', () => {
    const text = '行政复议 | 行政诉讼 |\n结果\n维持 | 结果\n纠正 | 总计 |\n0 | 1 | 1 |';
    expect(read(text)).toEqual([
      ['0:行政复议 | 1:行政诉讼', '0:结果\n维持 | 1:结果\n纠正 | 2:总计', '0:0 | 1:1 | 2:1'],
    ]);
  });

  it.each(['四、复议', '、收到和处理申请', '复议诉讼情况', '2024年1月9日', '（单位：件）本表由各单位填报'])(
    'leaves %s between two tables alone',
    (line) => {
      expect(read(`甲 | 1 |\n乙 | 2 |\n${line}\n丙 | 3 |\n丁 | 4 |`)).toEqual([
        ['0:甲 | 1:1', '0:乙 | 1:2'],
        line,
        ['0:丙 | 1:3', '0:丁 | 1:4'],
      ]);
    },
  );

  it('leaves a single line with pipes a paragraph', () => {
    expect(read('首页 | 政务公开 | 年报\n\n青岚市年报\n打印 | 关闭')).toEqual([
      '首页 | 政务公开 | 年报',
      '青岚市年报',
      '打印 | 关闭',
    ]);
  });
});

describe('one cell a line, closed by a pipe', () => {
  it('makes one run of the lines; a bare pipe is a blank cell, more of them are padding of the cell above', () => {
    const text = '二、主动公开\n第二十条 |\n||||\n规章 |\n0 |\n|\n7 |||\n||\n本年新收 |\n|\n|\n14 |\n|\n三、申请';
    expect(read(text)).toEqual([
      '二、主动公开',
      { cells: ['第二十条+4', '规章', '0', '', '7+4', '本年新收', '', '', '14', ''] },
      '三、申请',
    ]);
  });

  it('puts padding above the first cell on a blank one', () => {
    expect(read('||\n甲 |\n乙 |')).toEqual([{ cells: ['+2', '甲', '乙'] }]);
  });

  it('takes a last value that lost its pipe, but no prose', () => {
    expect(read('政府采购 |\n175 |\n60721元\n三、申请')).toEqual([
      { cells: ['政府采购', '175', '60721元'] },
      '三、申请',
    ]);
    expect(read('政府采购 |\n175 |\n2023年，我市……')).toEqual([{ cells: ['政府采购', '175'] }, '2023年，我市……']);
  });

  it('puts a cell together that was broken', () => {
    expect(read('规章 |\n本年新\n公开数量 |\n0 |')).toEqual([{ cells: ['规章', '本年新\n公开数量', '0'] }]);
  });

  it('points at the pipe for a blank cell, and keeps line numbers', () => {
    const text = '\n甲 |\n|\n1 |';
    const run = readText(text).blocks[0];
    expect(run?.type === 'cells' ? run.cells.map(({ source }) => source) : null).toEqual([
      { kind: 'text', start: 1, end: 2, line: 2 },
      { kind: 'text', start: 5, end: 6, line: 3 },
      { kind: 'text', start: 7, end: 8, line: 4 },
    ]);
  });

  it('tells runs and tables in one text apart', () => {
    expect(read('甲 | 1 |\n乙 | 2 |\n正文。\n丙 |\n3 |')).toEqual([
      ['0:甲 | 1:1', '0:乙 | 1:2'],
      '正文。',
      { cells: ['丙', '3'] },
    ]);
  });
});

it('reads a long text in time that grows with its length only', () => {
  const many = 50_000;
  expect(readText('| \n'.repeat(many)).blocks).toHaveLength(1);
  expect(readText('甲\n'.repeat(many)).blocks).toHaveLength(many);
});
