import { describe, expect, test } from 'vitest';
import { authoritiesOf, differenceOf, sumOf } from '../../app/model/roll-up.ts';
import type { RollUp, RollUpColumn, RollUpNote, RollUpRow } from '../../app/model/roll-up.ts';

const row = (name: string, rest: Partial<RollUpRow> = {}): RollUpRow => ({
  name,
  group: null,
  parent: null,
  government: false,
  status: 'audited',
  report: name,
  edition: '2021',
  others: 0,
  ...rest,
});
const rollUp = (rows: readonly RollUpRow[]): RollUp => ({
  year: 2024,
  edition: '2021',
  table: 'disclosure',
  rows,
  columns: [],
});
const column = (values: readonly (number | null)[], notes: Record<number, RollUpNote> = {}): RollUpColumn => ({
  key: 'adminFees|amount',
  values,
  notes,
});
const unit = (name: string): RollUpNote => ({ state: 'number', raw: '', unit: name });

describe('a sum', () => {
  const three = rollUp([row('甲'), row('乙'), row('丙')]);

  test('leaves out what is no number, and says how much that is', () => {
    expect(sumOf(three, column([5, null, 2]), [0, 1, 2], '')).toEqual({
      value: 7,
      numbers: 2,
      notNumbers: 1,
      units: [],
    });
  });

  test('of nothing but blanks is no zero', () => {
    expect(sumOf(three, column([null, null, null]), [0, 1, 2], '').value).toBeNull();
  });

  test('does not count cells of agencies that sent no report', () => {
    const two = rollUp([row('甲'), row('乙', { report: null, status: 'missing' })]);
    expect(sumOf(two, column([5, null]), [0, 1], '')).toMatchObject({ value: 5, notNumbers: 0 });
  });

  test('adds no 元 to 万元', () => {
    const sum = sumOf(three, column([5, 60000, 2], { 1: unit('元') }), [0, 1, 2], '万元');
    expect(sum).toMatchObject({ value: null, units: ['万元', '元'] });
  });

  test('takes pieces and the unit of the form as nothing new', () => {
    expect(sumOf(three, column([5, 6, 2], { 0: unit('件'), 1: unit('人次') }), [0, 1, 2], '').value).toBe(13);
    expect(sumOf(three, column([5, 6, 2], { 0: unit('万'), 1: unit('万元') }), [0, 1, 2], '万元').value).toBe(13);
  });

  test('of amounts has no binary dust', () => {
    expect(sumOf(three, column([0.1, 0.2, 0]), [0, 1, 2], '万元').value).toBe(0.3);
    expect(differenceOf(0.7, sumOf(three, column([0.1, 0.2, 0]), [0, 1, 2], '万元'))).toBe(0.4);
  });

  test('has no difference from a blank', () => {
    expect(differenceOf(null, sumOf(three, column([1, 2, 3]), [0, 1, 2], ''))).toBeNull();
  });
});

describe('who stands above whom', () => {
  test('as the roster says; what lies further below is in its parent’s own report', () => {
    const rows = [
      row('县', { government: true }),
      row('镇', { parent: '县' }),
      row('局', { parent: '县' }),
      row('村', { parent: '镇' }),
      row('外来', { parent: '没有这个单位' }),
    ];
    expect(authoritiesOf(rows)).toEqual([
      { row: 0, below: [1, 2] },
      { row: 1, below: [3] },
    ]);
  });

  test('without parents a government above all that is none', () => {
    expect(authoritiesOf([row('局'), row('县', { government: true }), row('镇')])).toEqual([{ row: 1, below: [0, 2] }]);
  });

  test('nobody among equals', () => {
    expect(authoritiesOf([row('甲县', { government: true }), row('乙县', { government: true })])).toEqual([]);
    expect(authoritiesOf([row('局'), row('局二')])).toEqual([]);
  });
});
