import { describe, expect, it } from 'vitest';
import { dueDate, isUnderOldRegulation } from '../../app/catalog/deadlines.ts';

describe('dueDate', () => {
  it.each([
    [2017, 'government', '2018-03-31', true],
    [2017, 'department', '2018-03-31', true],
    [2018, 'unknown', '2019-03-31', true],
    [2019, 'department', '2020-01-31', true],
    [2024, 'office', '2025-01-31', true],
    [2024, 'government', '2025-03-31', true],
    [2024, 'township', '2025-01-31', false],
    [2024, 'institution', '2025-01-31', false],
    [2024, 'unknown', '2025-03-31', false],
  ] as const)('report of %d, %s: %s', (year, kind, date, certain) => {
    expect(dueDate(year, kind)).toMatchObject({ date, certain });
  });

  it('names the article', () => {
    expect(dueDate(2017, 'department').basis).toContain('第三十一条');
    expect(dueDate(2020, 'department').basis).toContain('第四十九条第一款');
    expect(dueDate(2020, 'government').basis).toContain('第四十九条第二款');
  });
});

describe('isUnderOldRegulation', () => {
  it.each([
    [2018, null, true],
    [2019, null, false],
    [2019, '2014', true],
    [null, '2014', true],
    [null, '2019', false],
    [null, null, false],
  ] as const)('year %s, edition %s: %s', (year, edition, expected) => {
    expect(isUnderOldRegulation(year, edition)).toBe(expected);
  });
});
