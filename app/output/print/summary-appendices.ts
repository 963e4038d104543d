import type { Audit } from '../../model/audit-result.ts';
import { AGENCY_KIND_WORDS, AGENCY_STATUS_WORDS, INPUT_STATUS_WORDS } from '../../strings/common.ts';
import { PUNCTUALITY_WORDS } from '../../strings/output.ts';
import { PAGE, SUMMARY, SUMMARY_HEADS } from '../../strings/print.ts';
import type { AgencyLine } from '../agency-lines.ts';
import type { LedgerRow } from '../ledger.ts';
import { ledgerRows } from '../ledger.ts';
import type { Overview } from '../overview.ts';
import { counterOf } from '../../model/tally.ts';
import { unauditedInputs } from '../unaudited-inputs.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';

/** 问题清单（按单位）: the ledger's lines under the names of the agencies. */
export function findingsAppendix(number: number, audit: Audit, overview: Overview): Markup {
  const rows = new Map(ledgerRows(audit).map((row) => [row.finding, row]));
  const groups = overview.lines
    .filter((line) => line.findings.length > 0)
    .map((line) => {
      const own = line.findings.flatMap((finding) => rows.get(finding) ?? []);
      return html`<tr class="group">
          <td colspan="6">${PAGE.counted(line.agency.name, own.length)}</td>
        </tr>
        ${own.map(findingRow)}`;
    });
  return appendix(number, [11, 17, 24, null, 36, 35], SUMMARY_HEADS.findings, groups);
}

function findingRow(row: LedgerRow): Markup {
  // What follows from another finding is mended with it: its repairs stand there.
  const lines = row.relation === '' ? String(row.expected).split('\n') : [row.relation];
  return html`<tr>
    <td class="number">${row.number}</td>
    <td class="center"><span class="tag ${counterOf(row.finding)}">${row.severity}</span></td>
    <td>${row.shortPlace}</td>
    <td>${row.message}</td>
    <td>${row.current}</td>
    <td>${lines.map((line) => html`<div>${line}</div>`)}</td>
  </tr>`;
}

/** 报送及审核情况表: a line for each agency, and the sums. */
export function agenciesAppendix(number: number, overview: Overview): Markup {
  const { tally } = overview;
  const sums = html`<tfoot>
    <tr>
      <td></td>
      <td colspan="5">${SUMMARY_HEADS.total}</td>
      <td class="count">${tally.mustFix}</td>
      <td class="count">${tally.suspected}</td>
      <td class="count">${tally.advice}</td>
      <td class="count">${tally.judgement}</td>
      <td class="count">${tally.unreadable}</td>
    </tr>
  </tfoot>`;
  return appendix(
    number,
    [11, null, 19, 17, 20, 17, 10.5, 10.5, 10.5, 13, 13],
    SUMMARY_HEADS.agencies,
    overview.lines.map(agencyRow),
    sums,
  );
}

function agencyRow({ agency, reports, tally, publishedOn, punctuality }: AgencyLine, index: number): Markup {
  const kind = agency.group ?? AGENCY_KIND_WORDS[reports[0]?.agencyKind ?? 'unknown'];
  return html`<tr>
    <td class="number">${index + 1}</td>
    <td>${agency.name}</td>
    <td>${kind}</td>
    <td class="center">${AGENCY_STATUS_WORDS[agency.status]}</td>
    <td class="center">${publishedOn ?? PAGE.dash}</td>
    <td class="center">${PUNCTUALITY_WORDS[punctuality]}</td>
    <td class="count">${tally.mustFix}</td>
    <td class="count">${tally.suspected}</td>
    <td class="count">${tally.advice}</td>
    <td class="count">${tally.judgement}</td>
    <td class="count">${tally.unreadable}</td>
  </tr>`;
}

/** 未能审核的文件: every input that was not audited, with its reason. */
export function unauditedAppendix(number: number, audit: Audit): Markup {
  const rows = unauditedInputs(audit).map(
    (input, index) =>
      html`<tr>
        <td class="number">${index + 1}</td>
        <td>${input.path}</td>
        <td class="center">${INPUT_STATUS_WORDS[input.status]}</td>
        <td>${input.reason ?? ''}</td>
      </tr>`,
  );
  return appendix(number, [11, null, 26, 66], SUMMARY_HEADS.unaudited, rows);
}

/** Widths in millimetres; the one without takes the rest. */
function columnsOf(widths: readonly (number | null)[]): Markup {
  const columns = widths.map((width) => (width === null ? html`<col />` : html`<col style="width:${width}mm" />`));
  return html`<colgroup>
    ${columns}
  </colgroup>`;
}

function appendix(
  number: number,
  widths: readonly (number | null)[],
  heads: readonly string[],
  rows: readonly Markup[],
  sums: Markup = html``,
): Markup {
  const head = html`<p class="appendix-label">${SUMMARY.attachmentHead(number)}</p>
    <h2>${SUMMARY.attachments[number - 1] ?? ''}</h2>`;
  if (rows.length === 0)
    return html`<section class="appendix">
      ${head}
      <p>${PAGE.none}</p>
    </section>`;
  return html`<section class="appendix">
    ${head}
    <table>
      ${columnsOf(widths)}
      <thead>
        <tr>
          ${heads.map((text) => html`<th>${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
      ${sums}
    </table>
  </section>`;
}
