import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Audit } from '../../app/model/audit-result.ts';
import { ROLL_UP_AUDIT } from '../support/roll-up-audit.ts';
import { READY } from './support/fake-bridge.ts';
import { show, step, withRoom } from './support/show.tsx';

withRoom();

async function rollUp(audit: Audit = ROLL_UP_AUDIT) {
  const bridge = await show({ session: READY, audit });
  await step(() => fireEvent.click(screen.getByText('汇总')));
  return bridge;
}

const grid = () => screen.getByLabelText('各单位数据汇总表');
// By attribute: to find hundreds of cells by role takes seconds.
const all = (place: HTMLElement, role: string) => [...place.querySelectorAll<HTMLElement>(`[role="${role}"]`)];
const lines = () => all(grid(), 'row').slice(1);
const name = (line: HTMLElement) => all(line, 'rowheader')[0]?.textContent ?? '';
const line = (start: string) => {
  const found = lines().find((one) => name(one).startsWith(start));
  if (found === undefined) throw new Error(`no line ${start}`);
  return found;
};
/** A cell by its column as a screen reader counts: 1 the agency, 2 its group, 3 the first figure (本年新收). */
const cell = (start: string, column: number) => {
  const found = line(start).querySelector<HTMLElement>(`[aria-colindex="${column}"]`);
  if (found === null) throw new Error(`no column ${column} in ${start}`);
  return found;
};
const RECEIVED = 3;
const press = (key: string, keys: object = {}) => step(() => fireEvent.keyDown(grid(), { key, ...keys }));
const click = (label: string) => step(() => fireEvent.click(screen.getByText(label)));

test('a line for each agency, and below them the sum, the government’s own number and the difference', async () => {
  await rollUp();
  expect(lines().map(name)).toEqual([
    '栖梧县坪塘镇人民政府',
    '栖梧县教育局',
    '栖梧县林业局',
    '栖梧县水利局未报送',
    '栖梧县人民政府',
    '栖梧县财政局',
    '栖梧镇供水公司未能审核',
    '合计（5家）',
    '本级政府报告数',
    '差额',
  ]);
  expect(['合计', '本级政府', '差额'].map((start) => cell(start, RECEIVED).textContent)).toEqual(['8', '10', '+2']);
});

test('a blank is shown as nothing and said to be one, a dash as it stands; the sum tells what it left out', async () => {
  await rollUp();
  expect(cell('栖梧县林业局', RECEIVED).textContent).toBe('');
  expect(cell('栖梧县林业局', RECEIVED).getAttribute('aria-label')).toBe('空白');
  expect(cell('栖梧县坪塘镇', RECEIVED).textContent).toBe('/');
  expect(cell('栖梧县财政局', RECEIVED).textContent).toBe('5');
  expect(cell('合计', RECEIVED).getAttribute('title')).toBe('2 个数字相加；2 格不是数字，未计入合计');
});

test('cells that a finding points at say so in words, and carry its shape', async () => {
  await rollUp();
  const marked = cell('栖梧县教育局', RECEIVED);
  expect(marked.getAttribute('aria-label')).toBe('3，列入问题：必改');
  expect(marked.querySelector('svg[data-counter="mustFix"]')).not.toBeNull();
});

test('sorts by any column; what is no number stands last both ways', async () => {
  await rollUp();
  const head = () => screen.getByLabelText('一、本年新收政府信息公开申请数量');
  const order = () => lines().slice(0, 3).map(name);
  await step(() => fireEvent.click(head()));
  expect(order()).toEqual(['栖梧县人民政府', '栖梧县财政局', '栖梧县教育局']);
  expect(head().getAttribute('aria-sort')).toBe('descending');
  await step(() => fireEvent.click(head()));
  expect(order()).toEqual(['栖梧县教育局', '栖梧县财政局', '栖梧县人民政府']);
});

test('groups have sums of their own', async () => {
  await rollUp();
  await click('按类别分组');
  expect(cell('县直部门', RECEIVED).textContent).toBe('8');
  expect(cell('乡镇街道', RECEIVED).textContent).toBe('');
});

