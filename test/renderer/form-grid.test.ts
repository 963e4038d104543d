import { describe, expect, test } from 'vitest';
import { equationsOf } from '../../app/catalog/equations.ts';
import { figuresOf, FORMS } from '../../app/catalog/forms.ts';
import { formGrid } from '../../renderer/form/form-grid.ts';
import type { FormGrid } from '../../renderer/form/form-grid.ts';

const tables = FORMS.flatMap((form) => form.tables.map((table) => ({ edition: form.edition, table })));

/** Each slot of the grid and how many cells claim it. */
function claims({ cells }: FormGrid): Map<string, number> {
  const slots = new Map<string, number>();
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let down = 0; down < rowSpan; down += 1) {
      for (let right = 0; right < columnSpan; right += 1) {
        const slot = `${row + down},${column + right}`;
        slots.set(slot, (slots.get(slot) ?? 0) + 1);
      }
    }
  }
  return slots;
}

describe.each(tables)('$edition $table.key', ({ edition, table }) => {
  const grid = formGrid(edition, table);

  test('no two cells lie on each other', () => {
    expect([...claims(grid)].filter(([, times]) => times !== 1)).toEqual([]);
  });

  test('has every figure of the form once, and none besides', () => {
    const drawn = grid.cells.flatMap(({ content }) => (content.kind === 'figure' ? [content.key] : []));
    expect(drawn.sort()).toEqual(
      figuresOf(table)
        .map((figure) => figure.key)
        .sort(),
    );
  });

  test('has a check for every equation', () => {
    const drawn = grid.cells.flatMap(({ content }) => (content.kind === 'check' ? [content.equation] : []));
    expect(new Set(drawn)).toEqual(new Set(equationsOf(edition, table.key)));
    expect(drawn).toHaveLength(equationsOf(edition, table.key).length);
  });

  test('leaves no hole inside the official table', () => {
    const official = grid.cells.filter(({ content }) => ['head', 'label', 'figure'].includes(content.kind));
    const right = Math.max(...official.map((cell) => cell.column + cell.columnSpan));
    const below = Math.max(...official.map((cell) => cell.row + cell.rowSpan));
    expect([...claims({ ...grid, cells: official }).keys()]).toHaveLength(right * below);
  });
});

test('table three is drawn as published: three heads, labels in three columns', () => {
  const table = tables.find((one) => one.edition === '2021' && one.table.key === 'applications')?.table;
  if (table === undefined) throw new Error('no table three');
  const grid = formGrid('2021', table);
  const at = (row: number, column: number) => grid.cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(0, 0)).toMatchObject({ rowSpan: 3, columnSpan: 3 });
  expect(at(0, 3)).toMatchObject({ columnSpan: 7, content: { text: '申请人情况' } });
  expect(at(1, 4)).toMatchObject({ columnSpan: 5, content: { text: '法人或其他组织' } });
  expect(at(3, 0)).toMatchObject({ columnSpan: 3, content: { text: '一、本年新收政府信息公开申请数量' } });
  expect(at(5, 0)).toMatchObject({ rowSpan: 22, content: { text: '三、本年度办理结果' } });
  expect(at(7, 1)).toMatchObject({ rowSpan: 8, content: { text: '(三)不予公开' } });
  expect(at(26, 1)).toMatchObject({ columnSpan: 2, content: { text: '(七)总计' } });
});
