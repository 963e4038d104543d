import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { chromiumSwitches } from '../../build/system.mjs';
import { drop } from './drop.ts';
import { madeTask } from './made-task.ts';
import { answerDialogs } from '../../build/driving.mjs';
import { expect, launch, root, runtime, test } from './program.ts';
import type { PageGlobals } from './program.ts';

/** Campaigns' files and reports that come from outside: dropped, named at the start, handed over by a second start. */

/** Starts a program and waits until it has ended. */
const start = promisify(execFile);

const samples = path.join(root, 'samples', '2024年度');
const report = (name: string) => path.join(samples, name);
const notice = (page: Page) => page.getByRole('status', { name: '通知' });
const agencies = (page: Page) => page.getByRole('option');

test('a task that is dropped is opened, and what is dropped with it is added', async ({ page, userData }) => {
  const task = await madeTask(userData, '县直部门', report('青禾县财政局.html'));
  const other = await madeTask(userData, '乡镇', report('青禾县石桥镇人民政府.html'));

  await drop(page, [task]);
  await expect(agencies(page)).toHaveText([/青禾县财政局/]);
  await expect(notice(page)).toContainText('已打开任务“县直部门”。');
  await expect(page).toHaveTitle(/^县直部门 - /);

  await drop(page, [other, task]);
  await expect(agencies(page)).toHaveText([/青禾县石桥镇人民政府/]);
  await expect(notice(page)).toContainText('已打开任务“乡镇”。一次只能打开一个任务，“县直部门.gknb”没有打开。');

  await drop(page, [report('青禾县数据局.txt'), task]);
  await expect(agencies(page)).toHaveCount(2);
  await expect(agencies(page).filter({ hasText: '青禾县数据局' })).toBeVisible();
  await expect(notice(page)).toContainText('已打开任务“县直部门”。一起拖入的1个文件（夹）添加到这个任务里审核。');
});

test('a second start hands its files to the window that is open', async ({ program, page, userData }) => {
  const task = await madeTask(userData, '县直部门', report('青禾县财政局.html'));
  await expect(page.getByRole('button', { name: '打开示例' })).toBeVisible();
  const second = (file: string) => start(runtime(), [...chromiumSwitches(), root, `--user-data-dir=${userData}`, file]);
  await second(task);
  await expect(agencies(page)).toHaveText([/青禾县财政局/]);
  await expect(notice(page)).toContainText('已打开任务“县直部门”。');
  await second(report('青禾县数据局.txt'));
  await expect(agencies(page)).toHaveCount(2);
  expect(program.windows()).toHaveLength(1);
});

test.describe('named at the start', () => {
  test('the first task is opened, the other is told of', async ({ userData }) => {
    const task = await madeTask(userData, '县直部门', report('青禾县财政局.html'));
    const other = await madeTask(userData, '乡镇', report('青禾县石桥镇人民政府.html'));
    const program = await launch(path.join(userData, '设置'), [task, other]);
    try {
      const page = await program.firstWindow();
      await expect(agencies(page)).toHaveText([/青禾县财政局/]);
      await expect(notice(page)).toContainText('一次只能打开一个任务，“乡镇.gknb”没有打开。');
    } finally {
      await program.close();
    }
  });
});

test('of what is hopeless it says why', async ({ page, userData }) => {
  const start = page.getByRole('button', { name: '打开示例' });
  await expect(start).toBeVisible();
  await drop(page, [path.join(userData, '没有了.html')]);
  await expect(notice(page)).toContainText('这个文件已经不在原来的地方');
  const broken = path.join(userData, '坏的.gknb');
  writeFileSync(broken, '不是数据库');
  await drop(page, [broken]);
  await expect(notice(page)).toContainText('“坏的.gknb”不是审核任务文件。');
  await expect(start).toBeVisible();

  const folder = path.join(userData, '收到的');
  mkdirSync(folder);
  await drop(page, [folder]);
  await expect(page.getByText('打开的文件夹是空的，里面没有文件。')).toBeVisible();
  await expect(notice(page)).toHaveText('');
  for (const name of ['甲', '乙', '丙', '丁']) writeFileSync(path.join(folder, `${name}.txt`), `关于${name}的通知`);
  await drop(page, [folder]);
  await expect(page.getByText('收到的文件里没有读出年度报告')).toBeVisible();
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveText([
    /^丁\.txt：./,
    /^丙\.txt：./,
    /^乙\.txt：./,
    '另有 1 个文件',
  ]);
  await page.getByRole('button', { name: '查看收件' }).click();
  await expect(page.getByRole('row').filter({ hasText: '丁.txt' })).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByText('收到的文件里没有读出年度报告')).toBeVisible();
});

test('reports of earlier years alone are shown to wait for this year’s', async ({ program, page }) => {
  await expect(page.getByRole('button', { name: '打开示例' })).toBeVisible();
  await answerDialogs(program, path.join(root, 'samples', '2023年度'));
  await page.evaluate(() => (globalThis as unknown as PageGlobals).bridge.call('previous.choose', 'folders'));
  const line = page.getByRole('group', { name: '上年报告' });
  await expect(line).toContainText('上年报告：2023年度');
  await expect(line).toContainText('开始审核后核对');
});
