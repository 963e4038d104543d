import { describe, expect, it } from 'vitest';
import type { YearStatement } from '../../app/model/report.ts';
import { placedParagraphs } from '../../app/parse/page.ts';
import { readYears, yearOf } from '../../app/parse/years.ts';
import { readText } from '../../app/readers/text.ts';

const of = (...statements: readonly (readonly [YearStatement['place'], number])[]): YearStatement[] =>
  statements.map(([place, year]) => ({ place, year, raw: `${year}年`, source: null }));

describe('yearOf', () => {
  it.each([
    ['title alone', of(['title', 2023]), null, 2023],
    ['title against a period left over from last year', of(['title', 2023], ['period', 2022]), null, 2023],
    [
      'title and openings against period and preamble left over',
      of(
        ['title', 2023],
        ['preamble', 2022],
        ['opening', 2023],
        ['opening', 2023],
        ['period', 2022],
        ['signature', 2024],
      ),
      null,
      2023,
    ],
    [
      'a title left over from last year',
      of(['title', 2022], ['opening', 2023], ['opening', 2023], ['period', 2023], ['signature', 2024]),
      '2024-01-20',
      2023,
    ],
    [
      'many openings count no more than two',
      of(
        ['title', 2023],
        ['opening', 2024],
        ['opening', 2024],
        ['opening', 2024],
        ['opening', 2024],
        ['opening', 2024],
      ),
      null,
      2023,
    ],
    ['a report published years later', of(['title', 2017], ['period', 2017]), '2020-09-27', 2017],
    ['period without title', of(['opening', 2020], ['period', 2020], ['signature', 2021]), null, 2020],
    ['a signature alone', of(['signature', 2024]), null, 2023],
    ['a publication alone', of(), '2024-01-20', 2023],
    ['nothing', of(), null, null],
  ] as const)('%s', (_, statements, publishedOn, year) => {
    expect(yearOf(statements, publishedOn)).toBe(year);
  });
});

describe('readYears, where neither title nor period nor any opening tells', () => {
  const years = (text: string) =>
    readYears({
      title: null,
      pageYear: null,
      fileYear: null,
      period: null,
      paragraphs: placedParagraphs(readText(text).blocks),
      firstHeading: 0,
      signedOn: null,
    }).map(({ year }) => year);

  it('takes the day that all counts are closed on', () => {
    expect(years('一、总体情况\n截止2023年12月31日共发布信息34条,截至2023年底共办结申请2件。')).toEqual([2023, 2023]);
  });

  it('takes none of two, and no day within a year', () => {
    expect(years('截至2022年底累计公开90条,截至2023年12月31日公开34条。')).toEqual([]);
    expect(years('截至2023年9月30日公开34条。')).toEqual([]);
  });

  it('does not count where something better tells', () => {
    expect(years('一、总体情况\n2024年,本局依法公开信息。\n截至2023年底累计公开90条。')).toEqual([2024]);
  });
});
