import { describe, expect, test } from 'vitest';
import type { FigureKey } from '../../../app/model/edition.ts';
import type { Report } from '../../../app/model/report.ts';
import { rollupMismatch } from '../../../app/rules/rollup/mismatch.ts';
import { askCampaign, rosterEntry, rosterOfEntries } from '../../support/campaign-tester.ts';
import { cleanReport, cleanValues, LEFT_OUT } from '../../support/clean-report.ts';
import { below, BOTH, COUNTY, county, FINANCE, FORESTS, ROSTER, SCHOOLS } from './county.ts';

describe('a whole table', () => {
  const told = (reports: readonly Report[], roster = ROSTER) =>
    askCampaign(rollupMismatch, { reports, roster }).map(({ subject, severity, outcome, follows, message }) => ({
      subject,
      severity,
      outcome,
      follows,
      message,
    }));

  test('one agency left out of the sum of a table: named in each, all following from the first', () => {
    const nothing = Object.fromEntries(
      [...cleanValues('2021').keys()].filter((key) => /econsideration|Suit/i.test(key)).map((key) => [key, '0']),
    );
    const suits = { ...nothing, 'directSuit|upheld': '2', 'directSuit|pending': '1', 'directSuit|total': '3' };
    const whole = [...cleanValues('2021')].map(([key, value]): [FigureKey, string] => [key, String(value * 2)]);
    const own = [...cleanValues('2021')]
      .filter(([key]) => key in nothing)
      .map(([key, value]): [FigureKey, string] => [key, String(value)]);
    const found = told([
      cleanReport(
        '2021',
        { ...Object.fromEntries(whole), ...Object.fromEntries(own) },
        { agency: COUNTY, agencyKind: 'government' },
      ),
      below(FINANCE),
      below(SCHOOLS, suits),
    ]);
    expect(found.map(({ subject, severity, follows }) => [subject, severity, follows])).toEqual([
      ['directSuit|pending', 'must-fix', null],
      ['directSuit|total', 'must-fix', 'directSuit|pending'],
      ['directSuit|upheld', 'must-fix', 'directSuit|pending'],
    ]);
    expect(found.map(({ message }) => message.split('，').slice(-2).join('，'))).toEqual(
      found.map(() => `整张表的差额都等于“${SCHOOLS}”的数，很可能漏加了这一家`),
    );
  });

  test('two agencies, one of them left out of every table: each figure is wrong, one cause a table', () => {
    const found = told([county({}, 1), ...BOTH]);
    expect(found.length).toBeGreaterThan(50);
    expect(found.every(({ severity }) => severity === 'must-fix')).toBe(true);
    expect(found.filter(({ follows }) => follows === null).map(({ subject }) => subject)).toEqual([
      'adminFees|amount',
      'carriedIn|business',
      'directSuit|total',
    ]);
  });

  test('nothing but the own figures, while the roster says that it holds the others: each is wrong', () => {
    const stated = rosterOfEntries(
      rosterEntry(COUNTY, { kind: 'government', aggregates: true }),
      ...[FINANCE, SCHOOLS, FORESTS].map((name) => rosterEntry(name, { parent: COUNTY })),
    );
    const found = told([county({}, 0), ...BOTH, below(FORESTS)], stated);
    expect(found.every(({ severity }) => severity === 'must-fix')).toBe(true);
    expect(found.filter(({ follows }) => follows === null)).toHaveLength(3);
  });

  test('a cell that the report has not, and one that holds no number, are not compared', () => {
    expect(told([county({ 'licences|decided': LEFT_OUT, 'penalties|decided': '若干' }), ...BOTH])).toEqual([]);
  });
});
