/**
 * `npm run screens [-- --seed N] [--only NAME,NAME] [--size 1366]`: opens the built program on a batch of realistic size
 * (an invented county of 120 agencies, two years, some 900 findings) and takes a picture of every screen and state, in
 * the two sizes that office screens have. They go to out/screens/NAME-WIDTHxHEIGHT.png; look at each.
 */
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ALL, ensureBuilt } from './build.mjs';
import { openProgram } from './driving.mjs';
import { root } from './root.mjs';
import { SCENES } from './screens/scenes.mjs';
import { run, say, setUpWindow } from './setup.mjs';
import { openDisplay } from './system.mjs';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const FOLDER = path.join(root, 'out', 'screens');

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261123' },
    only: { type: 'string', default: '' },
    size: { type: 'string', default: '' },
  },
});
const only = new Set(values.only === '' ? [] : values.only.split(','));

/** Writes the batch into a new folder. @param {number} seed */
async function writeBatch(seed) {
  /** @type {{ module: typeof import('./screens/batch.ts') }} */
  const { module } = await runnerImport(path.join(import.meta.dirname, 'screens/batch.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const { files, roster } = await module.batchOf(seed);
  const folder = fs.mkdtempSync(path.join(tmpdir(), '公开 年报-'));
  /** @param {string} name @param {Uint8Array} bytes */
  const write = (name, bytes) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
    return file;
  };
  for (const [name, bytes] of files) write(path.join('reports', name), bytes);
  const pdf = path.join(root, 'test', 'fixtures', 'kinds', '2021-edition-from-browser.pdf');
  write('reports/2024年度/外单位/云岭县农业农村局2024年报.pdf', fs.readFileSync(pdf));
  return { folder, reports: path.join(folder, 'reports'), roster: write(roster[0], roster[1]) };
}

/**
 * The page, or the window where its text is enlarged: a picture of the page would be cut to the size it had before.
 * @param {import('@playwright/test').ElectronApplication} program
 * @param {import('@playwright/test').Page} page
 * @param {string} file
 */
async function picture(program, page, file) {
  // What turns for ever is not waited for.
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime)).map((one) => one.finished))',
  );
  const enlarged = await program.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined || window.webContents.getZoomFactor() === 1) return null;
    return (await window.webContents.capturePage()).toPNG().toString('base64');
  });
  if (enlarged === null) await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  else fs.writeFileSync(file, Buffer.from(enlarged, 'base64'));
}

/**
 * @param {string} executable
 * @param {{ width: number, height: number }} size
 * @param {NodeJS.ProcessEnv} environment
 * @param {{ folder: string, reports: string, roster: string }} batch
 */
async function take(executable, { width, height }, environment, batch) {
  const settings = fs.mkdtempSync(path.join(tmpdir(), 'screens-'));
  const { program, page } = await openProgram({ executable, environment, settings, size: { width, height } });
  let failed = 0;
  try {
    page.setDefaultTimeout(20_000);
    for (const { name, show, needed = false } of SCENES) {
      if (only.size > 0 && !only.has(name) && !needed) continue;
      try {
        if ((await show({ page, program, batch })) === 'nothing') {
          say(`${name}: the batch has none`);
          continue;
        }
        await page.mouse.move(width - 1, height - 1);
        // Two frames: what was scrolled or loaded is drawn.
        await page.evaluate(
          'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null))))',
        );
        const file = path.join(FOLDER, `${name}-${width}x${height}.png`);
        await picture(program, page, file);
        say(path.relative(root, file));
      } catch (failure) {
        failed += 1;
        await page.screenshot({ path: path.join(FOLDER, `${name}-${width}x${height}-failed.png`) });
        say(`${name}: ${failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : String(failure)}`);
        if (needed) throw failure;
      }
    }
  } finally {
    await program.close();
    fs.rmSync(settings, { recursive: true, force: true });
  }
  return failed;
}

await run(async () => {
  const runtime = await setUpWindow();
  await ensureBuilt(ALL);
  say(`Batch of seed ${values.seed}.`);
  const batch = await writeBatch(Number(values.seed));
  const display = await openDisplay(say);
  fs.mkdirSync(FOLDER, { recursive: true });
  let failed = 0;
  try {
    for (const size of SIZES) {
      if (values.size !== '' && Number(values.size) !== size.width) continue;
      failed += await take(runtime.executable, size, display.environment, batch);
    }
  } finally {
    display.stop();
    fs.rmSync(batch.folder, { recursive: true, force: true });
  }
  if (failed > 0) say(`${failed} pictures could not be taken.`);
  return failed === 0 ? 0 : 1;
});
