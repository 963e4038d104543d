import type { WebContents } from 'electron';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SummaryRequest } from '../../bridge/calls.ts';
import { DESK } from '../../strings/desk-refusals.ts';
import { DIALOGS } from '../../strings/dialogs.ts';
import { Refusal } from '../refusal.ts';
import { chooseTarget } from '../dialogs.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import { printOptions } from '../../output/print/page.ts';
import { withHiddenPage } from './hidden-page.ts';

/**
 * 打印审核摘要 of the whole audit or of one agency: through the system's print dialog, or into a PDF.
 * The file's name; null on paper, or where a dialog was cancelled.
 */
export async function giveSummary(
  engine: EngineHost,
  window: WebContents,
  { agency, onto }: SummaryRequest,
): Promise<string | null> {
  const page = await engine.ask('summary', agency);
  if (onto === 'paper') {
    await withHiddenPage(page, print);
    return null;
  }
  const { year } = await engine.ask('overview', null);
  const name = agency === null ? null : (await engine.ask('agency', agency)).name;
  const target = await chooseTarget(window, DIALOGS.summaryName(year, name), {
    name: DIALOGS.pdf,
    extensions: ['pdf'],
  });
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
