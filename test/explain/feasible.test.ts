import { describe, expect, test } from 'vitest';
import { findValues, type FreeEquation } from '../../app/explain/feasible.ts';

/** `[[1, -2], 5]`: the first cell minus the second makes 5 (cells count from 1). */
const equation = ([terms, total]: readonly [readonly number[], number]): FreeEquation => ({
  terms: terms.map((term) => ({ variable: Math.abs(term), sign: Math.sign(term) })),
  total,
});

const solve = (...system: (readonly [readonly number[], number])[]) => findValues(system.map(equation), () => true);

describe('values from 0 up', () => {
  test('are found where they exist', () => {
    const found = solve([[1, 2], 7], [[1, -2], 3]);
    expect(found).toEqual({
      feasible: true,
      values: new Map([
        [1, 5],
        [2, 2],
      ]),
    });
  });

  test('have the smallest sum over the blanks', () => {
    const found = findValues([equation([[1, 2], 9]), equation([[1, -3], 0])], (variable) => variable !== 1);
    expect(found).toMatchObject({ feasible: true });
    if (found.feasible) expect((found.values.get(2) ?? 0) + (found.values.get(3) ?? 0)).toBe(9);
  });

  test('repeated equations do no harm', () => {
    expect(solve([[1, 2], 4], [[1, 2], 4], [[2], 4])).toEqual({
      feasible: true,
      values: new Map([
        [1, 0],
        [2, 4],
      ]),
    });
  });

  test('an equation without cells holds only with total 0', () => {
    expect(solve([[], 0], [[1], 2]).feasible).toBe(true);
    expect(solve([[], 3], [[1], 2]).feasible).toBe(false);
  });
});

describe('where there are none', () => {
  test.each([
    ['a sum below 0', [[[1, 2], -1]]],
    [
      'two equations that contradict each other',
      [
        [[1, 2], 4],
        [[1, 2], 5],
      ],
    ],
    [
      'a part above its whole',
      [
        [[1, 2], 4],
        [[1, -3], 6],
      ],
    ],
  ] as const)('%s: the weights prove it', (_, system) => {
    const equations = system.map(equation);
    const found = findValues(equations, () => true);
    expect(found.feasible).toBe(false);
    if (found.feasible) return;
    const factors = new Map<number, number>();
    let total = 0;
    for (const [index, { terms, total: wanted }] of equations.entries()) {
      const weight = found.weights[index] ?? 0;
      total += weight * wanted;
      for (const { variable, sign } of terms) factors.set(variable, (factors.get(variable) ?? 0) + weight * sign);
    }
    expect(total).toBeGreaterThan(0);
    for (const factor of factors.values()) expect(factor).toBeLessThanOrEqual(1e-9);
  });
});
