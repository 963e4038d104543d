import { answerDialogs } from '../driving.mjs';
import { agency, agencyOfKind, choice, clearInputs, look, original, tab } from './moves.mjs';
import { REVIEW_SCENES } from './review-scenes.mjs';
import { STATE_SCENES } from './state-scenes.mjs';

/**
 * What `npm run screens` shows, in this order; each scene goes on from the one before it. `needed` ones are gone
 * through even where others are wanted alone. A scene may say that the batch has nothing of its kind.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').ElectronApplication} Program
 * @typedef {{ readonly page: Page, readonly program: Program,
 *   readonly batch: { readonly folder: string, readonly reports: string, readonly roster: string } }} Stage
 * @typedef {{ readonly name: string, readonly needed?: boolean, readonly show: (stage: Stage) => Promise<void | 'nothing'> }} Scene
 */

/** @type {readonly Scene[]} */
export const SCENES = [
  { name: 'start', needed: true, show: ({ page }) => page.getByText('把年度报告拖到这里').waitFor() },
  {
    name: 'running',
    needed: true,
    show: async ({ page, program, batch }) => {
      await answerDialogs(program, batch.reports);
      await page.getByRole('button', { name: '选择文件夹…' }).click();
      await page.getByText(/^\d+ \/ \d+ 个文件/).waitFor();
    },
  },
  {
    name: 'audit',
    needed: true,
    show: async ({ page }) => {
      await page.getByRole('listbox', { name: '单位' }).waitFor({ timeout: 240_000 });
      await original(page);
    },
  },
  {
    name: 'roster',
    needed: true,
    show: async ({ page, program, batch }) => {
      await page.keyboard.press('Control+1');
      await answerDialogs(program, batch.roster);
      await page.getByRole('button', { name: '导入名册…' }).click();
      await page.getByText(/^名册：/).waitFor({ timeout: 240_000 });
      await page.getByRole('button', { name: /处问题$/ }).waitFor({ timeout: 240_000 });
    },
  },
  { name: 'overview', show: ({ page }) => page.keyboard.press('Control+3') },
  {
    name: 'overview-below',
    show: async ({ page }) => {
      await page.keyboard.press('Control+3');
      await page.mouse.move(600, 500);
      await page.mouse.wheel(0, 620);
    },
  },
  {
    name: 'overview-tables',
    show: async ({ page }) => {
      await page.keyboard.press('Control+3');
      for (const one of await choice(page, '表').all()) await one.click();
    },
  },
  {
    name: 'rollup',
    show: async ({ page }) => {
      await page.keyboard.press('Control+4');
      await page.getByRole('grid').getByRole('rowheader').first().waitFor();
    },
  },
  {
    name: 'rollup-groups',
    show: async ({ page }) => {
      await page.keyboard.press('Control+4');
      await page.getByRole('button', { name: '按类别分组' }).click();
    },
  },
  {
    name: 'rollup-wide',
    show: async ({ page }) => {
      await page.keyboard.press('Control+4');
      await choice(page, '全部申请人类型').click();
      await page.getByRole('grid').click({ position: { x: 500, y: 300 } });
      await page.keyboard.press('Control+ArrowRight');
    },
  },
  {
    name: 'rollup-disclosure',
    show: async ({ page }) => {
      await page.keyboard.press('Control+4');
      await choice(page, '表二').click();
      await choice(page, '有问题').click();
    },
  },
  {
    name: 'rollup-disputes',
    show: async ({ page }) => {
      await page.keyboard.press('Control+4');
      await choice(page, '表四').click();
      await choice(page, '全部').click();
    },
  },
  {
    name: 'rollup-none',
    show: async ({ page }) => {
      await page.keyboard.press('Control+4');
      await page.getByRole('searchbox', { name: '搜索单位' }).fill('没有这样的单位');
      await page.getByText('没有符合条件的单位').waitFor();
    },
  },
  {
    name: 'inputs',
    show: async ({ page }) => {
      await page.keyboard.press('Control+1');
      await page.getByText(/^共 \d+ 个文件/).waitFor();
    },
  },
  {
    name: 'inputs-unreadable',
    show: async ({ page }) => {
      await page.keyboard.press('Control+1');
      await page.getByRole('button', { name: /^无法读取/ }).click();
    },
  },
  {
    name: 'inputs-none',
    show: async ({ page }) => {
      await page.keyboard.press('Control+1');
      await page.getByRole('searchbox', { name: '搜索文件、单位、原因' }).fill('没有这样的文件');
      await page.getByText('没有符合条件的文件').waitFor();
    },
  },
  {
    name: 'inputs-roster',
    show: async ({ page }) => {
      await page.keyboard.press('Control+1');
      await clearInputs(page);
      await page.getByRole('button', { name: /处问题/ }).click();
    },
  },
  {
    name: 'inputs-correction',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+1');
      await clearInputs(page);
      await page
        .getByRole('button', { name: /^更正 / })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
  ...[
    { name: 'html', ending: '.html' },
    { name: 'docx', ending: '.docx' },
    { name: 'xlsx', ending: '.xlsx' },
    { name: 'text', ending: '.txt' },
    { name: 'pdf', ending: '.pdf' },
  ].map(
    ({ name, ending }) =>
      /** @type {Scene} */ ({
        name: `original-${name}`,
        show: async ({ page }) => {
          await page.keyboard.press('Escape');
          await agencyOfKind(page, ending);
          await tab(page, '1');
          await original(page);
        },
      }),
  ),
  {
    name: 'table',
    show: async ({ page }) => {
      await agency(page, '青禾县人民政府');
      await tab(page, '2');
    },
  },
  { name: 'basis', show: ({ page }) => tab(page, '3') },
  {
    name: 'filter-none',
    show: async ({ page }) => {
      await tab(page, '1');
      await page.getByRole('searchbox', { name: '搜索问题' }).fill('没有这样的问题');
      await page.getByText('没有符合条件的问题').waitFor();
    },
  },
  {
    name: 'agencies-none',
    show: async ({ page }) => {
      await page.getByRole('searchbox', { name: '搜索问题' }).fill('');
      await page.getByRole('searchbox', { name: '搜索单位' }).fill('没有这样的单位');
      await page.getByText('没有符合条件的单位').waitFor();
    },
  },
  ...[
    { name: 'clean', status: /^无问题/, words: '没有发现问题' },
    { name: 'missing', status: /^未报送/, words: '没有收到报告' },
    { name: 'unreadable', status: /^未能审核/, words: '收到了文件，但没能审核' },
  ].map(
    ({ name, status, words }) =>
      /** @type {Scene} */ ({
        name,
        show: async ({ page }) => {
          await page.keyboard.press('Control+2');
          await page.getByRole('searchbox', { name: '搜索单位' }).fill('');
          const filter = page.getByRole('group', { name: '按状态筛选单位' }).getByRole('button', { name: status });
          if ((await filter.count()) === 0) return 'nothing';
          await filter.click();
          await page.getByRole('option').first().click();
          await page.getByText(words).waitFor();
          return undefined;
        },
      }),
  ),
  ...REVIEW_SCENES,
  {
    name: 'rules',
    show: async ({ page }) => {
      await page.keyboard.press('Control+5');
      await page.getByRole('heading', { name: '检查什么' }).waitFor();
    },
  },
  {
    name: 'shortcuts',
    show: async ({ page }) => {
      await page.keyboard.press('F1');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'menu',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '更多' }).click();
    },
  },
  {
    name: 'dark-audit',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await look(page, '深色');
      await agency(page, '青禾县人民政府');
      await tab(page, '2');
    },
  },
  { name: 'dark-overview', show: ({ page }) => page.keyboard.press('Control+3') },
  { name: 'dark-rollup', show: ({ page }) => page.keyboard.press('Control+4') },
  { name: 'dark-inputs', show: ({ page }) => page.keyboard.press('Control+1') },
  ...STATE_SCENES,
];
