import { describe, expect, test } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { linksTo } from '../../app/explain/last-year.ts';
import { repairsOf, repairsOverYears } from '../../app/explain/repairs.ts';
import type { Repair } from '../../app/model/finding.ts';
import { cleanReport, type CellEdits } from '../support/clean-report.ts';
import { pastReport, type LastYearEdits } from '../support/last-year.ts';

const EQUATIONS = equationsOf('2021', 'applications');

const spelled = (repairs: readonly Repair[]): string[] =>
  repairs.map(({ cells }) => cells.map(({ figure, to }) => `${figure}=${to}`).join(' '));

/** Repairs of this year's table alone, and such that it goes on from last year's. */
function ways(cells: CellEdits, lastYear: LastYearEdits = {}): { readonly alone: string[]; readonly both: string[] } {
  const { figures } = cleanReport('2021', cells);
  const links = linksTo(pastReport('2021', lastYear));
  return {
    alone: spelled(repairsOf(EQUATIONS, (key) => figures[key], links)),
    both: spelled(repairsOverYears(EQUATIONS, (key) => figures[key], links)),
  };
}

describe('what last year fixes', () => {
  test('is each column’s closing number', () => {
    expect(linksTo(pastReport('2021')).map(({ figure, equals }) => `${figure}=${equals}`)).toEqual([
      'carriedIn|naturalPerson=3',
      'carriedIn|business=1',
      'carriedIn|research=0',
      'carriedIn|publicWelfare=0',
      'carriedIn|legalService=0',
      'carriedIn|otherOrganization=0',
      'carriedIn|total=4',
    ]);
  });

  test('is nothing where last year’s own table speaks against it, or has no number', () => {
    const last = pastReport('2021', { cells: { 'carriedOut|business': '2', 'carriedOut|research': '' } });
    // The row does not add up, so that none of it can be trusted.
    expect(linksTo(last)).toEqual([]);
    const blank = pastReport('2021', { cells: { 'carriedOut|research': '' } });
    expect(linksTo(blank).map(({ figure }) => figure)).not.toContain('carriedIn|research');
    expect(linksTo(blank)).toHaveLength(6);
    expect(linksTo(pastReport('2019', { edition: '2014' }))).toEqual([]);
  });
});

describe('repairs of a broken table', () => {
  test('that agree with last year come first, and stay as small as they were', () => {
    // 总计 of 上年结转 and of 本年新收 are as likely as each other without last year.
    const cells = { 'carriedIn|naturalPerson': '4', 'carriedIn|total': '5' };
    const { alone } = ways(cells);
    expect(alone[0]).toBe('carriedIn|naturalPerson=3 carriedIn|total=4');
    expect(alone.length).toBeGreaterThan(1);
    const without = spelled(repairsOf(EQUATIONS, (key) => cleanReport('2021', cells).figures[key]));
    expect([...alone].sort()).toEqual([...without].sort());
    // A slip that only last year's report can tell from two others as small.
    const other = ways({ 'carriedIn|naturalPerson': '2', 'carriedIn|total': '3' }).alone;
    expect(other[0]).toBe('carriedIn|naturalPerson=3 carriedIn|total=4');
  });

  test('never change a figure that agrees with last year while another does as well', () => {
    const { alone } = ways({ 'received|naturalPerson': '37', 'received|total': '51' });
    expect(alone[0]).toBe('received|naturalPerson=38 received|total=52');
  });
});

describe('repairs over both years', () => {
  test('put this year right, its other equations kept', () => {
    const { alone, both } = ways(
      {},
      {
        cells: {
          'carriedOut|naturalPerson': '5',
          'carriedOut|total': '6',
          'received|naturalPerson': '40',
          'received|total': '53',
        },
      },
    );
    expect(alone).toEqual([]);
    expect(both).toContain('received|naturalPerson=36 received|total=50 carriedIn|naturalPerson=5 carriedIn|total=6');
    expect(both).toContain('carriedIn|naturalPerson=5 carriedIn|total=6 carriedOut|naturalPerson=5 carriedOut|total=7');
  });

  test('name figures of this year alone', () => {
    const { both } = ways({ 'carriedIn|naturalPerson': '30' });
    expect(both).toEqual(['carriedIn|naturalPerson=3']);
  });

  test('are none where all goes on', () => {
    expect(ways({})).toEqual({ alone: [], both: [] });
  });
});
