import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';
import { READY, Refused } from './support/fake-bridge.ts';
import { show, step, withRoom } from './support/show.tsx';

withRoom();

const desk = () => show({ session: READY, audit: SAMPLE_AUDIT });

const agency = (name: string) => screen.getByRole('option', { name: new RegExp(`^${name} ?(必|疑|建|待|未|无)`) });
const choose = (name: string) => step(() => fireEvent.click(agency(name)));
const press = (key: string) => step(() => fireEvent.keyDown(document.body, { key }));
const findings = () => screen.getAllByRole('treeitem');
const chosenFinding = () => findings().find((one) => one.getAttribute('aria-selected') === 'true')?.textContent ?? '';
const evidence = () => screen.getByRole('region', { name: '证据' });

test('begins with the first agency that has anything to look at', async () => {
  await desk();
  const chosen = screen.getAllByRole('option').filter((one) => one.getAttribute('aria-selected') === 'true');
  expect(chosen).toHaveLength(1);
  expect(chosen[0]?.textContent).toMatch(/必改\d/);
});

test('says of each agency where it stands, in words', async () => {
  await desk();
  expect(agency('临澜县数据局').textContent).toBe('临澜县数据局必改4疑似2建议1待人工判断1');
  expect(agency('临澜县人民政府办公室').textContent).toMatch(/无问题$/);
  expect(agency('临澜县司法局').textContent).toMatch(/未能审核$/);
  expect(agency('临澜县林业局').textContent).toMatch(/未报送$/);
});

test('counts the whole audit in the bar, doubt apart from faults', async () => {
  await desk();
  const counters = within(screen.getByRole('list', { name: '全部单位的问题数' })).getAllByRole('listitem');
  expect(counters.map((one) => one.textContent)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^必改\d+$/), '待人工判断1', '未能读出1']),
  );
});

test('folds consequences under their cause, and shows them at → or at a click', async () => {
  await desk();
  await choose('临澜县数据局');
  const before = findings().length;
  expect(screen.getByText('由此引起 3 处')).toBeDefined();
  await press('ArrowRight');
  expect(findings()).toHaveLength(before + 3);
  await press('ArrowLeft');
  expect(findings()).toHaveLength(before);
  await step(() => fireEvent.click(screen.getByText('由此引起 3 处')));
  expect(findings()).toHaveLength(before + 3);
});

test('spells the equation out: each term, what comes out, what is written, the difference, the repair', async () => {
  await desk();
  await choose('临澜县数据局');
  const equation = within(evidence()).getByRole('group', { name: '等式' });
  expect(equation.textContent).toMatch(/应为①\(一\)予以公开7＋其余 20 项为 07填写㉒\(七\)总计66相差−1/);
  await step(() => fireEvent.click(within(equation).getByText('逐项列出')));
  expect(equation.textContent).toMatch(/②\(二\)部分公开0.*㉑3\.其他07填写/);
  expect(evidence().textContent).toContain('若(七)总计·自然人改为7，(七)总计·总计改为7，则表三的等式全部成立');
});

test('↓ ↑ and J K go from finding to finding, ] and [ from agency to agency', async () => {
  await desk();
  await choose('临澜县数据局');
  const first = chosenFinding();
  await press('ArrowDown');
  expect(chosenFinding()).not.toBe(first);
  await press('ArrowUp');
  expect(chosenFinding()).toBe(first);
  await press('j');
  expect(chosenFinding()).not.toBe(first);
  await press('k');
  expect(chosenFinding()).toBe(first);
  await press(']');
  expect(agency('临澜县数据局').getAttribute('aria-selected')).toBe('false');
  await press('[');
  expect(agency('临澜县数据局').getAttribute('aria-selected')).toBe('true');
});

test('F6 moves from pane to pane, after the last to the first', async () => {
  await desk();
  const pane = () => (document.activeElement as HTMLElement | null)?.dataset['pane'] ?? '';
  // The work begins in the findings.
  const seen: string[] = [pane()];
  for (let times = 0; times < 4; times += 1) {
    await press('F6');
    seen.push(pane());
  }
  expect(seen).toEqual(['findings', 'evidence', 'agencies', 'findings', 'evidence']);
});

test('the focus stays with the findings from agency to agency, and with the list of agencies where it was put', async () => {
  await desk();
  const pane = () => (document.activeElement as HTMLElement | null)?.dataset['pane'] ?? '';
  await choose('临澜县数据局');
  await press(']');
  expect(pane()).toBe('findings');
  await press('F6');
  await press('F6');
  expect(pane()).toBe('agencies');
  await press('[');
  expect(pane()).toBe('agencies');
});

