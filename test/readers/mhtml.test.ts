import { describe, expect, test } from 'vitest';
import { savedPage } from '../../build/fixtures/write-mhtml.mjs';
import { mhtmlPage, readMhtml } from '../../app/readers/mhtml.ts';
import { Refusal } from '../../app/readers/refusal.ts';
import { carriedReport, EDITIONS_CARRIED, kindFixture, paragraphsOf, tablesOf } from './kind-fixtures.ts';

const page = (body: string) => Buffer.from(`<html><body><p>${body}</p></body></html>`);
const part = (body: string) => `Content-Type: text/html\r\n\r\n<html><body><p>${body}</p></body></html>`;
const mail = (boundary: string, parts: readonly string[]) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="${boundary}"\r\n\r\n${parts.map((text) => `--${boundary}\r\n${text}\r\n`).join('')}--${boundary}--\r\n`;
const read = (text: string) => paragraphsOf(readMhtml(new TextEncoder().encode(text)));

describe('a report in a saved page', () => {
  test.each(EDITIONS_CARRIED)('%s: every cell and every paragraph, whatever encoding and packing', (edition) => {
    const expected = carriedReport(edition);
    const document = readMhtml(kindFixture(`${edition}.mht`));
    expect(document.kind).toBe('mhtml');
    expect(tablesOf(document)).toEqual(expected.tables);
    expect(paragraphsOf(document)).toEqual(expected.paragraphs);
    expect(document.pageTitle).toBe(expected.title);
  });

  test('spans point into the decoded page', () => {
    const bytes = kindFixture('2021-edition.mht');
    const markup = mhtmlPage(bytes);
    const table = readMhtml(bytes).blocks.find((block) => block.type === 'table');
    const span = table?.cells.find((cell) => cell.text === '1,286')?.source;
    expect(span?.kind === 'html' ? markup.slice(span.start, span.end) : null).toContain('1,286');
  });
});

describe('odd saved pages', () => {
  test('of several pages the one that says most is read: frames, sheets', () => {
    expect(read(mail('b', [part('框架'), part('这一页才是报告正文'), 'Content-Type: text/css\r\n\r\np {}']))).toEqual([
      '这一页才是报告正文',
    ]);
  });

  test('parts within parts are found, but not without end', () => {
    const nest = (depth: number): string =>
      depth === 0 ? part('正文') : mail(`b${depth}`, [nest(depth - 1).replace(/^MIME.*\r\n/, '')]);
    expect(read(nest(3))).toEqual(['正文']);
    expect(() => read(nest(30))).toThrow(Refusal);
  });

  test('a page cut short is read as far as it goes; one without a page is refused', () => {
    const whole = savedPage(page('报告正文'), { transfer: 'quoted-printable', charset: 'utf-8' });
    expect(paragraphsOf(readMhtml(whole.subarray(0, whole.length - 120)))).toEqual(['报告正文']);
    expect(() => read('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n')).toThrow(Refusal);
  });
});
