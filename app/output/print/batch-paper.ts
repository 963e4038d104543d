import type { Audit } from '../../model/audit-result.ts';
import { SUMMARY } from '../../strings/print.ts';
import { agencyLines } from '../agency-lines.ts';
import { agencyBody } from './agency-page.ts';
import { html, NOTHING } from './markup.ts';
import type { PrintPage } from './page.ts';
import { printPage } from './page.ts';
import type { SummaryOptions } from './summary-page.ts';
import { summaryBody, summaryTitle } from './summary-page.ts';

/**
 * The whole audit on one paper, for a PDF that is handed on as it is: the summary with its appendices, then its
 * fourth appendix, the page of every agency, each beginning on a new sheet. Pages are numbered through.
 */
export function batchPaper(audit: Audit, options: SummaryOptions = {}): PrintPage {
  const label = html`<p class="appendix-label">${SUMMARY.attachmentHead(SUMMARY.attachments.length + 1)}</p>`;
  const agencies = agencyLines(audit).map(
    ({ agency }, index) =>
      html`<article class="sheet">${index === 0 ? label : NOTHING}${agencyBody(audit, agency.name)}</article>`,
  );
  const more = agencies.length === 0 ? [] : [SUMMARY.agencySheets];
  const frame = { title: summaryTitle(audit, options).join(''), date: audit.today, version: audit.engine.version };
  return printPage(frame, html`${summaryBody(audit, options, more)} ${agencies}`);
}
