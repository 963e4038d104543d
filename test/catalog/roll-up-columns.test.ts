import { expect, test } from 'vitest';
import { headCells, headLevels, rollUpHeads } from '../../app/catalog/roll-up-columns.ts';

test('table three carries its 25 totals, or all seven columns of each row', () => {
  expect(rollUpHeads('2021', 'applications', 'total')).toHaveLength(25);
  expect(rollUpHeads('2019', 'applications', 'total')).toHaveLength(23);
  const all = rollUpHeads('2021', 'applications', 'all');
  expect(all).toHaveLength(175);
  expect(all[1]).toMatchObject({ key: 'received|business', path: ['一、本年新收政府信息公开申请数量', '商业企业'] });
});

test('an edition without the table has no columns', () => {
  expect(rollUpHeads('2014', 'disputes', 'total')).toEqual([]);
  expect(rollUpHeads('2021', 'statistics', 'total')).toEqual([]);
});

test('what stands over several columns is drawn once, and a short path reaches down', () => {
  const heads = rollUpHeads('2021', 'applications', 'total');
  const cells = headCells(heads);
  expect(headLevels(heads)).toBe(3);
  expect(cells.find(({ text }) => text === '三、本年度办理结果')).toMatchObject({ level: 0, levels: 1, columns: 22 });
  expect(cells.find(({ text }) => text === '(三)不予公开')).toMatchObject({
    level: 1,
    levels: 1,
    column: 4,
    columns: 8,
  });
  expect(cells.find(({ text }) => text === '(二)部分公开')).toMatchObject({
    level: 1,
    levels: 2,
    columns: 1,
    leaf: true,
  });
});

test('the heads of every table cover each of its columns on every level exactly once', () => {
  for (const [edition, table] of [
    ['2021', 'disclosure'],
    ['2019', 'disclosure'],
    ['2021', 'applications'],
    ['2021', 'disputes'],
    ['2014', 'statistics'],
  ] as const) {
    const heads = rollUpHeads(edition, table, 'all');
    const covered = new Map<string, number>();
    for (const { level, levels, column, columns } of headCells(heads)) {
      for (let line = level; line < level + levels; line += 1) {
        for (let at = column; at < column + columns; at += 1) {
          covered.set(`${line} ${at}`, (covered.get(`${line} ${at}`) ?? 0) + 1);
        }
      }
    }
    expect(covered.size, `${edition} ${table}`).toBe(headLevels(heads) * heads.length);
    expect([...covered.values()].every((times) => times === 1)).toBe(true);
  }
});

test('a row of the statistics table with an ordinal of its own stands under no heading', () => {
  const heads = rollUpHeads('2014', 'statistics', 'total');
  const pathOf = (key: string) => heads.find((head) => head.key === `${key}|count`)?.path;
  expect(pathOf('complaints')).toEqual(['六、举报投诉数量']);
  expect(pathOf('offices')?.[0]).toBe('八、机构建设和保障经费情况');
  expect(heads.find(({ key }) => key === 'budget|count')?.unit).toBe('万元');
});
