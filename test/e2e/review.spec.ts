import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { openWorkbook, recordsOf } from '../output/read-workbook.ts';
import { counties } from './counties.ts';
import { answerDialogs, chooseInMenu } from '../../build/driving.mjs';
import { expect, launch, root, test } from './program.ts';

/** The review as a person does it: by keyboard, in the real window, with the file that all is kept in. */

const SAMPLES = path.join(root, 'samples', '2024年度');

const left = (page: Page) => page.getByRole('status', { name: '复核进度' });
const rows = (page: Page) => page.getByRole('treeitem');
const chosen = (page: Page) => page.locator('.finding-row[data-chosen="true"]');

async function waiting(page: Page): Promise<number> {
  return Number(/待复核 (\d+)/.exec((await left(page).textContent()) ?? '')?.[1]);
}

/** Presses keys of a decision, and waits until it is on disk: the count went down. */
async function settle(page: Page, keys: readonly string[]): Promise<void> {
  const before = await waiting(page);
  await expect(page.locator('.finding-row[data-chosen="true"][data-decision="open"]')).toBeVisible();
  for (const key of keys) await page.keyboard.press(key);
  await expect.poll(() => waiting(page)).toBeLessThan(before);
}

interface Opened {
  readonly program: ElectronApplication;
  readonly page: Page;
}

async function open(userData: string, words: readonly string[]): Promise<Opened> {
  const program = await launch(userData, words);
  const page = await program.firstWindow();
  await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible({ timeout: 60_000 });
  return { program, page };
}

test('a hundred findings by keyboard alone; the ledger has them, and the next start too', async ({ userData }) => {
  test.setTimeout(300_000);
  const folder = path.join(userData, '四县');
  counties(folder);
  const first = await open(userData, [folder]);
  let reopened: number;
  try {
    reopened = await reviewAll(first, userData);
  } finally {
    await first.program.close();
  }

  const again = await open(userData, []);
  try {
    await expect.poll(() => waiting(again.page)).toBe(reopened);
    await expect(again.page.getByRole('option', { name: /已复核$/ }).first()).toBeVisible();
  } finally {
    await again.program.close();
  }
});

/** Reviews all, exports, takes the last step back; how many findings are open then. */
async function reviewAll({ program, page }: Opened, userData: string): Promise<number> {
  const all = await waiting(page);
  expect(all).toBeGreaterThanOrEqual(100);

  // One of each by hand, then the rest one after the other.
  await settle(page, ['x', '1']);
  let decided = 1;
  while ((await waiting(page)) > 0) {
    await settle(page, decided % 7 === 0 ? ['x', '2'] : ['c']);
    decided += 1;
    expect(decided).toBeLessThanOrEqual(all);
  }
  await expect(left(page)).toHaveText('待复核 0');
  await expect(page.getByText('全部单位复核完毕。')).toBeVisible();
  await expect(page.getByRole('option', { name: /已复核$/ }).first()).toBeVisible();
  await expect(page.getByRole('option', { name: /必改|疑似|建议/ })).toHaveCount(0);

  const ledger = path.join(userData, '台账.xlsx');
  await answerDialogs(program, ledger);
  await chooseInMenu(program, '导出 Excel…');
  await expect(page.getByText('已保存“台账.xlsx”')).toBeVisible();
  const lines = recordsOf(await openWorkbook(readFileSync(ledger)), '问题清单');
  const decisions = lines.map((line) => line['审核意见']);
  expect(decisions.filter((one) => one === '确认').length).toBeGreaterThan(60);
  expect(decisions.filter((one) => one !== '确认' && one !== '排除')).toEqual([]);
  const reasons = lines.filter((line) => line['审核意见'] === '排除').map((line) => line['备注']);
  expect(reasons).toContain('排除理由：单位已说明');
  expect(reasons).toContain('排除理由：程序误读');

  // Undone, it is open again, there and in the count.
  await page.keyboard.press('u');
  await expect(left(page)).not.toHaveText('待复核 0');
  const reopened = await waiting(page);
  await page.keyboard.press('Control+y');
  await expect(left(page)).toHaveText('待复核 0');
  await page.keyboard.press('Control+z');
  await expect.poll(() => waiting(page)).toBe(reopened);
  return reopened;
}

