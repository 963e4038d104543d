import { describe, expect, test } from 'vitest';
import {
  isListOf,
  isNull,
  isNullOr,
  isOneOf,
  isRecordOf,
  isText,
  isWholeNumber,
  isYesNo,
} from '../../app/bridge/guards.ts';
import type { Guard } from '../../app/bridge/guards.ts';

interface Wish {
  readonly id: string;
  readonly count: number | null;
}

const isWish = isRecordOf<Wish>({ id: isText, count: isNullOr(isWholeNumber) });

describe.each<[string, Guard<unknown>, readonly unknown[], readonly unknown[]]>([
  ['isNull', isNull, [null], [undefined, 0, '', {}]],
  ['isText', isText, ['', '年'], [null, 1, ['年']]],
  ['isWholeNumber', isWholeNumber, [0, -3], [1.5, NaN, Infinity, '1', 2 ** 53]],
  ['isYesNo', isYesNo, [true, false], [0, 'true', null]],
  ['isOneOf', isOneOf('paper', 'pdf'), ['paper', 'pdf'], ['Paper', 'toString', null]],
  ['isListOf', isListOf(isText), [[], ['a', 'b']], [['a', 1], 'ab', { length: 0 }]],
  [
    'isRecordOf',
    isWish,
    [
      { id: 'a', count: null },
      { count: 1, id: '' },
    ],
    [null, [], {}, { id: 'a' }, { id: 'a', count: 1, path: '/' }, { id: 'a', count: '1' }, { id: 'a', other: null }],
  ],
])('%s', (_name, guard, accepted, refused) => {
  test.each(accepted.map((value) => [value]))('takes %j', (value) => {
    expect(guard(value)).toBe(true);
  });
  test.each(refused.map((value) => [value]))('refuses %j', (value) => {
    expect(guard(value)).toBe(false);
  });
});

test('a property that is only inherited does not count', () => {
  const inherited: unknown = Object.assign(Object.create({ count: 1 }) as object, { id: 'a', other: 1 });
  expect(isWish(inherited)).toBe(false);
});
