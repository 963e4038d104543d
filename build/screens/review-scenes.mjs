import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, chooseInMenu } from '../driving.mjs';
import { agency, tab } from './moves.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./scenes.mjs').Scene} Scene
 */

/** The agency that is reviewed; its report is a web page, so that a corrected one is easily made. */
const REVIEWED = '青禾县教育局';

/** @param {Page} page */
const chosen = (page) => page.locator('.finding-row[data-chosen="true"]').first();

/** To the reviewed agency, with nothing open and its first finding chosen. @param {Page} page */
async function atReview(page) {
  await page.keyboard.press('Escape');
  await agency(page, REVIEWED);
  await tab(page, '1');
  await chosen(page).click();
}

/** A key that opens something. @param {string} name @param {string} key @param {(page: Page) => Promise<unknown>} shown @returns {Scene} */
const opening = (name, key, shown) => ({
  name: `review-${name}`,
  show: async ({ page }) => {
    await atReview(page);
    await page.keyboard.press(key);
    await shown(page);
  },
});

/**
 * The reviewed agency's report of the year, with the last cell of its largest table written anew; byte for byte, since
 * the page may be in any encoding. Null where it lies in another kind of file.
 * @param {string} reports
 */
function corrected(reports) {
  const files = fs.readdirSync(reports, { recursive: true, encoding: 'utf8' });
  const file = files.find((name) => path.basename(name) === `${REVIEWED}2024年报.html`);
  if (file === undefined) return null;
  const text = fs.readFileSync(path.join(reports, file), 'latin1');
  const [largest = ''] = (text.match(/<table[^]*?<\/table>/gi) ?? []).sort((a, b) => b.length - a.length);
  const last = [...largest.matchAll(/>\s*(\d)\s*</g)].at(-1);
  if (last === undefined) return null;
  const changed = `${largest.slice(0, last.index)}>${(Number(last[1]) + 1) % 10}<${largest.slice(last.index + last[0].length)}`;
  return Buffer.from(
    text.replace(largest, () => changed),
    'latin1',
  );
}

/** The review as it goes: every form, decisions made, several at once, what comes back. @type {readonly Scene[]} */
export const REVIEW_SCENES = [
  opening('dismiss', 'x', (page) => page.getByRole('menu', { name: '排除的原因' }).waitFor()),
  opening('note', 'n', async (page) => {
    await page.getByRole('textbox', { name: '备注' }).waitFor();
    await page.keyboard.type('已与经办人核对，附件中的合计是对的');
  }),
  opening('explanation', 'e', async (page) => {
    await page.getByRole('textbox', { name: '已作说明' }).waitFor();
    await page.keyboard.type('系统导出时漏了一行，正在更正');
  }),
  opening('deadline', 'd', (page) => page.getByLabel('整改期限').waitFor()),
  opening('own', 'a', async (page) => {
    await page.getByRole('dialog', { name: /新增问题$/ }).waitFor();
    await page.keyboard.type('落款没有盖单位公章');
  }),
  opening('send-back', 'b', async (page) => {
    await page.getByRole('dialog', { name: /^退回/ }).waitFor();
    await page.keyboard.type('请按意见修改后重新报送');
  }),
  opening('everywhere', 'g', (page) =>
    page.getByRole('dialog', { name: '各单位的同类问题' }).locator('form').waitFor(),
  ),
  {
    name: 'review-decided',
    show: async ({ page }) => {
      await atReview(page);
      await page.keyboard.press('n');
      await page.getByRole('textbox', { name: '备注' }).waitFor();
      await page.keyboard.type('已与经办人核对');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: '证据' }).getByText('已与经办人核对').waitFor();
      await page.keyboard.press('c');
      await page.locator('.finding-row[data-decision="confirmed"]').first().waitFor();
      await page.locator('.finding-row[data-decision="confirmed"]').first().click();
    },
  },
  {
    name: 'review-many',
    show: async ({ page }) => {
      await agency(page, '青禾县人民政府');
      await chosen(page).click();
      for (let more = 0; more < 3; more += 1) await page.keyboard.press('Shift+ArrowDown');
      await page.getByText(/^已选 \d+ 个问题/).waitFor();
    },
  },
  {
    name: 'review-checks',
    show: async ({ page }) => {
      await atReview(page);
      await page.keyboard.press('m');
      await page.locator('.manual-check').first().focus();
      await page.keyboard.press('1');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('2');
      await page.getByRole('button', { name: /人工核查 2\// }).waitFor();
    },
  },
  {
    name: 'versions-one',
    show: async ({ page }) => {
      await atReview(page);
      await page.keyboard.press('v');
      await page.getByText('这个单位的报告只有一版').waitFor();
    },
  },
  {
    name: 'versions',
    show: async ({ page, program, batch }) => {
      const bytes = corrected(batch.reports);
      if (bytes === null) return 'nothing';
      const file = path.join(batch.folder, '重新报送', `${REVIEWED}2024年报.html`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, bytes);
      await answerDialogs(program, file);
      await chooseInMenu(program, '打开文件…');
      await atReview(page);
      await page.getByRole('button', { name: '版本 2' }).waitFor({ timeout: 120_000 });
      await page.keyboard.press('v');
      await page.getByRole('region', { name: '版本对比' }).getByText('数据变化').waitFor();
      return undefined;
    },
  },
  {
    name: 'years',
    show: async ({ page }) => {
      await agency(page, '青禾县人民政府');
      await tab(page, '4');
    },
  },
  {
    name: 'passages',
    show: async ({ page }) => {
      await page.keyboard.press('Control+2');
      await page.getByRole('searchbox', { name: '搜索单位' }).fill('');
      await page.getByRole('searchbox', { name: '搜索问题' }).fill('相同');
      const finding = page.getByRole('treeitem').filter({ hasText: /雷同|相同|照搬/ });
      for (const option of (await page.getByRole('option').all()).slice(0, 12)) {
        await option.click();
        if ((await finding.count()) === 0) continue;
        await finding.first().click();
        await page.getByRole('searchbox', { name: '搜索问题' }).fill('');
        return undefined;
      }
      await page.getByRole('searchbox', { name: '搜索问题' }).fill('');
      return 'nothing';
    },
  },
];
