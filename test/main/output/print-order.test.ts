import { expect, test } from 'vitest';
import { printOrder, readPaper } from '../../../app/main/output/print-order.ts';

test('an order to print is whole, or it is none', () => {
  const program = ['electron', '--no-sandbox', '/opt/program'];
  expect(printOrder([...program, '--print-pdf', '/a/纸 1.json', '--to', '/b/out.pdf'])).toEqual({
    paper: '/a/纸 1.json',
    to: '/b/out.pdf',
  });
  expect(printOrder([...program, '--samples'])).toBeUndefined();
  expect(printOrder([...program, '--print-pdf', '/a.json'])).toBeUndefined();
  expect(printOrder([...program, '--print-pdf', '/a.json', '/b.pdf', '--to'])).toBeUndefined();
});

test('a paper is read whole, and what is none is refused', () => {
  const paper = { title: '审核情况', date: '2025-03-01', version: '0.1.0', html: '<p></p>' };
  expect(readPaper(JSON.stringify({ ...paper, more: 1 }))).toEqual(paper);
  for (const text of ['null', '{}', JSON.stringify({ ...paper, html: 1 }), JSON.stringify({ ...paper, title: null })])
    expect(() => readPaper(text)).toThrow(TypeError);
});
