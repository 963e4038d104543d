import { expect, test } from 'vitest';
import { textPage } from '../../app/originals/text-page.ts';
import type { Stretch } from '../../app/originals/marks.ts';

const lines = (page: string) => [...page.matchAll(/<div class="original-line">(.*?)<\/div>/g)].map((line) => line[1]);

const at = (text: string, part: string, name: string): Stretch => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, names: [name] };
};

test('is one line for each line of the file, whatever ends it', () => {
  expect(lines(textPage('甲\r\n乙\n\n丁\r戊', []))).toEqual(['甲', '乙', '', '丁', '戊']);
});

test('has no line behind the last line end', () => {
  expect(lines(textPage('甲\n', []))).toEqual(['甲']);
});

test('shows tags and entities as text', () => {
  expect(lines(textPage('<em id="a">x</em> &amp; <script>', []))).toEqual([
    '&lt;em id="a"&gt;x&lt;/em&gt; &amp;amp; &lt;script&gt;',
  ]);
});

test('marks a stretch on its own line', () => {
  const text = '(七)总计\n6 | 0 | 0\n';
  expect(lines(textPage(text, [at(text, '6', 'figure:processed|naturalPerson')]))).toEqual([
    '(七)总计',
    '<span data-mark="figure:processed|naturalPerson">6</span> | 0 | 0',
  ]);
});

test('marks a stretch that runs over a line end on both lines', () => {
  const text = '本年新收政府信息\n公开申请数量\n';
  expect(lines(textPage(text, [at(text, '政府信息\n公开', 'quote:1:0')]))).toEqual([
    '本年新收<span data-mark="quote:1:0">政府信息</span>',
    '<span data-mark="quote:1:0">公开</span>申请数量',
  ]);
});

test('gives a blank cell a place of its own', () => {
  const text = '甲 |\n|\n乙 |\n';
  expect(lines(textPage(text, [{ start: 4, end: 4, names: ['figure:a|b'] }]))[1]).toBe(
    '<span data-mark="figure:a|b"></span>|',
  );
});
