import type { WebContents } from 'electron';
import type { SummaryRequest } from '../../bridge/calls.ts';
import { DIALOGS } from '../../strings/dialogs.ts';
import type { EngineHost } from '../engine/engine-host.ts';
import { givePage } from './give-page.ts';

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
  return givePage(window, page, onto, async () => {
    const { year } = await engine.ask('overview', null);
    return DIALOGS.summaryName(year, agency === null ? null : (await engine.ask('agency', agency)).name);
  });
}
