import { expect, it } from 'vitest';
import { likenessOf, plainWeights } from '../../app/compare/likeness.ts';
import { sharedPassages } from '../../app/compare/passages.ts';
import { sectionTexts, type SectionText } from '../../app/compare/section-text.ts';
import { cleanReport } from '../support/clean-report.ts';
import { prose } from '../support/prose.ts';
import { OTHER_SENTENCES, OWN_SENTENCES } from './made-prose.ts';

function overviewOf(agency: string, paragraphs: readonly string[]): SectionText {
  const report = cleanReport('2021', {}, { agency, ...prose('2021', { overview: paragraphs }) });
  const text = sectionTexts(report).find(({ section }) => section === 'overview');
  if (text === undefined) throw new Error('no overview');
  return text;
}

const shared = (one: SectionText, other: SectionText) =>
  sharedPassages(one, other, likenessOf(one, other, plainWeights(one), plainWeights(other)));

it('shows the words of both reports as they stand, paragraph by paragraph', () => {
  const [first = '', second = '', third = ''] = OWN_SENTENCES;
  const one = overviewOf('栖云县财政局', [`(一)我局${first}`, OTHER_SENTENCES[0] ?? '', third]);
  const other = overviewOf('望岫县教育局', [second, third, `本单位于2022年${first}`]);
  const passages = shared(one, other);
  expect(passages.map(({ text, otherText }) => [text, otherText])).toEqual([
    [expect.stringContaining(first.slice(2)), expect.stringContaining(first.slice(2))],
    [third, third],
  ]);
  expect(passages.map(({ source }) => source)).toEqual([one.paragraphs[0]?.source, one.paragraphs[2]?.source]);
  expect(passages.map(({ otherSource }) => otherSource)).toEqual([
    other.paragraphs[2]?.source,
    other.paragraphs[1]?.source,
  ]);
  for (const { text, otherText } of passages) {
    expect(one.paragraphs.some((paragraph) => paragraph.text.includes(text))).toBe(true);
    expect(other.paragraphs.some((paragraph) => paragraph.text.includes(otherText))).toBe(true);
  }
});

it('shows three passages at the most, the longest', () => {
  const one = overviewOf('栖云县财政局', OWN_SENTENCES);
  const passages = shared(one, overviewOf('望岫县教育局', OWN_SENTENCES));
  const longest = [...OWN_SENTENCES].sort((a, b) => b.length - a.length).slice(0, 3);
  expect(passages).toHaveLength(3);
  expect(new Set(passages.map(({ text }) => text))).toEqual(new Set(longest));
});

it('shows nothing where nothing is shared', () => {
  expect(shared(overviewOf('栖云县财政局', OWN_SENTENCES), overviewOf('望岫县水利局', OTHER_SENTENCES))).toEqual([]);
});
