import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './axe.ts';
import { answerDialogs } from '../../build/driving.mjs';
import { expect, launch, test } from './program.ts';

/** 规则: the office's own settings, from a file and by hand. */

test.use({ words: ['--samples'] });

const page0 = (page: Page) => page.getByRole('region', { name: '规则说明和设置' });
const draft = (page: Page) => page.getByRole('region', { name: '改动还没有应用' });
const line = (page: Page, code: string) => page.getByRole('option', { name: new RegExp(code) });
const search = (page: Page) => page.getByRole('searchbox', { name: /搜索规则/ });

async function toRules(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /规则/ }).click();
}

/** The rule found in the list by its code. */
async function chooseRule(page: Page, code: string): Promise<void> {
  await search(page).fill(code);
  await line(page, code).first().click();
}

test('a file with mistakes is listed and changes nothing; a good one changes the findings and is there the next day', async ({
  page,
  program,
  userData,
}) => {
  const file = path.join(userData, '设置.json');
  const good = {
    schema: 'disclosure-profile/1',
    name: '青禾县',
    rules: { R601: { on: false }, 'applications/balance': { severity: 'suspected' } },
  };
  await expect(page.getByRole('option').first()).toBeVisible();
  await toRules(page);
  await expect(page.getByText('程序默认', { exact: true })).toBeVisible();
  await chooseRule(page, 'R303');
  await expect(page0(page)).toContainText(/本次审核：\d+处，涉及\d+家/);

  writeFileSync(file, JSON.stringify({ ...good, rules: { R000: {}, R601: { on: 'no' } } }, null, 2));
  await answerDialogs(program, file);
  await page.getByRole('button', { name: '导入…' }).click();
  await expect(page0(page).getByRole('row')).toHaveText([
    /位置/,
    '第5行 rules.R000没有编号或者名称为“R000”的规则',
    '第7行 rules.R601.on应当是true或false，这里是文字',
  ]);
  await expect(draft(page)).toBeHidden();

  writeFileSync(file, JSON.stringify(good));
  await page.getByRole('button', { name: '导入…' }).click();
  await expect(draft(page)).toContainText(/问题将减少\d+处，改变轻重或说法\d+处/);
  await page.getByRole('button', { name: '应用', exact: true }).click();
  await expect(draft(page)).toBeHidden();
  await chooseRule(page, 'R601');
  await expect(page0(page)).toContainText('本次审核没有发现这条规则的问题');
  expect(JSON.parse(readFileSync(path.join(userData, 'profile.json'), 'utf8'))).toMatchObject({
    name: '青禾县',
    rules: { R303: { severity: 'suspected' }, R601: { on: false } },
  });

  await program.close();
  const again = await launch(userData, ['--samples']);
  try {
    const later = await again.firstWindow();
    await toRules(later);
    await expect(later.getByText('停用1条、调整1条')).toBeVisible();
    await chooseRule(later, 'R601');
    await expect(line(later, 'R601')).toContainText('停用');
  } finally {
    await again.close();
  }
});

test('a rule switched off by keyboard, applied, undone, and exported', async ({ page, program, userData }) => {
  await expect(page.getByRole('option').first()).toBeVisible();
  await toRules(page);
  await chooseRule(page, 'R601');
  const on = page0(page).getByRole('checkbox', { name: '启用这条规则' });
  await on.focus();
  await page.keyboard.press('Space');
  await expect(draft(page)).toContainText(/问题将减少\d+处/);
  await page.getByRole('button', { name: '应用', exact: true }).press('Enter');
  await expect(draft(page)).toBeHidden();
  await expect(on).not.toBeChecked();

  const file = path.join(userData, '导出.json');
  await answerDialogs(program, file);
  await page.getByRole('button', { name: '导出…' }).click();
  await expect(page.getByRole('status', { name: '通知' })).toContainText('已保存“导出.json”');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ rules: { R601: { on: false } } });

  await page.getByRole('button', { name: '撤销上次应用' }).click();
  await expect(on).toBeChecked();
  await expect(page0(page)).toContainText(/本次审核：\d+处/);
});

test('the rule book as a PDF', async ({ page, program, userData }) => {
  await toRules(page);
  const file = path.join(userData, '手册.pdf');
  await answerDialogs(program, file);
  await page.getByRole('button', { name: '打印规则手册' }).click();
  await page.getByRole('menuitem', { name: '规则手册存为 PDF…' }).click();
  await expect(page.getByRole('status', { name: '通知' })).toContainText('已保存“手册.pdf”');
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
});

test('every state of the settings can be read by everyone, and nothing is wider than the window', async ({
  page,
  program,
  userData,
}) => {
  await expect(page.getByRole('option').first()).toBeVisible();
  await toRules(page);
  await page.getByRole('option', { name: /^本单位/ }).click();
  expect(await violations(page)).toEqual([]);
  await chooseRule(page, 'R806');
  await page0(page).getByRole('textbox', { name: '本单位补充的错别字' }).fill('工开 → 公开\n布署');
  await expect(page0(page).getByRole('alert')).toHaveText('第2行正写：不能空着');
  expect(await violations(page)).toEqual([]);
  await chooseRule(page, 'M004');
  expect(await violations(page)).toEqual([]);
  const file = path.join(userData, '坏.json');
  writeFileSync(file, '{"schema": 1}');
  await answerDialogs(program, file);
  await page.getByRole('button', { name: '导入…' }).click();
  await expect(page0(page).getByRole('alert')).toContainText('有2处不对');
  expect(await violations(page)).toEqual([]);
  const wide = await page.evaluate(() => {
    const { document, innerWidth } = globalThis as unknown as {
      readonly innerWidth: number;
      readonly document: { readonly documentElement: { readonly scrollWidth: number } };
    };
    return document.documentElement.scrollWidth > innerWidth;
  });
  expect(wide).toBe(false);
});