test.describe('on the samples', () => {
  test.use({ words: ['--samples'] });

  test.beforeEach(async ({ page }) => {
    await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible();
    await page.getByRole('option', { name: /^青禾县财政局/ }).click();
    // The agency before it is shown until this one's findings have come.
    await expect(page.getByRole('heading', { name: '青禾县财政局', exact: true })).toBeVisible();
    await expect(chosen(page)).toBeVisible();
  });

  test('a note, an explanation and a deadline are said by keyboard and shown beside the finding', async ({ page }) => {
    await page.keyboard.press('n');
    await page.keyboard.type('已与经办人核对');
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('region', { name: '证据' });
    await expect(evidence.getByText('已与经办人核对')).toBeVisible();
    await page.keyboard.press('e');
    await page.keyboard.type('系统导出漏行');
    await page.keyboard.press('Enter');
    await expect(evidence.getByText(/单位说明.*系统导出漏行/)).toBeVisible();
    await page.keyboard.press('d');
    await page.keyboard.press('Enter');
    await expect(evidence.getByText(/前整改/)).toBeVisible();
    // Each is a step of its own, taken back in turn.
    for (const gone of [/前整改/, /系统导出漏行/, /已与经办人核对/]) {
      await page.keyboard.press('u');
      await expect(evidence.getByText(gone)).toHaveCount(0);
    }
  });

  test('a finding of the person’s own is counted, changed, taken away and brought back', async ({ page }) => {
    const count = await rows(page).count();
    await page.keyboard.press('a');
    await page.keyboard.type('落款没有盖章');
    await page.keyboard.press('Control+Enter');
    await expect(rows(page)).toHaveCount(count + 1);
    await rows(page).filter({ hasText: '落款没有盖章' }).click();
    await page.getByRole('button', { name: '修改' }).click();
    await page.getByRole('textbox', { name: '问题' }).fill('落款没有盖单位公章');
    await page.getByRole('button', { name: '保存' }).click();
    await expect(rows(page).filter({ hasText: '落款没有盖单位公章' })).toHaveCount(1);
    await page.getByRole('button', { name: '删除' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '删除' }).click();
    await expect(rows(page)).toHaveCount(count);
    await page.keyboard.press('u');
    await expect(rows(page).filter({ hasText: '落款没有盖单位公章' })).toHaveCount(1);
  });

  test('a manual check that is not met is a finding; the report goes back until a day', async ({ page }) => {
    await page.keyboard.press('m');
    await page.locator('.manual-check').first().focus();
    await page.keyboard.press('2');
    await expect(rows(page).filter({ hasText: '人工核查不符合' })).toHaveCount(1);
    await expect(page.getByRole('button', { name: /人工核查 1\// })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await page.keyboard.type('请按意见修改后重报');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: /退回 · 限 .* 前报送/ })).toBeVisible();
    await expect(page.getByRole('group', { name: '按状态筛选单位' })).toContainText('已退回 1');
  });

  test('what a rule found everywhere is decided on at once, after saying how much that is', async ({ page }) => {
    await page.getByRole('option', { name: /^青禾县民政局/ }).click();
    // While the agency before is still shown, keys of the review are dead.
    await expect(page.getByRole('heading', { level: 2, name: '青禾县民政局' })).toBeVisible();
    await expect(chosen(page)).toBeVisible();
    await page.keyboard.press('g');
    const dialog = page.getByRole('dialog', { name: '各单位的同类问题' });
    const words = (await dialog.getByText(/待复核 \d+ 处/).textContent()) ?? '';
    const many = Number(/待复核 (\d+) 处/.exec(words)?.[1]);
    const before = await waiting(page);
    await expect(dialog.locator('form')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => waiting(page)).toBe(before - many);
    await page.keyboard.press('u');
    await expect.poll(() => waiting(page)).toBe(before);
  });

  test('a corrected report is a new version: what was put right, the figures side by side', async ({
    page,
    program,
    userData,
  }) => {
    const folder = path.join(userData, '重报');
    mkdirSync(folder);
    const file = path.join(folder, '青禾县财政局.html');
    const text = readFileSync(path.join(SAMPLES, '青禾县财政局.html'), 'utf8');
    const at = text.indexOf('（七）总计');
    writeFileSync(file, text.slice(0, at) + text.slice(at).replace('>12<', '>13<').replace('>18<', '>19<'));
    await answerDialogs(program, file);
    await chooseInMenu(program, '打开文件…');
    await expect(page.getByRole('button', { name: '版本 2' })).toBeVisible();
    await page.keyboard.press('v');
    const versions = page.getByRole('region', { name: '版本对比' });
    await expect(versions.getByText('数据变化')).toBeVisible();
    await expect(versions.getByRole('listitem').filter({ hasText: /^已整改 4$/ })).toBeVisible();
    await expect(versions.getByRole('row', { name: /\(七\)总计.*自然人/ })).toHaveText(/1213$/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: '证据' })).toBeVisible();
  });
});
