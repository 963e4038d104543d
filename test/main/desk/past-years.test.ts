import { expect, test } from 'vitest';
import { pastYearsOf } from '../../../app/main/desk/past-years.ts';
import type { Report } from '../../../app/model/report.ts';
import { cleanReport } from '../../support/clean-report.ts';
import { pastReport, type LastYearEdits } from '../../support/last-year.ts';

const NOW = cleanReport('2021');
const handedIn = (...edits: readonly LastYearEdits[]) => ({
  paths: [],
  reports: edits.map((one) => pastReport('2021', one)),
});
const of = (reports: readonly Report[], ...edits: readonly LastYearEdits[]) =>
  pastYearsOf({ reports, previous: handedIn(...edits) }, NOW).map(({ year, names, disputed, figures }) => [
    year,
    names.join(),
    disputed,
    figures['carriedOut|total']?.raw ?? null,
  ]);

test('earlier years come newest first, from what was handed in and from the audit itself', () => {
  const earlier = cleanReport('2021', {}, { id: 'earlier', year: 2021, input: '汇总.zip!/2021/年报.html' });
  expect(of([NOW, earlier], {})).toEqual([
    [2022, '上年.txt', false, '4'],
    [2021, '汇总.zip › 年报.html', false, '5'],
  ]);
});

test('reports of a year that disagree are named, none of them is shown', () => {
  expect(of([NOW], {}, { report: { input: 'a/另一份.txt' }, cells: { 'carriedOut|total': '9' } })).toEqual([
    [2022, '上年.txt,另一份.txt', true, null],
  ]);
});

test('the same figures twice are one; other agencies and later years are none', () => {
  const others = [
    cleanReport('2021', {}, { id: 'later', year: 2024 }),
    cleanReport('2021', {}, { id: 'other', year: 2022, agency: '栖云县财政局' }),
  ];
  expect(of([NOW, ...others], { figuresOnly: true, report: { input: '台账.xlsx' } }, {})).toEqual([
    [2022, '上年.txt', false, '4'],
  ]);
  expect(pastYearsOf({ reports: [NOW] }, { ...NOW, year: null })).toEqual([]);
});
