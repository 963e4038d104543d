import { describe, expect, test } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { formOrder } from '../../app/explain/repairs.ts';
import { slipsOf } from '../../app/explain/slips.ts';
import { explainRepair } from '../../app/explain/wording.ts';
import type { FigureKey } from '../../app/model/edition.ts';
import type { Repair } from '../../app/model/finding.ts';
import { cleanReport, type CellEdits } from '../support/clean-report.ts';

const EQUATIONS = equationsOf('2021', 'applications');

const repairTo = (cells: Readonly<Record<FigureKey, number>>): Repair => ({
  cells: Object.entries(cells).map(([figure, to]) => ({ figure: figure as FigureKey, to })),
});

function slips(cells: CellEdits, repair: Readonly<Record<FigureKey, number>>): (string | null)[] {
  const { figures } = cleanReport('2021', cells);
  return slipsOf(repairTo(repair), (key) => figures[key], formOrder(EQUATIONS));
}

describe('what slip a change looks like', () => {
  test.each([
    ['21', 12, 'swapped'],
    ['1324', 1234, 'swapped'],
    ['4321', 1234, null],
    ['120', 12, 'shifted'],
    ['12', 120, 'shifted'],
    ['-6', 6, 'sign'],
    ['13', 123, 'droppedDigit'],
    ['1223', 123, 'addedDigit'],
    ['18', 13, 'mistyped'],
    ['8', 3, null],
    ['0', 30, null],
    ['65', 31, null],
    ['1.234', 1234, 'separator'],
    ['1.5', 1234, null],
  ])('%s for %i: %s', (written, to, slip) => {
    expect(slips({ 'received|business': written }, { 'received|business': to })).toEqual([slip]);
  });

  test('总计 that counts 自然人 alone', () => {
    expect(slips({ 'received|total': '38' }, { 'received|total': 52 })).toEqual(['naturalPersonOnly']);
  });

  test('a number that stands in the next cell, too; zeros do not count', () => {
    expect(slips({ 'received|otherOrganization': '52' }, { 'received|otherOrganization': 1 })).toEqual(['repeated']);
    expect(slips({}, { 'carriedIn|research': 4 })).toEqual([null]);
  });

  test('what another row of the results has is counted here as well', () => {
    const twice = { 'refused.deliberative|naturalPerson': 1 } as const;
    expect(slips({ 'refused.deliberative|naturalPerson': '5' }, twice)).toEqual(['countedTwice']);
    expect(slips({ 'refused.deliberative|naturalPerson': '8' }, twice)).toEqual([null]);
    expect(slips({ 'received|naturalPerson': '42' }, { 'received|naturalPerson': 38 })).toEqual([null]);
  });

  test('what one cell has too much and another in its row or column lacks', () => {
    const inOneRow = { 'granted|naturalPerson': 17, 'granted|research': 0 } as const;
    expect(slips({ 'granted|naturalPerson': '0', 'granted|research': '17' }, inOneRow)).toEqual([
      'misplaced',
      'misplaced',
    ]);
    const apart = { 'granted|naturalPerson': 17, 'received|research': 0 } as const;
    expect(slips({ 'granted|naturalPerson': '0', 'received|research': '17' }, apart)).toEqual([null, null]);
  });
});

describe('a repair in words', () => {
  const explain = (cells: CellEdits, repair: Readonly<Record<FigureKey, number>>) => {
    const { figures } = cleanReport('2021', cells);
    return explainRepair(repairTo(repair), '2021', EQUATIONS, (key) => figures[key]);
  };

  test('names the cells, both numbers and how many equations it mends', () => {
    const repair = { 'processed|naturalPerson': 38, 'processed|total': 51 } as const;
    expect(explain({ 'processed|naturalPerson': '37', 'processed|total': '50' }, repair)).toEqual({
      sentence: '若(七)总计·自然人由37改为38、(七)总计·总计由50改为51，则表三4条不成立的等式全部成立',
      slips: ['(七)总计·自然人：疑似写错一位数字', '(七)总计·总计：疑似写错一位数字'],
    });
  });

  test('says what it looks like', () => {
    expect(explain({ 'received|naturalPerson': '83' }, { 'received|naturalPerson': 38 }).slips).toEqual([
      '一、本年新收政府信息公开申请数量·自然人：疑似相邻两位数字颠倒',
    ]);
    const moved = { 'granted|naturalPerson': '0', 'granted|research': '18' };
    expect(explain(moved, { 'granted|naturalPerson': 17, 'granted|research': 1 }).slips).toEqual([
      '(一)予以公开·自然人与(一)予以公开·科研机构：可能计错了列',
    ]);
    const row = { 'granted|naturalPerson': '0', 'partlyGranted|naturalPerson': '17' };
    expect(explain(row, { 'granted|naturalPerson': 17, 'partlyGranted|naturalPerson': 0 }).slips).toEqual([
      '(一)予以公开·自然人与(二)部分公开·自然人：可能计错了行',
    ]);
  });

  test('says that blanks are to be filled', () => {
    const cells = { 'granted|business': '', 'granted|total': '15' };
    expect(explain(cells, { 'granted|total': 21 }).sentence).toBe(
      '若(一)予以公开·总计由15改为21，则表三2条不成立的等式全部成立（空白格相应补填）',
    );
  });
});
