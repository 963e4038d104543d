import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Progress } from '../../app/bridge/desk.ts';
import { speedOf, timeText } from '../../renderer/state/progress.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';
import { NOTHING_HELD, READY, Refused } from './support/fake-bridge.ts';
import { show, step, withRoom } from './support/show.tsx';

withRoom();

const RUNNING: Progress = { done: 40, total: 100, current: '/年报/甲/教育局.html', elapsed: 4000, cancelling: false };

test('without any file it invites, and offers no screen that would be empty', async () => {
  const bridge = await show({ session: NOTHING_HELD });
  expect(screen.getByText('把年度报告拖到这里')).toBeDefined();
  expect(screen.queryByRole('tab', { name: /收件/ })).toBeNull();
  await step(() => fireEvent.click(screen.getByText('打开示例')));
  expect(bridge.asked.slice(-2)).toEqual([
    { name: 'inputs.samples', input: null },
    { name: 'audit.start', input: { inputs: ['chosen-2'], append: true } },
  ]);
});

test('a dialog that was cancelled starts nothing', async () => {
  const bridge = await show({ session: NOTHING_HELD, answers: { 'inputs.choose': () => [] } });
  await step(() => fireEvent.click(screen.getByText('选择文件…')));
  expect(bridge.asked.some((one) => one.name === 'audit.start')).toBe(false);
});

test('a run shows how far, how fast and how long still, and can be cancelled', async () => {
  const bridge = await show({ session: { ...NOTHING_HELD, running: RUNNING } });
  expect(screen.getByText('40 / 100 个文件 · 每秒 10 个 · 约剩 6 秒')).toBeDefined();
  expect(screen.getByText('甲 / 教育局.html')).toBeDefined();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
  await step(() => fireEvent.click(screen.getByText('取消')));
  expect(bridge.asked.at(-1)?.name).toBe('audit.cancel');
  await step(() => {
    bridge.tell('session.changed', { ...NOTHING_HELD, running: { ...RUNNING, cancelling: true } });
  });
  expect(screen.getByText<HTMLButtonElement>('取消').disabled).toBe(true);
});

test('when the run has ended the desk is there', async () => {
  const bridge = await show({ session: { ...NOTHING_HELD, running: RUNNING }, audit: SAMPLE_AUDIT });
  await step(() => {
    bridge.tell('session.changed', READY);
  });
  expect(screen.getByRole('listbox', { name: '单位' })).toBeDefined();
});

test('more files are audited in the background, the agency that is looked at stays', async () => {
  const bridge = await show({ session: READY, audit: SAMPLE_AUDIT });
  const option = () => screen.getByRole('option', { name: /^临澜县教育局/ });
  await step(() => fireEvent.click(option()));
  await step(() => {
    bridge.tell('session.changed', { ...READY, running: RUNNING });
  });
  expect(option().getAttribute('aria-selected')).toBe('true');
  expect(screen.getByRole('progressbar')).toBeDefined();
  expect(screen.getByText('添加文件').closest('button')?.disabled).toBe(true);
  await step(() => {
    bridge.tell('session.changed', { ...READY, audit: 'audit-2' });
  });
  expect(option().getAttribute('aria-selected')).toBe('true');
});

test('files none of which is a report lead to 收件', async () => {
  const audit = { ...SAMPLE_AUDIT, agencies: [], reports: [], findings: [], rules: {} };
  await show({ session: READY, audit });
  expect(screen.getByText('收到的文件里没有读出年度报告')).toBeDefined();
  await step(() => fireEvent.click(screen.getByText('查看收件')));
  expect(screen.getByRole('table', { name: '收到的文件' })).toBeDefined();
});

test('an audit that was cut short says so', async () => {
  await show({ session: READY, audit: SAMPLE_AUDIT, complete: false });
  expect(screen.getByText(/审核已取消，以下只是取消前完成的 8 个文件的结果/)).toBeDefined();
});

test('a run that failed says why, on the start screen', async () => {
  await show({ session: { ...NOTHING_HELD, failure: '审核中途出错，没有完成。' } });
  expect(screen.getByText('审核中途出错，没有完成。')).toBeDefined();
  expect(screen.getByText('把年度报告拖到这里')).toBeDefined();
});

test('an export tells where it went, or why it did not; a cancelled dialog tells nothing', async () => {
  let answer: () => string | null = () => '问题清单.xlsx';
  await show({ session: READY, audit: SAMPLE_AUDIT, answers: { 'output.workbook': () => answer() } });
  const exported = () => step(() => fireEvent.click(screen.getByText('导出 Excel')));
  const notice = () => within(screen.getByRole('status', { name: '通知' }));
  // Beside the sentence stands the file that was saved, with its button.
  const told = () => notice().queryByText(/./, { selector: '.strip-text' })?.textContent ?? '';
  const shown = () => notice().queryByRole('button', { name: '在文件夹中显示' });
  await exported();
  expect(told()).toBe('已保存“问题清单.xlsx”');
  expect(shown()).not.toBeNull();
  await step(() => fireEvent.click(screen.getByRole('button', { name: '知道了' })));
  answer = () => null;
  await exported();
  expect(told()).toBe('');
  answer = () => {
    throw new Refused('没能写入“问题清单.xlsx”。');
  };
  await exported();
  expect(told()).toBe('没能写入“问题清单.xlsx”。');
  expect(shown()).toBeNull();
});

test('the menu and F1 lead where they say', async () => {
  const bridge = await show({ session: READY, audit: SAMPLE_AUDIT });
  await step(() => {
    bridge.tell('menu.chosen', 'export-workbook');
  });
  expect(bridge.asked.at(-1)?.name).toBe('output.workbook');
  await step(() => fireEvent.keyDown(document.body, { key: 'F1' }));
  expect(screen.getByRole('dialog').textContent).toContain('键盘操作');
});

test('收件 lists every file with its reason, and leads to the agency', async () => {
  await show({ session: READY, audit: SAMPLE_AUDIT });
  await step(() => fireEvent.click(screen.getByRole('tab', { name: /收件/ })));
  const table = screen.getByRole('table', { name: '收到的文件' });
  expect(within(table).getAllByRole('row')).toHaveLength(SAMPLE_AUDIT.inputs.length + 1);
  expect(within(table).getByText('没有年度报告的标题、章节和表格')).toBeDefined();
  await step(() => fireEvent.click(within(table).getByText('临澜县教育局')));
  expect(screen.getByRole('option', { name: /^临澜县教育局/ }).getAttribute('aria-selected')).toBe('true');
});

test('a speed is told only once there is one', () => {
  expect(speedOf({ ...RUNNING, elapsed: 900 })).toBeNull();
  expect(speedOf({ ...RUNNING, done: 2 })).toBeNull();
  expect(speedOf(RUNNING)).toEqual({ rate: 10, remaining: 6000 });
  expect([200, 61_000, 600_000].map(timeText)).toEqual(['1 秒', '61 秒', '10 分钟']);
});
