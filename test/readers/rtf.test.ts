import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../app/readers/refusal.ts';
import { readRtf } from '../../app/readers/rtf.ts';
import { carriedReport, EDITIONS_CARRIED, kindFixture, paragraphsOf, tablesOf } from './kind-fixtures.ts';

const read = (source: string) => readRtf(Uint8Array.from(source, (c) => c.charCodeAt(0)));
/** Text as bytes of GBK, each escaped. */
const gbk = (text: string) => Array.from(iconv.encode(text, 'gbk'), (byte) => `\\'${byte.toString(16)}`).join('');

describe('a report in RTF', () => {
  test.each(EDITIONS_CARRIED)('%s: every cell and every paragraph', (edition) => {
    const expected = carriedReport(edition);
    const document = readRtf(kindFixture(`${edition}.rtf`));
    expect(tablesOf(document)).toEqual(expected.tables);
    expect(paragraphsOf(document)).toEqual(expected.paragraphs);
    expect(document.pageTitle).toBe(expected.title);
  });
});

describe('characters', () => {
  test('bytes are read in the encoding of their font, else of the file', () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134 SimSun;}}';
    expect(paragraphsOf(read(`{\\rtf1\\ansicpg1252${fonts}\\f1 ${gbk('报告')}\\f0 caf\\'e9\\par}`))).toEqual([
      '报告café',
    ]);
    expect(paragraphsOf(read(`{\\rtf1\\ansicpg936 ${gbk('报告')}\\par}`))).toEqual(['报告']);
  });

  test('a Unicode character takes the place of what repeats it for old programs', () => {
    expect(paragraphsOf(read("{\\rtf1\\uc1 \\u25253?\\u21578\\'3f7\\par{\\uc2\\u20214??}\\par}"))).toEqual([
      '报告7',
      '件',
    ]);
  });

  test('raw bytes of pictures are skipped, even if they look like words', () => {
    expect(paragraphsOf(read('{\\rtf1 a{\\pict\\bin6 }}\\par}b\\par}'))).toEqual(['ab']);
  });
});

describe('tables', () => {
  test('cells merged down and across; a row left without definition tells that its columns are lost', () => {
    const merged = read(
      '{\\rtf1\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\intbl A\\cell B\\cell\\cell\\row' +
        '\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\intbl\\cell 1\\cell 2\\cell\\row\\pard after\\par}',
    );
    expect(tablesOf(merged)[0]).toEqual([
      { row: 0, column: 0, rowSpan: 2, columnSpan: 1, text: 'A' },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 2, text: 'B' },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 1, text: '1' },
      { row: 1, column: 2, rowSpan: 1, columnSpan: 1, text: '2' },
    ]);
    expect(paragraphsOf(merged)).toEqual(['after']);
    const lost = read('{\\rtf1\\intbl A\\cell B\\cell\\row\\intbl 1\\cell 2\\cell\\row\\pard x\\par}').blocks[0];
    expect(lost?.type === 'table' && lost.spansLost).toBe(true);
  });
});

describe('files that cannot be read', () => {
  test('nothing in it, nested without end, cut short: refused', () => {
    expect(() => read('{\\rtf1}')).toThrow(Refusal);
    expect(() => read(`{\\rtf1${'{'.repeat(100_000)}`)).toThrow('嵌套过深');
    expect(() => read('{\\rtf1 first\\par second')).toThrow('已损坏');
  });
});
