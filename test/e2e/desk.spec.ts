import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { compareMarks } from './compare-marks.ts';
import { drop } from './drop.ts';
import { expect, root, test } from './program.ts';

/** The desk on the shipped samples, as a person works at it. */

const SAMPLES = path.join(root, 'samples');

const agency = (page: Page, name: string) =>
  page.getByRole('option', { name: new RegExp(`^${name} ?(必|疑|建|待|未|无)`) });
const evidence = (page: Page) => page.getByRole('region', { name: '证据' });
const original = (page: Page) => page.frameLocator('iframe[title^="原件"]');

/** The headless audit of the same files: what the window must show. */
function headless(...paths: readonly string[]) {
  const words = ['out/engine/cli.mjs', ...paths, '--json', '-'];
  try {
    return JSON.parse(execFileSync(process.execPath, words, { cwd: root, maxBuffer: 1 << 28 }).toString()) as Result;
  } catch (failure) {
    // Exit status 1: there is something to be corrected, which is what samples are for.
    return JSON.parse((failure as { stdout: Buffer }).stdout.toString()) as Result;
  }
}

interface Result {
  readonly inputs: readonly unknown[];
  readonly agencies: readonly { readonly name: string }[];
  readonly findings: readonly { readonly severity: string; readonly outcome: string }[];
}

test('from the first start to the evidence in the original', async ({ page }) => {
  await expect(page.getByText('把年度报告拖到这里')).toBeVisible();
  await page.getByRole('button', { name: '打开示例' }).click();
  await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible();

  const result = headless(SAMPLES);
  const mustFix = result.findings.filter((one) => one.severity === 'must-fix' && one.outcome === 'fail').length;
  const bar = page.getByRole('banner');
  await expect(bar).toContainText(`${result.agencies.length}家`);
  await expect(bar.getByRole('list', { name: '全部单位的问题数' })).toContainText(`必改${mustFix}`);
  await expect(page.getByRole('tab', { name: /收件/ })).toContainText(String(result.inputs.length));

  await agency(page, '青禾县财政局').click();
  await expect(evidence(page).getByRole('group', { name: '等式' })).toContainText('相差−1');
  const suspect = original(page).locator('[data-on="suspect"]');
  await expect(suspect.first()).toBeInViewport();
  await expect(suspect.first()).toHaveText('12');
  await expect(original(page).locator('[data-on="term"]')).not.toHaveCount(0);
});

test.describe('with the samples on the desk', () => {
  test.use({ words: ['--samples'] });

  test('a hundred steps by keyboard alone lose neither the place nor the evidence', async ({ page }) => {
    await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible();
    const names = await page.getByRole('option').evaluateAll((all) => all.length);
    for (let step = 0; step < names; step += 1) {
      await page.keyboard.press(']');
      await page.keyboard.press('ArrowDown');
    }
    await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    for (let step = 0; step < names; step += 1) await page.keyboard.press('[');
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('2');
    await expect(evidence(page).getByRole('table')).toBeVisible();
    await page.keyboard.press('3');
    await expect(
      evidence(page).getByText('本报告的检查结果').or(evidence(page).getByText('选择一个问题')),
    ).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '键盘操作' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: '键盘操作' })).toBeHidden();
  });

  test('the keys work while the original has the focus, and the original does not move the desk', async ({ page }) => {
    await agency(page, '青禾县财政局').click();
    await original(page).locator('[data-on]').first().click();
    await page.keyboard.press(']');
    await expect(agency(page, '青禾县财政局')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('[');
    await expect(agency(page, '青禾县财政局')).toHaveAttribute('aria-selected', 'false');
    expect(await page.evaluate('[scrollX, scrollY, document.documentElement.scrollTop]')).toEqual([0, 0, 0]);
  });

  test('a broken column of the table leads to its finding', async ({ page }) => {
    await agency(page, '青禾县财政局').click();
    await page.keyboard.press('2');
    const table = evidence(page).getByRole('table');
    const broken = table.getByRole('button', { name: '差 −1' });
    await expect(broken).toHaveCount(4);
    const heading = evidence(page).getByRole('heading', { level: 3 });
    const before = await heading.textContent();
    await broken.last().click();
    await expect(broken.last()).toHaveAttribute('aria-pressed', 'true');
    await expect(heading).not.toHaveText(before ?? '');
  });

  test('finds words in the original, also across its marks', async ({ page }) => {
    await agency(page, '青禾县交通运输局').click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('工作年度报告');
    await expect(page.getByText(/^1\/\d+$/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^2\/\d+$/)).toBeVisible();
  });

  test('every marked cell is the cell of its figure', async ({ page }) => {
    await expect(page.getByRole('listbox', { name: '单位' })).toBeVisible();
    // Runs in the window: asks main for every original and compares each marked place with what was read there.
    const outcome = await compareMarks(page);
    expect(outcome.wrong).toEqual([]);
    expect(outcome.compared).toBeGreaterThan(2000);
  });
});

