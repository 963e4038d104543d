import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../app/text/matches.ts';

describe('matchesOf', () => {
  it.each([
    ['收到3件，办结2件', /(?<what>收到|办结)(\d)/g],
    ['没有', /\d/g],
    ['', /x*/g],
    ['aab', /a*/g],
    ['𠮷野家𠮷', /野?/gu],
    ['𠮷野', /x*/g],
    ['一、二、三', /(?<=^|、)[一二三]/g],
  ])('gives for %s and %s what matchAll gives', (text, pattern) => {
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  it('begins at the beginning, whatever the pattern was used for before', () => {
    const pattern = /件/g;
    pattern.test('3件');
    expect(matchesOf('件', pattern)).toHaveLength(1);
    expect(matchesOf('2件5件', pattern).map(({ index }) => index)).toEqual([1, 3]);
  });

  it('refuses a pattern that would be looked for without end', () => {
    expect(() => matchesOf('件', /件/)).toThrow(TypeError);
  });
});
