import type { WebContents } from 'electron';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printOptions, type PrintPage } from '../../output/print/page.ts';
import { DESK } from '../../strings/desk-refusals.ts';
import { DIALOGS } from '../../strings/dialogs.ts';
import { chooseTarget } from '../dialogs.ts';
import { Refusal } from '../refusal.ts';
import { withHiddenPage } from './hidden-page.ts';

/**
 * Gives a paper out: through the system's print dialog, or into a PDF that a person names.
 * @param name asked for a PDF only
 * @returns the file's name; null on paper, or where a dialog was cancelled
 */
export async function givePage(
  window: WebContents,
  page: PrintPage,
  onto: 'paper' | 'pdf',
  name: () => string | Promise<string>,
): Promise<string | null> {
  if (onto === 'paper') {
    await withHiddenPage(page, print);
    return null;
  }
  const target = await chooseTarget(window, await name(), { name: DIALOGS.pdf, extensions: ['pdf'] });
  if (target === null) return null;
  const pdf = await withHiddenPage(page, (shown) => shown.printToPDF(printOptions(page, process.versions.chrome)));
  try {
    await writeFile(target, pdf);
  } catch {
    throw new Refusal(DESK.writeFailed(path.basename(target)));
  }
  return path.basename(target);
}

function print(page: WebContents): Promise<void> {
  return new Promise((resolve, reject) => {
    page.print({ silent: false, printBackground: true, pageSize: 'A4' }, (done, why) => {
      // Chromium's own words for a dialog that was closed without printing.
      if (done || why === 'Print job canceled' || why === 'cancelled') resolve();
      else reject(new Refusal(/no.*printer|Invalid printer/i.test(why) ? DIALOGS.noPrinter : DIALOGS.printFailed(why)));
    });
  });
}
