/**
 * Moves that the scenes of `npm run screens` share.
 *
 * @typedef {import('@playwright/test').Page} Page
 */

/** @param {Page} page @param {string} text an agency's name */
export async function agency(page, text) {
  await page.keyboard.press('Control+2');
  await page.getByRole('group', { name: '按状态筛选单位' }).getByRole('button', { name: /^全部/ }).click();
  await page.getByRole('searchbox', { name: '搜索单位' }).fill(text);
  await page
    .getByRole('option', { name: new RegExp(text) })
    .first()
    .click();
}

/** The first agency whose report came in such a file. @param {Page} page @param {string} ending */
export async function agencyOfKind(page, ending) {
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: /^全部/ }).first().click();
  await page.getByRole('searchbox', { name: '搜索文件、单位、原因' }).fill(`2024 ${ending} 已审核`);
  const row = page.getByRole('row').filter({ hasText: ending }).first();
  await row
    .getByRole('button', { name: /^(青禾县|云岭县)/ })
    .first()
    .click();
}

export const evidence = (/** @type {Page} */ page) => page.getByRole('region', { name: '证据' });

/** Waits until the original is drawn, marked or not. @param {Page} page */
export const original = (page) => page.frameLocator('iframe[title^="原件"]').locator('body').waitFor();

/** @param {Page} page @param {string} key */
export async function tab(page, key) {
  await page.keyboard.press(key);
  await evidence(page).waitFor();
}

/** @param {Page} page @param {string} name */
export const choice = (page, name) => page.getByRole('button', { name, exact: true });

/** Chooses in the window's menu, by the entry's name: a theme, a size of the text. @param {Page} page @param {string} name */
export async function look(page, name) {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).waitFor({ state: 'hidden' });
}

/** @param {Page} page */
export async function clearInputs(page) {
  await page.getByRole('searchbox', { name: '搜索文件、单位、原因' }).fill('');
  await page.getByRole('button', { name: /^全部/ }).first().click();
}
