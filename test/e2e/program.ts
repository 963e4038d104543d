import { _electron, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findElectron } from '../../build/electron-runtime.mjs';
import type { Bridge } from '../../app/bridge/bridge.ts';

export const root = path.resolve(import.meta.dirname, '../..');

/** What the page's own code sees, for functions that run inside the page. */
export interface PageGlobals {
  readonly bridge: Bridge;
}

interface Program {
  /** Words behind the program's name on its command line; `test.use({ words: ['--samples'] })` sets them. */
  readonly words: readonly string[];
  /** Where the program keeps its settings. */
  readonly userData: string;
  readonly program: ElectronApplication;
  /** The program's window, its page loaded. */
  readonly page: Page;
}

/** The Electron that runs the built program. */
export function runtime(): string {
  const found = findElectron();
  if (found === undefined) throw new Error('No Electron here: npm run setup');
  return found.executable;
}

/** Starts the built program. @param userData its settings' folder @param words further words of its command line */
export function launch(userData: string, words: readonly string[] = []): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: runtime(),
    args: [root, `--user-data-dir=${userData}`, '--log-level=3', ...words],
    cwd: root,
  });
}

/** Starts the built program for each test, with settings of its own in a folder whose name has Chinese and a space. */
export const test = base.extend<Program>({
  words: [[], { option: true }],

  // The runner reads the names that a fixture needs out of this pattern, even where it needs none.
  userData: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), '公开 年报-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  program: async ({ userData, words }, use) => {
    const program = await launch(userData, words);
    try {
      await use(program);
    } finally {
      await program.close();
    }
  },

  page: async ({ program }, use) => {
    const page = await program.firstWindow();
    await page.waitForLoadState('load');
    await use(page);
  },
});

export { expect } from '@playwright/test';