test('a filter leaves the sum of all as it is, and adds one of what it shows', async () => {
  await rollUp();
  await step(() => fireEvent.change(screen.getByLabelText('搜索单位'), { target: { value: '财政' } }));
  expect(lines().map(name)).toEqual(['栖梧县财政局', '所示合计（1家）', '合计（5家）', '本级政府报告数', '差额']);
  expect(cell('所示合计', RECEIVED).textContent).toBe('5');
  expect(cell('合计', RECEIVED).textContent).toBe('8');
});

test('shows those with gaps, without figures, or outside the sum alone', async () => {
  await rollUp();
  await click('有空白');
  expect(lines().slice(0, 2).map(name)).toEqual(['栖梧县坪塘镇人民政府', '栖梧县林业局']);
  await click('无数据');
  expect(lines().slice(0, 2).map(name)).toEqual(['栖梧县水利局未报送', '栖梧镇供水公司未能审核']);
  await click('不计入合计');
  expect(lines().slice(0, 2).map(name)).toEqual(['栖梧县人民政府', '栖梧镇供水公司未能审核']);
});

test('only the columns with a difference', async () => {
  await rollUp();
  await click('1 列有差额');
  expect(all(grid(), 'columnheader')).toHaveLength(3);
});

test('Enter leads to the finding of a cell', async () => {
  await rollUp();
  await press('ArrowDown');
  await press('ArrowRight');
  await press('ArrowRight');
  await press('Enter');
  expect(screen.getByRole('tab', { name: '审核' }).getAttribute('aria-selected')).toBe('true');
  const chosen = screen.getAllByRole('treeitem').find((one) => one.getAttribute('aria-selected') === 'true');
  expect(chosen?.textContent).toMatch(/R301/);
  expect(screen.getByRole('tab', { name: '表格' }).getAttribute('aria-selected')).toBe('true');
});

test('what is chosen is copied as a spreadsheet takes it', async () => {
  await rollUp();
  await press('ArrowDown');
  await press('ArrowDown', { shiftKey: true });
  await press('End', { shiftKey: true });
  const data = new Map<string, string>();
  await step(() => {
    grid().focus();
    fireEvent.copy(document.body, { clipboardData: { setData: (kind: string, text: string) => data.set(kind, text) } });
  });
  const [first, second, ...others] = (data.get('text/plain') ?? '').split('\r\n').map((row) => row.split('\t'));
  expect(others).toEqual([]);
  expect(first?.slice(0, 4)).toEqual(['栖梧县教育局', '县直部门', '3', '0']);
  expect(second?.slice(0, 3)).toEqual(['栖梧县林业局', '县直部门', '']);
  expect(first).toHaveLength(27);
});

test('another table, another year, all seven columns; remembered', async () => {
  const bridge = await rollUp();
  await click('表四');
  expect(all(grid(), 'columnheader')).toHaveLength(17);
  await click('表三');
  await click('全部申请人类型');
  expect(bridge.asked.at(-1)).toEqual({
    name: 'desk.rollUp',
    input: { year: null, table: 'applications', applicants: 'all' },
  });
  expect(JSON.parse(localStorage.getItem('layout') ?? '{}')).toMatchObject({
    rollUp: { table: 'applications', applicants: 'all' },
  });
});

test('exports the year that is shown', async () => {
  const bridge = await rollUp();
  await click('导出汇总表');
  expect(bridge.asked.at(-1)).toEqual({ name: 'output.rollUp', input: { year: 2024, applicants: 'total' } });
  expect(screen.getByText('已保存“汇总表.xlsx”')).toBeDefined();
});

test('without a year in any report there is nothing to add up, and it says what to do', async () => {
  await rollUp({ ...ROLL_UP_AUDIT, reports: ROLL_UP_AUDIT.reports.map((one) => ({ ...one, year: null })) });
  expect(screen.getByText('没有读出年度的报告')).toBeDefined();
});
