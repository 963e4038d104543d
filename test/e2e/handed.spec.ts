import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { drop } from './drop.ts';
import { madeTask } from './made-task.ts';
import { expect, launch, root, runtime, test } from './program.ts';

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
  const second = (file: string) => start(runtime(), [root, `--user-data-dir=${userData}`, '--log-level=3', file]);
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
