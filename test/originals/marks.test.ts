import { expect, test } from 'vitest';
import { stretchesOf } from '../../app/originals/marks.ts';
import type { Mark } from '../../app/originals/marks.ts';

const SOURCE = '<p>全年共收到申请31件,均按期答复。</p>';
const span = { kind: 'html', start: 0, end: SOURCE.length } as const;
const mark = (name: string, words: string | null): Mark => ({ name, span, words });

test('words are marked, not the paragraph around them', () => {
  const [stretch] = stretchesOf([mark('quote:1:0', '共收到申请31件')], SOURCE);
  expect(SOURCE.slice(stretch?.start, stretch?.end)).toBe('共收到申请31件');
});

test('words that do not stand there as they are leave the whole span marked', () => {
  const whole = { start: 0, end: SOURCE.length };
  for (const words of ['共收到申请三十一件', '', null]) {
    expect(stretchesOf([mark('quote:1:0', words)], SOURCE)).toEqual([{ ...whole, names: ['quote:1:0'] }]);
  }
});

test('words of another paragraph are never marked', () => {
  const source = `${SOURCE}<p>收到表扬信2封</p>`;
  const [stretch] = stretchesOf([mark('quote:1:0', '表扬信')], source);
  expect(stretch).toMatchObject({ start: 0, end: SOURCE.length });
});

test('marks of one place are one stretch, in the order of their places', () => {
  const cell = { ...mark('figure:a|b', null), span: { kind: 'html', start: 3, end: 9 } as const };
  expect(stretchesOf([mark('quote:1:0', '答复'), cell, { ...cell, name: 'figure:c|d' }], SOURCE)).toEqual([
    { start: 3, end: 9, names: ['figure:a|b', 'figure:c|d'] },
    { start: SOURCE.indexOf('答复'), end: SOURCE.indexOf('答复') + 2, names: ['quote:1:0'] },
  ]);
});
