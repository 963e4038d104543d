import { expect, test } from 'vitest';
import { tableOf } from '../../app/catalog/forms.ts';
import { formGrid } from '../../renderer/form/form-grid.ts';
import { figureBeside, figureCells } from '../../renderer/form/grid-moves.ts';
import { cellsPlace, columnsOf, placeOfFigures, placeWords, rowsOf } from '../../renderer/form/own-place.ts';
import type { ReportView } from '../../app/bridge/desk.ts';

const table = (name: 'disclosure' | 'applications' | 'disputes') => ({
  table: name,
  edition: '2021' as const,
  status: 'read' as const,
  reason: null,
  source: null,
  labels: [],
});
const REPORT = {
  id: 'r1',
  tables: [table('disclosure'), table('applications'), table('disputes')],
} as unknown as ReportView;

test('a cell, a row, a column and a table are the figures that the form has there', () => {
  expect(cellsPlace(REPORT, 'applications', 'received', 'business')?.figures).toEqual(['received|business']);
  expect(cellsPlace(REPORT, 'applications', 'received', null)?.figures).toHaveLength(7);
  const column = cellsPlace(REPORT, 'applications', null, 'business');
  expect(column?.figures.every((key) => key.endsWith('|business'))).toBe(true);
  expect(column?.figures.length).toBe(rowsOf(REPORT, 'applications').length);
  expect(cellsPlace(REPORT, 'disputes', null, null)?.figures).toHaveLength(15);
  // 收费金额 stands in one row of table two alone.
  expect(cellsPlace(REPORT, 'disclosure', 'regulations', 'amount')).toBeNull();
  expect(cellsPlace(REPORT, 'statistics', null, null)).toBeNull();
});

test('cells that were selected share a row or a column, or neither', () => {
  expect(placeOfFigures(REPORT, ['received|business', 'received|research'])).toMatchObject({
    table: 'applications',
    row: 'received',
    column: null,
    figures: ['received|business', 'received|research'],
  });
  expect(placeOfFigures(REPORT, ['received|total', 'carriedIn|total'])).toMatchObject({ row: null, column: 'total' });
  // What reaches over two tables is of the first of them.
  expect(placeOfFigures(REPORT, ['carriedOut|total', 'reconsideration|upheld'])?.figures).toEqual(['carriedOut|total']);
  expect(placeOfFigures(REPORT, ['nothing|total'])).toBeNull();
});

test('a place is named as a person would', () => {
  const words = (row: string | null, column: string | null) => {
    const place = cellsPlace(REPORT, 'applications', row, column);
    return place === null ? '' : placeWords(place, REPORT);
  };
  expect(words('processed', 'naturalPerson')).toBe('表三 · (七)总计 · 自然人');
  expect(words('processed', null)).toBe('表三 · (七)总计（整行）');
  expect(words(null, 'naturalPerson')).toBe('表三 · 自然人（整列）');
  expect(words(null, null)).toBe('表三（整张表）');
  const two = placeOfFigures(REPORT, ['received|business', 'received|research']);
  expect(two === null ? '' : placeWords(two, REPORT)).toMatch(/（2 格）$/);
  expect(placeWords({ kind: 'passage', report: 'r1', text: '全年 \n 收到', before: '' }, REPORT)).toBe('“全年 收到”');
});

test('columns are those that a row has, called as it calls them', () => {
  expect(columnsOf(REPORT, 'disclosure', 'adminFees')).toMatchObject([{ key: 'amount' }]);
  expect(columnsOf(REPORT, 'applications', null)).toHaveLength(7);
});

test.each(['disclosure', 'applications', 'disputes'] as const)(
  'arrow keys reach every figure of %s and never leave it',
  (name) => {
    const form = tableOf('2021', name);
    if (form === null) throw new Error('no form');
    const { cells } = formGrid('2021', form);
    const keys = figureCells(cells).map(({ key }) => key);
    const [start] = keys;
    const seen = new Set([start]);
    for (const key of seen) {
      if (key === undefined) continue;
      for (const to of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const)
        seen.add(figureBeside(cells, key, to));
    }
    expect([...seen].sort()).toEqual([...keys].sort());
  },
);

test('an arrow key goes to the neighbour and stays at the edge', () => {
  const form = tableOf('2021', 'applications');
  if (form === null) throw new Error('no form');
  const { cells } = formGrid('2021', form);
  expect(figureBeside(cells, 'received|naturalPerson', 'ArrowRight')).toBe('received|business');
  expect(figureBeside(cells, 'received|naturalPerson', 'ArrowDown')).toBe('carriedIn|naturalPerson');
  expect(figureBeside(cells, 'received|naturalPerson', 'ArrowUp')).toBe('received|naturalPerson');
  expect(figureBeside(cells, 'received|total', 'ArrowRight')).toBe('received|total');
});
