import { describe, expect, test } from 'vitest';
import { deadlinesOf, isBoundBy } from '../../app/model/due.ts';
import type { AgencyDue } from '../../app/model/due.ts';

const publication = (date: string, owed: boolean | null, by: AgencyDue['by'] = 'law'): AgencyDue => ({
  what: 'publication',
  date,
  by,
  owed,
});
const submission = (date: string, owed: boolean): AgencyDue => ({ what: 'submission', date, by: 'office', owed });

const AGENCIES = [
  { due: [submission('2025-01-31', false), publication('2025-01-31', false)] },
  { due: [submission('2025-01-31', true), publication('2025-02-20', true, 'roster')] },
  { due: [publication('2025-01-31', true, 'office')] },
  {},
];

describe('the deadlines of a campaign', () => {
  test('each day and thing once, with who has it and who still owes it, counted to the day', () => {
    expect(deadlinesOf(AGENCIES, '2025-02-01')).toEqual([
      { what: 'submission', date: '2025-01-31', by: ['office'], agencies: 2, owing: 1, days: -1 },
      { what: 'publication', date: '2025-01-31', by: ['office', 'law'], agencies: 2, owing: 1, days: -1 },
      { what: 'publication', date: '2025-02-20', by: ['roster'], agencies: 1, owing: 1, days: 19 },
    ]);
    expect(deadlinesOf([{}], '2025-02-01')).toEqual([]);
  });

  test('one agency of which nobody knows makes the number unknown', () => {
    const agencies = [{ due: [publication('2025-01-31', null)] }, { due: [publication('2025-01-31', true)] }];
    expect(deadlinesOf(agencies, '2025-01-31')).toMatchObject([{ agencies: 2, owing: null, days: 0 }]);
  });

  test('summer time takes no day away', () => {
    expect(deadlinesOf([{ due: [publication('2025-04-01', true)] }], '2025-03-29')).toMatchObject([{ days: 3 }]);
  });

  test('the agencies behind it: all who have it, or those who owe it', () => {
    const bound = (what: AgencyDue['what'], date: string, owing: boolean) =>
      AGENCIES.flatMap((agency, index) => (isBoundBy(agency, { what, date }, owing) ? [index] : []));
    expect(bound('submission', '2025-01-31', false)).toEqual([0, 1]);
    expect(bound('submission', '2025-01-31', true)).toEqual([1]);
    expect(bound('publication', '2025-01-31', true)).toEqual([2]);
    expect(bound('publication', '2025-03-31', false)).toEqual([]);
  });
});
