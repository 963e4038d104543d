import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { madeTask } from './made-task.ts';
import { expect, launch, root, test } from './program.ts';

/** Two programs on one file, each a process of its own: the second may only read until the first has closed it. */

const samples = path.join(root, 'samples', '2024年度');
const notice = (page: Page) => page.getByRole('status', { name: '通知' });
const agencies = (page: Page) => page.getByRole('option');
const findings = (page: Page) => page.getByRole('treeitem').filter({ hasText: /R\d{3}/ });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What is done to a finding or an agency; each changes the file. */
const REVIEW = [/^确认/, /^排除/, /^备注/, /^说明/, /^期限/, /^各单位的同类问题/, /^退回/, /^新增问题/] as const;

test('the second reads, says so and changes nothing; it can write once the first has closed', async ({ userData }) => {
  const task = await madeTask(userData, '县直部门', samples);
  const first = await launch(path.join(userData, '甲'), [task]);
  const one = await first.firstWindow();
  await expect(agencies(one).first()).toBeVisible();
  const listed = await agencies(one).allTextContents();
  const second = await launch(path.join(userData, '乙'), [task]);
  try {
    const two = await second.firstWindow();
    await expect(agencies(two)).toHaveText(listed);
    await expect(notice(two)).toContainText('这个任务文件正在另一个窗口或另一台电脑上使用，这里只能查看');
    await expect(two).toHaveTitle(/^县直部门（只读） - /);
    await expect(notice(one)).not.toContainText('只能查看');

    await agencies(two).filter({ hasText: '青禾县财政局' }).click();
    await findings(two).first().click();
    await expect(two.frameLocator('iframe[title^="原件"]').locator('body')).toContainText('财政局');
    for (const name of REVIEW) await expect(button(two, name).first()).toBeDisabled();
    await two.keyboard.press('c');
    await expect(notice(two)).toContainText('只能查看');
    await expect(findings(two).first()).toHaveAttribute('data-decision', 'open');
    await two.keyboard.press('Control+1');
    await expect(button(two, '添加文件')).toBeDisabled();
    await expect(button(two, '导入名册…')).toBeDisabled();
    await expect(button(two, /^更正 /).first()).toHaveAttribute('aria-disabled', 'true');
    expect(await violations(two)).toEqual([]);
    await two.keyboard.press('Control+2');

    // Still in use: it says so again.
    await button(two, '重新打开').click();
    await expect(notice(two)).toContainText('正在另一个窗口');

    await agencies(one).filter({ hasText: '青禾县财政局' }).click();
    await findings(one).first().click();
    await button(one, /^确认/).click();
    // It has gone on to the next finding; the one that was decided on is where it was.
    await agencies(one).filter({ hasText: '青禾县财政局' }).click();
    await expect(findings(one).first()).toHaveAttribute('data-decision', 'confirmed');
    await first.close();
    await button(two, '重新打开').click();
    await expect(notice(two)).toContainText('现在可以复核和审核了');
    await expect(two).toHaveTitle(/^县直部门 - /);
    await agencies(two).filter({ hasText: '青禾县财政局' }).click();
    // What the first decided is there, and the second goes on from it.
    await expect(findings(two).first()).toHaveAttribute('data-decision', 'confirmed');
    await findings(two).first().click();
    await two.keyboard.press('r');
    await expect(findings(two).first()).toHaveAttribute('data-decision', 'open');
  } finally {
    await second.close();
    await first.close();
  }
});
