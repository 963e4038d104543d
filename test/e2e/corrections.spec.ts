import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs } from '../../build/driving.mjs';
import { expect, launch, root, test } from './program.ts';

/** 收件: what a person settles by hand, and the roster. */

test.use({ words: ['--samples'] });

const NEW_NAME = '青禾县云上镇人民政府';
const row = (page: Page, text: string | RegExp) => page.getByRole('row').filter({ hasText: text });
const dialog = (page: Page) => page.getByRole('dialog', { name: '人工更正' });
const agency = (page: Page, name: string) => page.getByRole('option', { name: new RegExp(`^${name}`) });

async function toInputs(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /收件/ }).click();
}

test('an agency corrected by hand stays corrected after a restart, until it is taken back', async ({
  page,
  program,
  userData,
}) => {
  await toInputs(page);
  await expect(row(page, '人工更正')).toHaveCount(0);
  const first = row(page, '2024年度').filter({ hasText: '青禾县财政局' }).first();
  await first.getByRole('button', { name: /^更正 / }).focus();
  await page.keyboard.press('F2');
  await expect(dialog(page).getByRole('combobox', { name: '单位' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();

  await page.keyboard.press('F2');
  await dialog(page).getByRole('combobox', { name: '单位' }).fill(NEW_NAME);
  await dialog(page).getByRole('textbox', { name: '年度' }).fill('19');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toContainText('四位数字');
  await dialog(page).getByRole('textbox', { name: '年度' }).fill('2023');
  await page.keyboard.press('Enter');
  await expect(row(page, NEW_NAME)).toContainText('人工更正：单位、年度');
  await expect(row(page, NEW_NAME)).toContainText('2023');
  await page.getByRole('tab', { name: '审核' }).click();
  await expect(agency(page, NEW_NAME)).toBeVisible();

  await program.close();
  const again = await launch(userData, ['--samples']);
  try {
    const later = await again.firstWindow();
    await expect(agency(later, NEW_NAME)).toBeVisible();
    await toInputs(later);
    await row(later, NEW_NAME)
      .getByRole('button', { name: /^更正 / })
      .click();
    await dialog(later).getByRole('button', { name: '恢复程序识别的结果' }).click();
    await expect(row(later, NEW_NAME)).toHaveCount(0);
    await expect(row(later, '人工更正')).toHaveCount(0);
    expect(readFileSync(path.join(userData, 'corrections.json'), 'utf8')).toContain('"corrections": {}');
  } finally {
    await again.close();
  }
});

test('a file marked as no report is not audited, and the mark is taken back', async ({ page }) => {
  await toInputs(page);
  const file = row(page, '2024年度').filter({ hasText: '青禾县财政局' }).first();
  const name = (await file.getByRole('button', { name: /^更正 / }).getAttribute('aria-label')) ?? '';
  const pencil = page.getByRole('button', { name, exact: true });
  await pencil.click();
  await dialog(page).getByRole('checkbox').check();
  await page.keyboard.press('Enter');
  const marked = page.getByRole('row').filter({ has: pencil });
  await expect(marked).toContainText('已由人工标记为不是年度报告');
  await pencil.click();
  await dialog(page).getByRole('checkbox').uncheck();
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await expect(marked).toContainText('已审核');
});

test.describe('a damaged file of corrections', () => {
  test('is told of, and set aside', async ({ userData, program }) => {
    await program.close();
    const file = path.join(userData, 'corrections.json');
    writeFileSync(file, '{"schema":');
    const again = await launch(userData);
    try {
      await expect((await again.firstWindow()).getByText('corrections.json.bak')).toBeVisible();
      expect(readFileSync(`${file}.bak`, 'utf8')).toBe('{"schema":');
    } finally {
      await again.close();
    }
  });
});

test('a roster tells who is missing; one that cannot be used says why', async ({ page, program }) => {
  await toInputs(page);
  await answerDialogs(program, path.join(root, 'samples', 'README.md'));
  await page.getByRole('button', { name: '导入名册…' }).click();
  await expect(page.getByRole('status', { name: '通知' })).toContainText('不能使用');

  await answerDialogs(program, path.join(root, 'samples', '名册', '青禾县2024年度报送单位名册.xlsx'));
  await page.getByRole('button', { name: '导入名册…' }).click();
  const roster = page.getByRole('group', { name: '名册' });
  await expect(roster).toContainText(/名册：青禾县2024年度报送单位名册\.xlsx，\d+家/);
  await page.getByRole('tab', { name: '审核' }).click();
  await expect(page.getByRole('option', { name: /未报送/ }).first()).toBeVisible();
  await toInputs(page);
  await roster.getByRole('button', { name: '移除名册' }).click();
  await expect(roster).toBeHidden();
});
