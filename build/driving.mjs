/** How scripts and window tests work the built program from outside. */
import { _electron } from '@playwright/test';
import { root } from './root.mjs';
import { chromiumSwitches } from './system.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').ElectronApplication} Program
 */

/**
 * Opens the built program, and waits until its page is loaded.
 * @param {{ readonly executable: string, readonly environment: NodeJS.ProcessEnv, readonly settings: string,
 *   readonly size?: { readonly width: number, readonly height: number } }} order `settings`: the folder in which it
 *   keeps its own; `size`: of the window's page, in pixels
 * @returns {Promise<{ readonly program: Program, readonly page: Page }>}
 */
export async function openProgram({ executable, environment, settings, size }) {
  const program = await _electron.launch({
    executablePath: executable,
    args: [...chromiumSwitches(), root, `--user-data-dir=${settings}`],
    cwd: root,
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...environment }),
  });
  try {
    const page = await program.firstWindow();
    await page.waitForLoadState('load');
    if (size !== undefined) {
      await program.evaluate(
        ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height),
        size,
      );
      await page.waitForFunction(`innerWidth === ${size.width}`);
    }
    return { program, page };
  } catch (failure) {
    await program.close();
    throw failure;
  }
}

/** The system's dialogs cannot be worked from outside: from now on they answer with this path. @param {Program} program
 * @param {string} file a file or folder, to open or to save as */
export const answerDialogs = (program, file) =>
  program.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);

/** Keys of the program's menu are the system's own: its entry is chosen instead. @param {Program} program
 * @param {string} label @throws where there is no such entry */
export async function chooseInMenu(program, label) {
  const found = await program.evaluate(({ Menu }, wanted) => {
    const all = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    const entry = all.find((item) => item.label === wanted);
    entry?.click();
    return entry !== undefined;
  }, label);
  if (!found) throw new Error(`The menu has no entry “${label}”.`);
}
