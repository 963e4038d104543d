/**
 * `npm run pictures`: takes the user guide's pictures anew, of the built program on the shipped samples, in the two
 * sizes that office screens have. Written to docs/pictures/NAME-WIDTHxHEIGHT.png; look at each before it is committed.
 */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ALL, ensureBuilt } from './build.mjs';
import { answerDialogs, chooseInMenu, openProgram } from './driving.mjs';
import { root } from './root.mjs';
import { run, say, setUpWindow } from './setup.mjs';
import { openDisplay } from './system.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ readonly program: import('@playwright/test').ElectronApplication, readonly folder: string }} Stage the
 * program, and a folder that is gone afterwards */

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
/** Scenes that show something else on a large screen. */
const LARGE = ['original', 'table'];
const FOLDER = path.join(root, 'docs', 'pictures');

/** @param {Page} page @param {string} name */
async function choose(page, name) {
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('region', { name: '证据' }).getByRole('heading', { level: 3 }).first().waitFor();
}

/** Marks are drawn once the original is loaded. @param {Page} page */
const original = (page) => page.frameLocator('iframe[title^="原件"]').locator('[data-on]').first().waitFor();

/**
 * What is to be seen, in this order; each scene goes on from the one before it.
 * @type {readonly { readonly name: string, readonly show: (page: Page, stage: Stage) => Promise<void> }[]}
 */
const SCENES = [
  { name: 'start', show: (page) => page.getByText('把年度报告拖到这里').waitFor() },
  {
    name: 'original',
    show: async (page) => {
      await page.getByRole('button', { name: '打开示例' }).click();
      await page.getByRole('listbox', { name: '单位' }).waitFor();
      await choose(page, '青禾县财政局');
      await original(page);
    },
  },
  {
    name: 'table',
    show: async (page) => {
      await page.keyboard.press('2');
      await page.getByRole('region', { name: '证据' }).getByRole('table').waitFor();
    },
  },
  {
    name: 'prose',
    show: async (page) => {
      await page.keyboard.press('1');
      await choose(page, '青禾县公安局');
      await original(page);
    },
  },
  {
    name: 'basis',
    show: async (page) => {
      await page.keyboard.press('3');
      await page.getByText('本报告的检查结果').waitFor();
    },
  },
  {
    name: 'years',
    show: async (page) => {
      await choose(page, '青禾县自然资源局');
      await page.getByRole('treeitem', { name: /自然人列：上年结转填/ }).click();
      await page.keyboard.press('4');
      await page.getByRole('table', { name: '与上年衔接' }).waitFor();
    },
  },
  {
    name: 'review',
    show: async (page) => {
      await page.keyboard.press('1');
      await choose(page, '青禾县民政局');
      await original(page);
      for (const key of ['c', 'x', '1', 'n']) {
        await page.keyboard.press(key);
        if (key === 'c') await page.locator('.finding-row[data-decision="confirmed"]').first().waitFor();
        if (key === 'x') await page.getByRole('menu', { name: '排除的原因' }).waitFor();
        if (key === '1') await page.locator('.finding-row[data-decision="dismissed"]').first().waitFor();
      }
      await page.getByRole('textbox', { name: '备注' }).fill('已与经办人电话核对');
    },
  },
  {
    name: 'checks',
    show: async (page) => {
      await page.keyboard.press('Enter');
      await page.getByRole('textbox', { name: '备注' }).waitFor({ state: 'hidden' });
      await page.keyboard.press('m');
      await page.locator('.manual-check').first().focus();
      for (const key of ['1', '1', '2']) await page.keyboard.press(key);
      await page.getByText('人工核查 3/').waitFor();
    },
  },
  {
    name: 'versions',
    show: async (page, { program, folder }) => {
      const name = '青禾县财政局.html';
      const text = fs.readFileSync(path.join(root, 'samples', '2024年度', name), 'utf8');
      const file = path.join(folder, name);
      const at = text.indexOf('（七）总计');
      fs.writeFileSync(file, text.slice(0, at) + text.slice(at).replace('>12<', '>13<').replace('>18<', '>19<'));
      await answerDialogs(program, file);
      await chooseInMenu(program, '打开文件…');
      await page.getByRole('option', { name: /^青禾县财政局/ }).click();
      await page.getByRole('button', { name: '版本 2' }).click();
      await page.getByRole('heading', { name: '数据变化' }).waitFor();
    },
  },
  {
    name: 'inputs',
    show: async (page) => {
      await page.keyboard.press('Control+1');
      await page.getByText(/^共 \d+ 个文件/).waitFor();
    },
  },
  {
    name: 'overview',
    show: async (page) => {
      await page.keyboard.press('Control+3');
      await page.getByRole('region', { name: '问题分类', exact: true }).locator('svg text').first().waitFor();
    },
  },
  {
    name: 'rollup',
    show: async (page) => {
      await page.keyboard.press('Control+4');
      await page.getByRole('grid').getByRole('rowheader').first().waitFor();
    },
  },
  {
    name: 'rules',
    show: async (page) => {
      await page.keyboard.press('Control+5');
      await page.getByRole('searchbox', { name: /搜索规则/ }).fill('R303');
      await page.getByRole('option', { name: /R303/ }).click();
      await page.getByRole('heading', { name: '检查什么' }).waitFor();
    },
  },
  {
    name: 'profile',
    show: async (page) => {
      const search = page.getByRole('searchbox', { name: /搜索规则/ });
      await search.fill('R601');
      await page.getByRole('option', { name: /R601/ }).click();
      await page.getByRole('region', { name: '规则说明和设置' }).getByRole('button', { name: '必改' }).click();
      await search.fill('');
      await page.getByRole('button', { name: '逐条查看' }).click();
    },
  },
  {
    name: 'unreadable',
    show: async (page) => {
      await page.keyboard.press('Control+2');
      await page.keyboard.press('1');
      await page.getByRole('option', { name: /^青禾县农业农村局/ }).click();
      await page.getByText('收到了文件，但没能审核').waitFor();
    },
  },
  {
    name: 'dark',
    show: async (page) => {
      await choose(page, '青禾县民政局');
      await page.keyboard.press('2');
      await page.getByRole('button', { name: '更多' }).click();
      await page.getByRole('menuitem', { name: '深色' }).click();
      await page.getByRole('menuitem', { name: '深色' }).waitFor({ state: 'hidden' });
    },
  },
];

/** @param {string} executable @param {{ width: number, height: number }} size @param {NodeJS.ProcessEnv} environment */
async function take(executable, { width, height }, environment) {
  const settings = fs.mkdtempSync(path.join(tmpdir(), 'pictures-'));
  const { program, page } = await openProgram({ executable, environment, settings, size: { width, height } });
  try {
    for (const { name, show } of SCENES) {
      await show(page, { program, folder: settings });
      if (width > 1366 && !LARGE.includes(name)) continue;
      await page.mouse.move(width - 1, height - 1);
      const file = path.join(FOLDER, `${name}-${width}x${height}.png`);
      await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
      say(path.relative(root, file));
    }
  } finally {
    await program.close();
    fs.rmSync(settings, { recursive: true, force: true });
  }
}

await run(async () => {
  const runtime = await setUpWindow();
  await ensureBuilt(ALL);
  const display = await openDisplay(say);
  fs.mkdirSync(FOLDER, { recursive: true });
  try {
    for (const size of SIZES) await take(runtime.executable, size, display.environment);
  } finally {
    display.stop();
  }
  return 0;
});