test('takes dropped files, and adds more later', async ({ page, userData }) => {
  const folder = path.join(userData, '收到的 年报');
  mkdirSync(folder);
  copyFileSync(path.join(SAMPLES, '2024年度/青禾县财政局.html'), path.join(folder, '财政局.html'));
  await drop(page, [folder]);
  await expect(page.getByRole('option')).toHaveCount(1);
  await agency(page, '青禾县财政局').click();
  await drop(page, [path.join(SAMPLES, '2024年度/青禾县数据局.txt')]);
  await expect(page.getByRole('option')).toHaveCount(2);
  await expect(agency(page, '青禾县财政局')).toHaveAttribute('aria-selected', 'true');
});

test('says of a file that it was changed or taken away since, and marks nothing then', async ({ page, userData }) => {
  const names = ['青禾县财政局', '青禾县市场监督管理局', '青禾县教育局'] as const;
  for (const name of names) {
    copyFileSync(path.join(SAMPLES, `2024年度/${name}.html`), path.join(userData, `${name}.html`));
  }
  await drop(
    page,
    names.map((name) => path.join(userData, `${name}.html`)),
  );
  await expect(page.getByRole('option')).toHaveCount(3);
  // The first of the list is shown already; the other two have not been asked for yet.
  const [changed, gone] = names.filter((name) => name !== '青禾县市场监督管理局');
  await agency(page, '青禾县市场监督管理局').click();
  const file = path.join(userData, `${changed ?? ''}.html`);
  writeFileSync(file, `${readFileSync(file, 'utf8')}<p>后来加的一段</p>`);
  rmSync(path.join(userData, `${gone ?? ''}.html`));
  await agency(page, changed ?? '').click();
  await expect(page.getByText(/原件在审核之后改动过/)).toBeVisible();
  await expect(original(page).getByText('后来加的一段')).toBeAttached();
  await expect(original(page).locator('[data-on]')).toHaveCount(0);
  await agency(page, gone ?? '').click();
  await expect(page.getByText(/原件已不在原处/)).toBeVisible();
});

test('a run that is cancelled keeps what was done, says that it is not whole, and goes on when asked to', async ({
  page,
  userData,
}) => {
  test.slow();
  const folder = path.join(userData, '很多');
  mkdirSync(folder);
  const one = readFileSync(path.join(SAMPLES, '2024年度/青禾县财政局.html'), 'utf8');
  const signs = Array.from('东南西北中甲乙丙丁金木水火土日月山川河湖海林田');
  const towns = signs.flatMap((first) => signs.map((second) => `青禾县${first}${second}镇人民政府`));
  for (const town of towns) writeFileSync(path.join(folder, `${town}.html`), one.replaceAll('青禾县财政局', town));
  await drop(page, [folder]);
  await expect(page.getByText(new RegExp(`^[1-9]\\d* / ${towns.length} 个文件`))).toBeVisible();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByText(/审核已取消，以下只是取消前完成的 [1-9]\d* 个文件的结果/)).toBeVisible();
  await expect(page.getByRole('tab', { name: /收件/ })).toContainText(String(towns.length));

  await page.getByRole('button', { name: '继续审核' }).click();
  await expect(page.getByRole('banner')).toContainText(`${towns.length}家`, { timeout: 60_000 });
  await expect(page.getByRole('button', { name: '继续审核' })).toBeHidden();
});

test('the next start remembers widths and theme', async ({ page }) => {
  await page.getByRole('button', { name: '打开示例' }).click();
  const edge = page.getByRole('separator', { name: '调整单位栏的宽度' });
  await edge.focus();
  await page.keyboard.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', '264');
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '深色' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(edge).toHaveAttribute('aria-valuenow', '264');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
