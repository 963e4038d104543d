import { describe, expect, it } from 'vitest';
import { similarity } from '../../app/text/similarity.ts';

describe('similarity', () => {
  it.each([
    ['', '', 1],
    ['总计', '总计', 1],
    ['总计', '合计', 0.5],
    ['行政复议', '行政诉讼', 0.5],
    ['结果维持', '结果持维', 0.75],
    ['其他结果', '驳回申请', 0],
    ['予以公开', '予以公', 0.75],
    ['', '予以公开', 0],
    ['abcdef', 'badcfe', 0.5],
  ])('%j and %j: %d', (a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 10);
    expect(similarity(b, a)).toBeCloseTo(expected, 10);
  });

  it('gives 0 where the wanted likeness cannot be reached, and the true value where it is just reached', () => {
    expect(similarity('总计', '合计', 0.6)).toBe(0);
    expect(similarity('总计', '合计', 0.5)).toBe(0.5);
    expect(similarity('予以公开', '予', 0.5)).toBe(0);
    expect(similarity('补正后申请内容仍不明确', '补正后申请内容仍不明', 0.9)).toBeCloseTo(10 / 11, 10);
  });
});
