import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './program.ts';

/** A finding of the person's own points at a cell, a row or words of the report, from wherever these are seen. */

const evidence = (page: Page) => page.getByRole('region', { name: '证据' });
const original = (page: Page) => page.frameLocator('iframe.original-frame');
const dialog = (page: Page) => page.getByRole('dialog', { name: /新增问题|修改问题/ });
const row = (page: Page, words: string) => page.getByRole('treeitem').filter({ hasText: words });
const cell = (page: Page, key: string) => evidence(page).locator(`[data-figure="${key}"]`);
const marked = (page: Page) => original(page).locator('[data-on]');

async function write(page: Page, words: string): Promise<void> {
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: '问题' })).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await row(page, words).click();
  await expect(evidence(page).getByRole('heading', { level: 3 })).toHaveText(words);
}

test.use({ words: ['--samples'] });

test.beforeEach(async ({ page }) => {
  await page.getByRole('option', { name: /^青禾县财政局/ }).click();
  await expect(page.getByRole('heading', { name: '青禾县财政局', exact: true })).toBeVisible();
});

test('of a cell of the table, by keyboard alone: marked in table and original as any other', async ({ page }) => {
  await page.keyboard.press('2');
  await cell(page, 'received|naturalPerson').focus();
  await page.keyboard.press('ArrowDown');
  // The first arrow picks the cell itself, the next one its neighbour.
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'carriedIn|naturalPerson')).toBeFocused();
  await expect(cell(page, 'carriedIn|naturalPerson')).toHaveAttribute('data-picked', 'true');
  await page.keyboard.press('a');
  await expect(dialog(page).getByText(/^表三 · .*上年结转.* · 自然人$/)).toBeVisible();
  expect(await violations(page, '[role="dialog"]')).toEqual([]);
  await write(page, '上年结转与去年报告不符');
  await expect(row(page, '上年结转与去年报告不符')).toContainText('表三');
  await expect(cell(page, 'carriedIn|naturalPerson')).toHaveAttribute('data-term', 'true');
  await expect(evidence(page).locator('[data-term="true"]')).toHaveCount(1);
  expect(await violations(page, '.evidence')).toEqual([]);
  await page.keyboard.press('1');
  await expect(marked(page)).toHaveCount(1);
  await expect(marked(page)).toHaveAttribute('data-mark', /figure:carriedIn\|naturalPerson/);
});

test('of a whole row, from the menu of a cell', async ({ page }) => {
  await page.keyboard.press('2');
  await cell(page, 'processed|business').click({ button: 'right' });
  const menu = page.getByRole('menu', { name: '记一条问题' });
  await expect(menu.getByRole('menuitem')).toHaveCount(3);
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(cell(page, 'processed|business')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('表三 · (七)总计（整行）')).toBeVisible();
  await write(page, '这一行与台账不符');
  await expect(evidence(page).locator('[data-term="true"]')).toHaveCount(7);
});

test('of words selected in the original: quoted, marked there, and gone with the finding', async ({ page }) => {
  const words = original(page).locator('p').filter({ hasText: '政府信息公开' }).first();
  await words.click({ clickCount: 3 });
  const text = ((await words.textContent()) ?? '').replace(/\s+/g, '');
  await page.keyboard.press('a');
  const quote = dialog(page).locator('q');
  await expect(quote).toBeVisible();
  expect(text).toContain(((await quote.textContent()) ?? '').replace(/\s+/g, ''));
  await write(page, '这一段与往年雷同');
  await expect(marked(page).first()).toHaveAttribute('data-on', 'quote');
  const shown = (await marked(page).allTextContents()).join('').replace(/\s+/g, '');
  expect(shown).toBe(text);
  await page.getByRole('button', { name: '修改' }).click();
  await dialog(page).getByRole('button', { name: '不指定原文' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(marked(page)).toHaveCount(0);
});

test('of a cell of the original, from its menu', async ({ page }) => {
  const first = original(page).locator('[data-mark~="figure:received|business"]');
  await first.scrollIntoViewIfNeeded();
  await first.click({ button: 'right' });
  await page.getByRole('menuitem', { name: '记一条问题：这一格' }).click();
  await expect(dialog(page).getByText(/^表三 · .*本年新收.* · 商业企业$/)).toBeVisible();
  await write(page, '商业企业一格要核实');
  await expect(marked(page)).toHaveAttribute('data-mark', /figure:received\|business/);
});

test('of a cell chosen in the dialog; another one later', async ({ page }) => {
  await page.keyboard.press('3');
  await page.keyboard.press('a');
  await dialog(page).getByRole('combobox', { name: '表格' }).selectOption({ label: '表四' });
  await expect(dialog(page).getByText('表四（整张表）')).toBeVisible();
  await dialog(page).getByRole('combobox', { name: '行' }).selectOption({ label: '行政复议' });
  await dialog(page).getByRole('combobox', { name: '列' }).selectOption({ label: '结果维持' });
  await expect(dialog(page).getByText('表四 · 行政复议 · 结果维持')).toBeVisible();
  // The table stands in its section: there is nothing to choose.
  await expect(dialog(page).getByRole('combobox', { name: '所在部分' })).toHaveCount(0);
  await dialog(page).getByRole('textbox', { name: '问题' }).focus();
  await write(page, '复议件数要核实');
  await page.keyboard.press('2');
  await expect(cell(page, 'reconsideration|upheld')).toHaveAttribute('data-term', 'true');
  await page.getByRole('button', { name: '修改' }).click();
  await dialog(page).getByRole('combobox', { name: '列' }).selectOption({ label: '总计' });
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(cell(page, 'reconsideration|total')).toHaveAttribute('data-term', 'true');
  await expect(cell(page, 'reconsideration|upheld')).toHaveAttribute('data-term', 'false');
});

test('with the largest text the dialog is no higher than the window: its buttons are in sight', async ({ page }) => {
  await page.getByRole('button', { name: '更多', exact: true }).click();
  await page.getByRole('menuitem', { name: '特大', exact: true }).click();
  await page.keyboard.press('2');
  await cell(page, 'received|total').click();
  await page.keyboard.press('a');
  await expect(dialog(page).getByRole('button', { name: '保存' })).toBeInViewport({ ratio: 1 });
  await expect(
    dialog(page)
      .getByRole('heading', { name: /新增问题/ })
      .or(dialog(page).getByText(/^为.*新增问题$/))
      .first(),
  ).toBeInViewport({ ratio: 1 });
  // The tools of the review keep to one line.
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  const tops = await page.locator('.review-tools > button').evaluateAll((all) =>
    all.map((one) => {
      const box = (
        one as unknown as { getBoundingClientRect: () => { top: number; height: number } }
      ).getBoundingClientRect();
      return Math.round(box.top + box.height / 2);
    }),
  );
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(4);
});
