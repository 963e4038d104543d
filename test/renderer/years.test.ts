import { describe, expect, test } from 'vitest';
import type { PastYear, ReportView } from '../../app/bridge/desk.ts';
import { linesOf, tableLines, tiesOf, yearsOf } from '../../renderer/form/years.ts';
import { cleanReport, CLEAN_YEAR, type CellEdits } from '../support/clean-report.ts';
import { pastReport, type LastYearEdits } from '../support/last-year.ts';
import type { Edition } from '../../app/model/edition.ts';

function past(edition: Edition, edits: LastYearEdits = {}, year = CLEAN_YEAR[edition] - 1): PastYear {
  const { figures, edition: own } = pastReport(edition, edits);
  return { year, edition: own, names: ['上年.html'], disputed: false, figures };
}

/** A report as the desk has it, with what is at hand of the years before. */
function view(edition: Edition, cells: CellEdits, ...years: readonly PastYear[]): ReportView {
  const { id, year, extract, figures, tables, sections } = cleanReport(edition, cells);
  const dates = { title: null, publishedOn: null, signedOn: null, period: null };
  return { id, year, edition, extract, figures, tables, sections, ...dates, inputs: [], outcomes: {}, past: years };
}

describe('figures over the years', () => {
  test('stand oldest first, this year last, at most three earlier ones', () => {
    const older = [2022, 2021, 2020, 2019].map((year) => past('2021', {}, year));
    const report = view('2021', {}, ...older);
    expect(yearsOf(report)).toEqual([2020, 2021, 2022, 2023]);
    expect(linesOf(report, '2021', ['licences|decided'])).toMatchObject([
      { label: '行政许可·本年处理决定数量', difference: 22 },
    ]);
    expect(linesOf(report, '2021', ['licences|decided'])[0]?.cells.map((cell) => cell?.raw)).toEqual([
      '790',
      '790',
      '790',
      '812',
    ]);
  });

  test('have no difference where a year is left out, disputed, blank or not the one before', () => {
    const key = 'licences|decided';
    const two = view('2021', {}, past('2021', {}, 2021));
    expect(linesOf(two, '2021', [key])[0]?.difference).toBeNull();
    const disputed = view('2021', {}, { ...past('2021'), disputed: true, figures: {} });
    expect(yearsOf(disputed)).toEqual([2023]);
    expect(linesOf(disputed, '2021', [key])[0]?.difference).toBeNull();
    const blank = view('2021', { [key]: '' }, past('2021'));
    expect(linesOf(blank, '2021', [key])[0]?.difference).toBeNull();
    // Another form has other cells.
    const trial = view('2021', {}, past('2021', { edition: '2019' }));
    expect(linesOf(trial, '2021', ['adminFees|amount'])[0]?.cells[0]).toBeUndefined();
  });

  test('of table three are those of one column, of other tables all', () => {
    const report = view('2021', {}, past('2021'));
    expect(tableLines(report, '2021', 'applications', 'business')).toHaveLength(25);
    expect(tableLines(report, '2021', 'applications', 'business').every(({ key }) => key.endsWith('|business'))).toBe(
      true,
    );
    expect(tableLines(report, '2021', 'disputes', 'business')).toHaveLength(15);
    expect(tableLines(report, '2021', 'statistics', 'total')).toEqual([]);
  });
});

const spelled = (report: ReportView, edition: Edition, table: 'applications' | 'disclosure') =>
  tiesOf(report, edition, table).map(({ label, expected, due, now, difference }) => {
    const parts = expected.map(({ sign, lastYear, value }) => `${sign}${lastYear ? '上' : '本'}${value ?? '?'}`);
    return [label, parts.join(' '), due, now, difference];
  });

describe('what goes on from last year', () => {
  test('every column of what was carried on', () => {
    const report = view('2021', { 'carriedIn|business': '4', 'carriedIn|research': '' }, past('2021'));
    expect(spelled(report, '2021', 'applications').slice(0, 3)).toEqual([
      ['自然人', '1上3', 3, 3, 0],
      ['商业企业', '1上1', 1, 4, 3],
      ['科研机构', '1上0', 0, null, null],
    ]);
  });

  test('what was in force, with what this year brought and took', () => {
    expect(spelled(view('2021', {}, past('2021')), '2021', 'disclosure')).toEqual([
      ['规章', '1上0 1本0 -1本0', 0, 0, 0],
      ['行政规范性文件', '1上31 1本4 -1本1', 34, 34, 0],
    ]);
  });

  test('the trial form’s numbers of items, with last year’s own change', () => {
    const report = view('2019', { 'licences|previousItems': '48' }, past('2019'));
    expect(spelled(report, '2019', 'disclosure')[0]).toEqual(['行政许可', '1上48 1上-3', 45, 48, 3]);
    expect(spelled(report, '2019', 'disclosure')).toHaveLength(5);
  });

  test('nothing where the year before is not at hand, disputed, or of a form without it', () => {
    expect(spelled(view('2021', {}, past('2021', {}, 2021)), '2021', 'applications')).toEqual([]);
    expect(spelled(view('2021', {}, { ...past('2021'), disputed: true }), '2021', 'applications')).toEqual([]);
    expect(spelled(view('2021', {}, past('2021', { edition: '2019' })), '2021', 'disclosure')).toEqual([]);
    expect(spelled(view('2019', {}, past('2019', { edition: '2014' })), '2019', 'applications')).toEqual([]);
  });
});
