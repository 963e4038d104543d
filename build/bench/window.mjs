/**
 * The part of the bench that opens the real window on a large workspace, scrolls its lists and types into its fields.
 * Times are by the clock, from the key or click until what it leads to is on its way to the screen.
 */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { chooseInMenu, openProgram } from '../driving.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ readonly median: number, readonly worst: number }} Times */
/** @typedef {{ readonly frames: number, readonly gaps: number, readonly places: number }} Frames */

/** How often each thing is done. */
const OPENINGS = 3;
const JUMPS = 120;
const WHEEL_TURNS = 60;
/** Parts of names that are typed, key by key: some that many agencies have, one that a few have, one that none has. */
const TYPED = ['12', '第0', '777', '号单位', '第3组', '4x'];

/** @param {readonly number[]} values @returns {Times} */
function timesOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, worst: sorted.at(-1) ?? Number.NaN };
}

/** The script that looks from within the page. @param {string} out */
async function scriptOf(out) {
  const outDir = path.join(out, 'in-window');
  const entry = path.join(import.meta.dirname, 'in-window.ts');
  const lib = { entry, formats: /** @type {['iife']} */ (['iife']), name: 'inWindow', fileName: () => 'script.js' };
  await build({ configFile: false, logLevel: 'warn', publicDir: false, build: { outDir, lib, minify: false } });
  return fs.readFileSync(path.join(outDir, 'script.js'), 'utf8');
}

/** @param {Page} page @param {string} call of `bench`, as it is written */
const ask = (page, call) => page.evaluate(`bench.${call}`);

/** Does something that ends in a key or click, and gives the milliseconds to what it leads to. @param {Page} page
 * @param {string} what @param {number} count @param {string} text @param {() => Promise<void>} act */
async function timed(page, what, count, text, act) {
  await ask(page, `expect(${JSON.stringify(what)}, ${count}, ${JSON.stringify(text)})`);
  await act();
  return Number(await ask(page, 'answered()'));
}

/** @param {Page} page @param {string} name @param {() => Promise<void>} act @returns {Promise<Frames>} */
async function watching(page, name, act) {
  await ask(page, `watch(${JSON.stringify(name)})`);
  await act();
  return /** @type {Frames} */ (await ask(page, 'watched()'));
}

/** Scrolls a list by jumps, by the wheel and by its bar, and looks at each frame. @param {Page} page @param {string} name */
async function scrolled(page, name) {
  const box = /** @type {{ x: number, y: number, width: number, height: number }} */ (
    await ask(page, `boxOf(${JSON.stringify(name)})`)
  );
  const middle = [box.x + box.width / 2, box.y + box.height / 2];
  // Far apart and close by, the same on every machine.
  const places = Array.from({ length: JUMPS }, (_, at) => ({ down: (at * 0.3819) % 1, across: (at * 0.77) % 1 }));
  return watching(page, name, async () => {
    await ask(page, `jump(${JSON.stringify(name)}, ${JSON.stringify(places)})`);
    await page.mouse.move(middle[0] ?? 0, middle[1] ?? 0);
    for (let turn = 0; turn < WHEEL_TURNS; turn += 1) await page.mouse.wheel(turn % 7, turn % 3 === 2 ? -240 : 600);
    const bar = box.x + box.width - 5;
    await ask(page, `jump(${JSON.stringify(name)}, [{ down: 0, across: 0 }])`);
    await page.mouse.move(bar, box.y + 8);
    await page.mouse.down();
    for (let part = 0; part <= 1; part += 0.05) await page.mouse.move(bar, box.y + 8 + part * (box.height - 16));
    await page.mouse.up();
  });
}

/**
 * Types into a field of a screen, key by key.
 * @param {Page} page @param {string} what @param {readonly string[]} texts what each row can be found by
 */
async function typed(page, what, texts) {
  const field = page.locator(`[data-search="${what}"]`);
  const times = [];
  for (const word of TYPED) {
    await field.focus();
    for (let length = 1; length <= word.length; length += 1) {
      const text = word.slice(0, length);
      const count = texts.filter((one) => one.includes(text)).length;
      if (what !== 'agencies' && count === 0) continue;
      const key = word.charAt(length - 1);
      // A Chinese character comes from an input method, not from a key.
      const press = () => (/[\x20-\x7e]/.test(key) ? page.keyboard.press(key) : page.keyboard.insertText(key));
      times.push(await timed(page, what, count, '', press));
    }
    times.push(await timed(page, what, texts.length, '', () => page.keyboard.press('Escape')));
  }
  return timesOf(times);
}

/** Opens the workspace from the list of recent ones, again and again. @param {Page} page @param {number} agencies
 * @param {import('@playwright/test').ElectronApplication} program */
async function opened(page, program, agencies) {
  const times = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    if (opening > 0) {
      await chooseInMenu(program, '关闭任务');
    }
    const recent = page.locator('.recent-open').first();
    await recent.waitFor();
    times.push(await timed(page, 'agencies', agencies, '', () => recent.click()));
  }
  return timesOf(times);
}

/**
 * Opens the built program on a workspace, and measures.
 * @param {{ readonly executable: string, readonly environment: NodeJS.ProcessEnv, readonly file: string,
 *   readonly agencies: number, readonly out: string }} order
 */
export async function measureWindow({ executable, environment, file, agencies, out }) {
  const script = await scriptOf(out);
  const settings = fs.mkdtempSync(path.join(tmpdir(), 'bench-window-'));
  fs.writeFileSync(path.join(settings, 'recent.json'), JSON.stringify({ last: null, files: [file] }));
  const { program, page } = await openProgram({ executable, environment, settings });
  try {
    await page.evaluate(script);
    const opening = await opened(page, program, agencies);
    const rows = /** @type {readonly { readonly name: string, readonly group: string | null }[]} */ (
      await page.evaluate(`bridge.call('desk.overview', null).then(({ value }) => value.agencies)`)
    );
    const texts = rows.map(({ name, group }) => `${name} ${group ?? ''}`);
    const agencyList = await scrolled(page, 'agencies');
    const agencyFilter = await typed(page, 'agencies', texts);
    const looks = [];
    for (let look = 0; look < 10; look += 1) {
      const chosen = rows[Math.floor(((look + 0.5) * agencies) / 10)]?.name ?? '';
      await page.locator('[data-search="agencies"]').fill(chosen);
      const row = page.locator('.agency-row').filter({ hasText: chosen });
      looks.push(await timed(page, 'findings', 4, chosen, () => row.click()));
    }
    const findingList = await scrolled(page, 'findings');
    await page.locator('[data-search="agencies"]').fill('');
    await page.keyboard.press('Control+1');
    await page.locator('.inputs-list .input-row').first().waitFor();
    const inputList = await scrolled(page, 'inputs');
    const inputFilter = await typed(
      page,
      'inputs',
      rows.map(({ name }) => `${name}.html`),
    );
    await page.keyboard.press('Control+4');
    await page.locator('.ru-body > .ru-line').first().waitFor({ timeout: 60_000 });
    const rollUpGrid = await scrolled(page, 'rollup');
    const rollUpFilter = await typed(page, 'rollup', texts);
    return {
      opening,
      look: timesOf(looks),
      lists: { agencyList, findingList, inputList, rollUpGrid },
      filters: { agencyList: agencyFilter, inputList: inputFilter, rollUpGrid: rollUpFilter },
    };
  } finally {
    await program.close();
    fs.rmSync(settings, { recursive: true, force: true });
  }
}
