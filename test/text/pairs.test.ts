import { describe, expect, it } from 'vitest';
import { findLoneSigns } from '../../app/text/pairs.ts';

const lone = (text: string): string[] =>
  findLoneSigns(text).map(({ sign, at, closes }) => `${sign}${at}${closes ? '<' : '>'}`);

describe('brackets and quotation marks without a partner', () => {
  it.each([
    ['（甲）《乙》“丙”', []],
    ['（甲', ['（0>']],
    ['甲）', ['）1<']],
    ['六稳”“六保', ['”2<', '“3>']],
    ['（《甲）', ['《1>']],
    ['（甲》）', ['》2<']],
    ['《（甲》（乙）', ['（1>']],
    ['1)甲', []],
  ])('%s', (text, expected) => {
    expect(lone(text)).toEqual(expected);
  });

  it('are counted where a hundred thousand open and as many others close', () => {
    expect(findLoneSigns('（'.repeat(100_000) + '》'.repeat(100_000))).toHaveLength(200_000);
  });
});
