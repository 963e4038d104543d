import { describe, expect, test } from 'vitest';
import type { Equation } from '../../app/catalog/form.ts';
import { knownTerm, tidy, weigh, type WeighedEquation } from '../../app/catalog/weigh.ts';
import type { FigureKey } from '../../app/model/edition.ts';
import { readCell, UNREAD_CELL } from '../../app/parse/cell.ts';

const EQUATION: Equation = {
  rule: 'applications/balance',
  subject: 'total',
  table: 'applications',
  left: ['a|x', 'b|x'],
  right: ['c|x', 'd|x'],
};

/** Weighs a + b = c + d; undefined: no such cell in the report's table; null: not read. */
function weighed(...texts: readonly (string | null | undefined)[]): WeighedEquation {
  const keys: readonly FigureKey[] = [...EQUATION.left, ...EQUATION.right];
  return weigh(EQUATION, (key) => {
    const text = texts[keys.indexOf(key)];
    if (text === undefined) return undefined;
    return text === null ? UNREAD_CELL : readCell(text, null);
  });
}

describe('a blank in an equation', () => {
  test('holds, open or broken: as trying every filling would tell', () => {
    const texts = ['', '0', '1', '3'];
    const values = (text: string): number[] => (text === '' ? [0, 1, 2, 3, 4, 5, 6, 7] : [Number(text)]);
    let seen = 0;
    for (const a of texts)
      for (const b of texts)
        for (const c of texts)
          for (const d of texts) {
            const zeros = [a, b, c, d].map(Number);
            const holds = (zeros[0] ?? 0) + (zeros[1] ?? 0) === (zeros[2] ?? 0) + (zeros[3] ?? 0);
            const fillable = values(a).some((one) =>
              values(b).some((two) => values(c).some((three) => values(d).some((four) => one + two === three + four))),
            );
            const state = holds ? 'holds' : fillable ? 'open' : 'broken';
            expect([a, b, c, d, weighed(a, b, c, d).state]).toEqual([a, b, c, d, state]);
            seen += 1;
          }
    expect(seen).toBe(256);
  });

  test.each(['—', '/', '无', '5(含3)', '1.2万'])('%s is as unknown as a blank', (text) => {
    expect(weighed('4', text, '9', '0').state).toBe('open');
    expect(weighed('9', text, '4', '0').state).toBe('broken');
    expect(weighed('9', text, '9', '0').state).toBe('holds');
    expect(weighed('9', text, '9', '0').unknown).toBe(1);
  });

  test('is filled with whole numbers only', () => {
    expect(weighed('1.5', '', '4', '0').state).toBe('broken');
    expect(weighed('1.5', '', '4.5', '0').state).toBe('open');
  });

  test('sums have no dust of binary fractions', () => {
    expect(weighed('0.1', '0.2', '0.3', '0').state).toBe('holds');
    expect(tidy(0.1 + 0.2)).toBe(0.3);
  });
});

describe('cells that cannot be had', () => {
  test('one that could not be read leaves all open, whatever the others say', () => {
    expect(weighed('9', null, '4', '0').state).toBe('unclear');
    expect(weighed('4', null, '4', '0').state).toBe('unclear');
  });

  test('one that the agency left out does, unless the others are too many already', () => {
    expect(weighed('4', undefined, '9', '0').state).toBe('unclear');
    expect(weighed('4', undefined, '4', '0').state).toBe('unclear');
    expect(weighed('9', undefined, '4', '0').state).toBe('broken');
  });
});

test('a known term is a number in the unit of the form', () => {
  const term = (text: string) => knownTerm(readCell(text, null));
  expect(['12', '１２', '-3', '6件', '3.5万元', '2亿', ''].map(term)).toEqual([12, 12, -3, 6, null, null, null]);
});
