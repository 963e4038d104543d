import { describe, expect, it } from 'vitest';
import type { YearStatement } from '../../app/model/report.ts';
import { yearOf } from '../../app/parse/years.ts';

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
