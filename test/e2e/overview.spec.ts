import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { rosterBook } from '../support/roster-book.ts';
import { violations } from './axe.ts';
import { answerDialogs } from '../../build/driving.mjs';
import { expect, test } from './program.ts';

/** 总览 and 汇总 in the real window: what they show, where they lead, and how they are judged by axe-core. */

test.use({ words: ['--samples'] });

async function inTheme(page: Page, theme: '浅色' | '深色'): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: theme }).click();
  await expect(page.getByRole('menuitem', { name: theme })).toBeHidden();
}

test.beforeEach(async ({ page }) => {
  await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible();
});

for (const theme of ['浅色', '深色'] as const) {
  test(`both screens are sound to axe-core, ${theme}`, async ({ page }) => {
    await inTheme(page, theme);
    await page.keyboard.press('Control+3');
    await expect(page.getByRole('region', { name: '总览' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const button of await page.getByRole('button', { name: '表', exact: true }).all()) await button.click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('grid')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('a bar of a chart leads to the agencies behind it', async ({ page }) => {
  await page.keyboard.press('Control+3');
  const families = page.getByRole('region', { name: '问题分类', exact: true });
  await families.locator('svg text').filter({ hasText: '表内勾稽' }).click();
  await expect(page.getByRole('tab', { name: '审核' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: '不再只看“表内勾稽”' })).toBeVisible();
  const findings = page.getByRole('treeitem').filter({ hasText: /R\d{3}/ });
  await expect(findings.first()).toBeVisible();
  expect((await findings.allTextContents()).filter((text) => !/R[345]\d\d/.test(text))).toEqual([]);
});

test('the grid is gone through, copied and exported with the keyboard; Enter leads to the finding', async ({
  program,
  page,
  userData,
}) => {
  await page.keyboard.press('Control+4');
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('rowheader').first()).toBeVisible();
  await grid.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await expect(page.getByText(/^已复制 \d/)).toBeVisible();
  const copied = await program.evaluate(({ clipboard }) => clipboard.readText());
  const lines = copied.split(/\r?\n/).map((line) => line.split('\t'));
  expect(lines[0]?.[0]).toBe('单位名称');
  const agencies = await page
    .getByRole('status')
    .filter({ hasText: /^\d+家$/ })
    .textContent();
  expect(lines.filter(([name]) => name?.startsWith('青禾县')).length).toBe(Number.parseInt(agencies ?? '', 10));
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);

  const target = path.join(userData, '汇总.xlsx');
  await answerDialogs(program, target);
  await page.getByRole('button', { name: '导出汇总表' }).click();
  await expect(page.getByText('已保存“汇总.xlsx”')).toBeVisible();
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');

  await grid.locator('[role="gridcell"][data-suspect="true"]').first().dblclick();
  await expect(page.getByRole('tab', { name: '表格' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('treeitem', { selected: true })).toBeVisible();
  // The form keeps its shape: a cell of checks is a cell, whatever other styles are called.
  await expect(page.locator('table.form td.form-check').first()).toHaveCSS('display', 'table-cell');
});

test('a screen is left with its key while something is typed', async ({ page }) => {
  await page.keyboard.press('Control+4');
  await page.getByRole('searchbox', { name: '搜索单位' }).fill('财政');
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('region', { name: '总览' })).toBeVisible();
});

test('table, columns and sorting are as they were left', async ({ page }) => {
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: '表四' }).click();
  await page.getByRole('columnheader', { name: '行政复议 › 总计' }).click();
  await page.reload();
  await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('columnheader', { name: '行政复议 › 总计' })).toHaveAttribute('aria-sort', 'descending');
});

test('deadlines are the roster’s, and lead to those that owe a report', async ({ program, page, userData }) => {
  const roster = path.join(userData, '名册.xlsx');
  writeFileSync(
    roster,
    await rosterBook({
      名册: [
        ['单位名称', '报送截止日期'],
        ['青禾县财政局', '1月10日'],
        ['青禾县审计局', '1月10日'],
        ['青禾县水利局', '1月20日'],
      ],
    }),
  );
  await answerDialogs(program, roster);
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: '导入名册…' }).click();
  await expect(page.getByRole('button', { name: '更换…' })).toBeVisible();
  await page.keyboard.press('Control+3');
  const deadlines = page.getByRole('region', { name: '截止日期' });
  await expect(deadlines.getByRole('listitem').nth(0)).toContainText('2025年1月10日报送截止2 家中 1 家未报已过');
  await expect(deadlines.getByRole('listitem').nth(1)).toContainText('2025年1月20日报送截止1 家都已报送已过');
  expect(await violations(page)).toEqual([]);
  await deadlines.getByRole('button', { name: /1月10日 ?报送截止/ }).click();
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option')).toContainText('青禾县审计局');
  await page.getByRole('button', { name: '不再只看“1月10日应报未报”' }).click();
  expect(await page.getByRole('option').count()).toBeGreaterThan(3);
});
