import { app, session } from 'electron';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printOptions } from '../../output/print/page.ts';
import { PRINT_HOST } from '../addresses.ts';
import { serve } from '../protocol.ts';
import { lockDown } from '../security.ts';
import { withHiddenPage } from './hidden-page.ts';
import type { PrintOrder } from './print-order.ts';
import { readPaper } from './print-order.ts';
import { printedPages } from './printed-page.ts';

/**
 * Prints one paper into a PDF and ends: what the headless audit starts for `--pdf`. No desk, no window to be seen, and
 * nothing shared with a program that is open: settings and caches lie beside the paper, in the caller's own folder.
 * Ends with 1 and one line on standard error where it fails.
 */
export function printAndEnd({ paper, to }: PrintOrder): void {
  app.setPath('userData', path.join(path.dirname(paper), 'settings'));
  app.disableHardwareAcceleration();
  // Without a listener Electron ends as soon as the hidden window is closed, before the file is written.
  app.on('window-all-closed', () => undefined);
  app
    .whenReady()
    .then(async () => {
      lockDown(session.defaultSession);
      serve({ [PRINT_HOST]: printedPages });
      const page = readPaper(await readFile(paper, 'utf8'));
      const options = printOptions(page, process.versions.chrome);
      await writeFile(to, await withHiddenPage(page, (shown) => shown.printToPDF(options)));
      app.exit(0);
    })
    .catch((failure: unknown) => {
      process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
      app.exit(1);
    });
}
