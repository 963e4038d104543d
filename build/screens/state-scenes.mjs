import fs from 'node:fs';
import path from 'node:path';
import { answerDialogs, chooseInMenu } from '../driving.mjs';
import { agency, look, original, tab } from './moves.mjs';

/**
 * @typedef {import('./scenes.mjs').Scene} Scene
 */

/** A file that cannot be opened as a campaign. @param {string} name @param {Uint8Array} bytes @returns {Scene} */
const refused = (name, bytes) => ({
  name: `task-${name}`,
  show: async ({ page, program, batch }) => {
    const file = path.join(batch.folder, `${name}.gknb`);
    fs.writeFileSync(file, bytes);
    await answerDialogs(program, file);
    await chooseInMenu(program, '打开任务…');
    await page.getByText('不是审核任务文件').waitFor();
  },
});

/** @param {string} name @param {string} entry of the menu @param {string} words that show it is there @returns {Scene} */
const sheet = (name, entry, words) => ({
  name,
  show: async ({ page, program }) => {
    await page.keyboard.press('Escape');
    await chooseInMenu(program, entry);
    await page.getByText(words).first().waitFor();
  },
});

/** The largest text, sheets and the tour, and what goes wrong. @type {readonly Scene[]} */
export const STATE_SCENES = [
  {
    name: 'largest-audit',
    show: async ({ page }) => {
      await look(page, '浅色');
      await look(page, '特大');
      await agency(page, '青禾县人民政府');
      await tab(page, '1');
      await original(page);
    },
  },
  { name: 'largest-table', show: ({ page }) => tab(page, '2') },
  {
    name: 'largest-form',
    show: async ({ page }) => {
      await page.locator('.finding-row[data-chosen="true"]').first().click();
      await page.keyboard.press('a');
      await page.getByRole('dialog', { name: /新增问题$/ }).waitFor();
    },
  },
  {
    name: 'largest-overview',
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+3');
    },
  },
  {
    name: 'largest-rollup',
    show: async ({ page }) => {
      await page.keyboard.press('Control+4');
      await page.getByRole('grid').getByRole('rowheader').first().waitFor();
    },
  },
  { name: 'largest-inputs', show: ({ page }) => page.keyboard.press('Control+1') },
  {
    name: 'rules-draft',
    show: async ({ page }) => {
      await look(page, '标准');
      await page.keyboard.press('Control+5');
      await page.getByRole('searchbox').first().fill('R303');
      await page.getByRole('option').first().click();
      await page.getByRole('checkbox', { name: '启用这条规则' }).click();
      await page.getByText(/问题将减少\d+处/).waitFor();
    },
  },
  {
    name: 'rules-office',
    show: async ({ page }) => {
      await page
        .getByRole('button', { name: /^(?:放弃|取消)/ })
        .first()
        .click();
      await page.getByRole('searchbox').first().fill('');
      await page.getByRole('option').first().click();
    },
  },
  sheet('tour', '两分钟导览', '单位'),
  sheet('task-settings', '任务设置…', '在任务文件中保留原件的副本'),
  sheet('about', '关于公开年报审核', '本程序完全离线运行'),
  refused('damaged', new Uint8Array(Array.from({ length: 5000 }, (_, index) => (index * 37) % 251))),
  {
    name: 'empty-folder',
    show: async ({ page, program, batch }) => {
      await page.keyboard.press('Escape');
      const folder = path.join(batch.folder, '空文件夹');
      fs.mkdirSync(folder, { recursive: true });
      await answerDialogs(program, folder);
      await chooseInMenu(program, '打开文件夹…');
      await page.getByRole('status', { name: '通知' }).waitFor();
    },
  },
];