test('a search is left for what it found', async () => {
  await desk();
  await choose('临澜县数据局');
  const field = screen.getByRole('searchbox', { name: '搜索问题' });
  for (const key of ['Enter', 'Escape']) {
    field.focus();
    await step(() => fireEvent.keyDown(field, { key }));
    expect((document.activeElement as HTMLElement | null)?.dataset['pane']).toBe('findings');
  }
});

test('keys that are typed into a field are letters', async () => {
  await desk();
  await choose('临澜县数据局');
  const field = screen.getByRole('searchbox', { name: '搜索问题' });
  await step(() => fireEvent.keyDown(field, { key: 'j' }));
  expect(agency('临澜县数据局').getAttribute('aria-selected')).toBe('true');
});

test('the table shows every broken row and column, and a click leads to its finding', async () => {
  await desk();
  await choose('临澜县数据局');
  await press('2');
  const table = within(evidence()).getByRole('table');
  const broken = within(table)
    .getAllByRole('button')
    .map((one) => one.textContent);
  expect(broken).toEqual(['差 −1', '差 −1', '差 −1', '差 −1']);
  const total = within(table).getAllByRole('button').at(-1);
  const frame = evidence();
  await step(() => total !== undefined && fireEvent.click(total));
  expect(total?.getAttribute('aria-pressed')).toBe('true');
  expect(evidence()).toBe(frame);
  expect(evidence().querySelector('h3')?.textContent).toContain('总计');
});

test('a blank cell says that it is blank', async () => {
  await desk();
  await choose('临澜县市场监督管理局');
  await press('2');
  await step(() => fireEvent.click(screen.getByRole('button', { name: /^表二/ })));
  const blank = evidence().querySelector('[data-state="blank"]');
  expect(blank?.textContent).toContain('空白');
});

test('a table that could not be read says why, and shows no figures', async () => {
  await desk();
  await choose('临澜县市场监督管理局');
  await press('2');
  await step(() => fireEvent.click(screen.getByRole('button', { name: /^表三/ })));
  expect(evidence().textContent).toContain('这张表没能读出');
  expect(within(evidence()).queryByRole('table')).toBeNull();
});

test('an agency that sent nothing is told apart from one whose file could not be read', async () => {
  await desk();
  await choose('临澜县司法局');
  expect(screen.getByText('收到了文件，但没能审核')).toBeDefined();
  expect(screen.getByText('文件损坏:压缩结构不完整,无法打开')).toBeDefined();
});

test('filters by counter, says when nothing is left, and takes the filter off again', async () => {
  await desk();
  await choose('临澜县数据局');
  const counters = screen.getByRole('group', { name: '按轻重筛选问题' });
  await step(() => fireEvent.click(within(counters).getByText('建议')));
  expect(findings()).toHaveLength(1);
  const field = screen.getByRole('searchbox', { name: '搜索问题' });
  await step(() => fireEvent.change(field, { target: { value: '没有这样的话' } }));
  expect(screen.queryAllByRole('treeitem')).toHaveLength(0);
  await step(() => fireEvent.click(screen.getByText('清除筛选')));
  expect(findings().length).toBeGreaterThan(3);
});

test('asks main for an original by ids, never by a path', async () => {
  const bridge = await desk();
  await choose('临澜县数据局');
  const asked = bridge.asked.filter((one) => one.name === 'original.page').at(-1);
  expect(asked?.input).toEqual({
    report: expect.stringContaining('数据局') as string,
    input: expect.stringMatching(/^i\d+$/) as string,
  });
  await press('o');
  expect(bridge.asked.at(-1)).toMatchObject({
    name: 'original.open',
    input: expect.stringMatching(/^i\d+$/) as string,
  });
});

test('an agency that cannot be fetched says so, and the rest of the window lives on', async () => {
  // React tells the console of what the boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  await show({
    session: READY,
    audit: SAMPLE_AUDIT,
    answers: {
      'desk.agency': () => {
        if (broken) throw new Refused('这个单位已不在本次审核中。');
        throw new Refused('还是不行');
      },
    },
  });
  expect(screen.getByText('这个单位已不在本次审核中。')).toBeDefined();
  expect(agency('临澜县数据局')).toBeDefined();
  broken = false;
  await step(() => fireEvent.click(screen.getByText('重试')));
  expect(screen.getByText('还是不行')).toBeDefined();
});
