import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { chooseInMenu } from '../../build/driving.mjs';
import { expect, test } from './program.ts';

/** Every screen, light and dark, with text of the usual size and the largest, judged by axe-core: names, roles, order, contrast (WCAG 2.2 A and AA). */

async function choose(page: Page, ...entries: readonly string[]): Promise<void> {
  for (const name of entries) {
    await page.getByRole('button', { name: '更多', exact: true }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
    await expect(page.getByRole('menuitem', { name, exact: true })).toBeHidden();
  }
}

/** Nothing of the window itself is wider than it: what does not fit scrolls in a place of its own, or is shortened. */
async function expectNothingCut(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    interface Box {
      readonly className: string;
      readonly textContent: string;
      getBoundingClientRect: () => { readonly right: number; readonly width: number };
    }
    const { document, innerWidth } = globalThis as unknown as {
      innerWidth: number;
      document: { querySelectorAll: (selector: string) => Iterable<Box> };
    };
    const parts = '.bar *, .pane-head *, .agency-head *, .review-bar *, .evidence-tabs *, .strip *, .start-drop *';
    return [...document.querySelectorAll(parts)]
      .filter((box) => box.getBoundingClientRect().width > 1 && box.getBoundingClientRect().right > innerWidth + 0.5)
      .map((box) => `${box.className}: ${box.textContent}`);
  });
  expect(wide).toEqual([]);
}

const LOOKS = [
  ['浅色', '标准'],
  ['深色', '标准'],
  ['浅色', '特大'],
  ['深色', '特大'],
] as const;

for (const [theme, size] of LOOKS) {
  test(`the start screen, ${theme}, ${size}`, async ({ page }) => {
    await choose(page, theme, size);
    expect(await violations(page)).toEqual([]);
    await expectNothingCut(page);
  });

  test.describe('with the samples', () => {
    test.use({ words: ['--samples'] });

    test(`the desk and its evidence, ${theme}, ${size}`, async ({ page }) => {
      await choose(page, theme, size);
      await page.getByRole('option', { name: /^青禾县民政局/ }).click();
      for (const key of ['1', '2', '3', '4']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('tab', { selected: true, name: /原件|表格|依据|历年/ })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      }
      // Of several reports, each heads its own findings.
      await page.getByTitle('青禾县人民政府', { exact: true }).click();
      await expect(page.locator('.report-line').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('option', { name: /^青禾县自然资源局/ }).click();
      await expect(page.getByRole('table', { name: '表三全部数据' })).toBeVisible();
      expect(await violations(page, '.evidence')).toEqual([]);
    });

    test(`inputs and rules, ${theme}, ${size}`, async ({ page }) => {
      await choose(page, theme, size);
      await page.getByRole('tab', { name: /收件/ }).click();
      expect(await violations(page)).toEqual([]);
      await page
        .getByRole('button', { name: /^更正 / })
        .first()
        .click();
      await expect(page.getByRole('dialog', { name: '人工更正' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: '规则' }).click();
      expect(await violations(page)).toEqual([]);
    });

    test(`the review and its forms, ${theme}, ${size}`, async ({ page }) => {
      await choose(page, theme, size);
      await page.getByRole('option', { name: /^青禾县民政局/ }).click();
      await expect(page.getByRole('heading', { level: 2, name: '青禾县民政局' })).toBeVisible();
      await expectNothingCut(page);
      for (const [key, shown] of [
        ['x', page.getByRole('menu', { name: '排除的原因' })],
        ['n', page.getByRole('textbox', { name: '备注' })],
        ['e', page.getByRole('textbox', { name: '已作说明' })],
        ['d', page.getByLabel('整改期限')],
        ['a', page.getByRole('dialog', { name: /新增问题$/ })],
        ['b', page.getByRole('dialog', { name: /^退回/ })],
        ['g', page.getByRole('dialog', { name: '各单位的同类问题' })],
      ] as const) {
        await page.keyboard.press(key);
        await expect(shown).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await expectNothingCut(page);
        await page.keyboard.press('Escape');
        await expect(shown).toBeHidden();
      }
      await page.keyboard.press('c');
      await page.keyboard.press('m');
      await expect(page.getByRole('region', { name: '人工核查' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('v');
      await expect(page.getByText('这个单位的报告只有一版')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test(`sheets and the tour, ${theme}, ${size}`, async ({ page, program }) => {
      await choose(page, theme, size);
      for (const [entry, shown] of [
        ['关于公开年报审核', page.getByRole('button', { name: /^react / })],
        ['任务设置…', page.getByRole('textbox', { name: '任务名称' })],
        ['两分钟导览', page.getByRole('heading', { name: '单位' })],
      ] as const) {
        await chooseInMenu(program, entry);
        await expect(shown).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(shown).toBeHidden();
      }
    });

    test(`overview and figures, ${theme}, ${size}`, async ({ page }) => {
      await choose(page, theme, size);
      for (const name of ['总览', '汇总']) {
        await page.getByRole('tab', { name }).click();
        await expect(page.getByRole('tab', { name, selected: true })).toBeVisible();
        if (name === '汇总') await expect(page.getByRole('grid')).toBeVisible();
        expect(await violations(page)).toEqual([]);
        await expectNothingCut(page);
      }
    });

    test(`the sheet of keys, ${theme}, ${size}`, async ({ page }) => {
      await choose(page, theme, size);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
