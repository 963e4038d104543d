import { describe, expect, test } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { EDITIONS, TABLES, type FigureKey } from '../../app/model/edition.ts';
import { cleanReport, cleanValues, LEFT_OUT, UNREAD } from './clean-report.ts';

describe.each(EDITIONS)('the clean report of %s', (edition) => {
  test('keeps every equation of the form', () => {
    const values = cleanValues(edition);
    const sum = (keys: readonly FigureKey[]) => keys.reduce((total, key) => total + (values.get(key) ?? NaN), 0);
    const equations = TABLES.flatMap((table) => equationsOf(edition, table));
    expect(equations.length).toBeGreaterThan(6);
    for (const equation of equations)
      expect([equation.subject, sum(equation.left)]).toEqual([equation.subject, sum(equation.right)]);
  });

  test('has a number in every cell', () => {
    const cells = Object.values(cleanReport(edition).figures);
    expect(cells).toHaveLength(cleanValues(edition).size);
    expect(cells.filter((cell) => cell.state !== 'number')).toEqual([]);
  });
});

test('edits are read as the program reads a cell', () => {
  const { figures } = cleanReport('2021', {
    'received|total': '',
    'received|business': '6件',
    'granted|total': LEFT_OUT,
    'processed|total': UNREAD,
  });
  expect(figures['received|total']?.state).toBe('blank');
  expect(figures['received|business']).toMatchObject({ value: 6, unit: '件' });
  expect(figures['granted|total']).toBeUndefined();
  expect(figures['processed|total']?.state).toBe('unread');
});

test('an edit of a figure that the form does not have is refused', () => {
  expect(() => cleanReport('2021', { 'otherDisposal|total': '1' })).toThrow('otherDisposal|total');
});
