import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs } from '../../build/driving.mjs';
import { expect, root, test } from './program.ts';

/** 历年, and the reports of earlier years that are only compared with. */

const sample = (name: string): string => path.join(root, 'samples', name);

const tie = (page: Page, label: string) =>
  page.getByRole('table', { name: '与上年衔接' }).getByRole('row').filter({ hasText: label });

test.describe('with both years among the samples', () => {
  test.use({ words: ['--samples'] });

  test('what was not carried on is shown with last year’s figure, by keyboard', async ({ page }) => {
    await page.getByRole('option', { name: /^青禾县自然资源局/ }).click();
    await page.getByRole('treeitem', { name: /自然人列：上年结转填3/ }).click();
    await page.keyboard.press('4');
    await expect(page.getByRole('tab', { name: '历年' })).toHaveAttribute('aria-selected', 'true');
    await expect(tie(page, '自然人')).toContainText('差 −2');
    await expect(tie(page, '总计')).toContainText('差 −2');
    const whole = page.getByRole('table', { name: '表三全部数据' });
    await expect(whole.getByRole('row').filter({ hasText: '本年新收' })).toContainText(/47\s*52\s*\+5/);
    await page.getByRole('group', { name: '报告的表格' }).getByRole('button', { name: '表二' }).click();
    await expect(tie(page, '行政规范性文件')).toContainText('差 −2');
  });
});

test.describe('with this year alone', () => {
  test.use({ words: [sample('2024年度/青禾县自然资源局.html')] });

  test('last year is imported where it is missed, and let go in 收件', async ({ page, program }) => {
    await expect(page.getByRole('treeitem', { name: /晚19天/ })).toBeVisible();
    await page.keyboard.press('4');
    await expect(page.getByText('没有往年的数据可以对照')).toBeVisible();
    await expect(page.getByRole('treeitem', { name: /上年结转填3/ })).toHaveCount(0);
    await answerDialogs(program, sample('2023年度'));
    await page.getByRole('button', { name: '导入上年报告文件夹…' }).click();
    await expect(page.getByRole('treeitem', { name: /自然人列：上年结转填3/ })).toBeVisible();

    await page.getByRole('tab', { name: /收件/ }).click();
    const line = page.getByRole('group', { name: '上年报告' });
    await expect(line).toContainText('上年报告：2023年度');
    await expect(line).toContainText('读出2份，1家可与本年核对');
    await expect(page.getByRole('row').filter({ hasText: '青禾县卫生健康局.txt' })).toContainText(
      '本次没有审核“青禾县卫生健康局”2024年度的报告',
    );
    const cells = page.getByRole('row').filter({ hasText: '自然资源局.html' }).filter({ hasText: '2023' });
    await expect(cells.getByRole('cell')).toContainText([
      '上年',
      '青禾县自然资源局.html',
      '',
      '青禾县自然资源局',
      '2023',
    ]);
    await line.getByRole('button', { name: '移除上年报告' }).click();
    await expect(line).toBeHidden();
    await page.getByRole('tab', { name: '审核' }).click();
    await expect(page.getByRole('treeitem', { name: /上年结转填3/ })).toHaveCount(0);
  });
});
