/** Sets up what prints a PDF for the headless audit: Electron in its print mode (app/main/output/print-and-end.ts). */
import { ensureBuilt } from './build.mjs';
import { root } from './root.mjs';
import { setUpWindow } from './setup.mjs';
import { chromiumSwitches, openDisplay } from './system.mjs';

/**
 * @returns {Promise<{ readonly command: readonly string[], readonly environment: NodeJS.ProcessEnv, readonly stop: () => void }>}
 *   the program and its words, what its environment needs, and how to end what was started for it
 */
export async function preparePrinter() {
  const runtime = await setUpWindow();
  await ensureBuilt(['main']);
  const { environment, stop } = await openDisplay(() => undefined);
  return { command: [runtime.executable, ...chromiumSwitches(), root], environment, stop };
}
