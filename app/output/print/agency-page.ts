import type { Audit } from '../../model/audit-result.ts';
import type { Report } from '../../model/report.ts';
import {
  AGENCY_KIND_WORDS,
  AGENCY_STATUS_WORDS,
  dateWords,
  EDITION_WORDS,
  SEVERITY_WORDS,
  UNDECIDED_WORDS,
} from '../../strings/common.ts';
import { EVIDENCE } from '../../strings/output.ts';
import { AGENCY_PAGE, PAGE, SIGNATURES } from '../../strings/print.ts';
import type { AgencyLine } from '../agency-lines.ts';
import { agencyLines } from '../agency-lines.ts';
import type { Tally } from '../../model/tally.ts';
import { unauditedInputs } from '../unaudited-inputs.ts';
import { findingBlock } from './finding-block.ts';
import { findingGroups } from './finding-groups.ts';
import type { Markup } from './markup.ts';
import { html, NOTHING } from './markup.ts';
import type { PrintPage } from './page.ts';
import { printPage } from './page.ts';

/**
 * 审核意见 for one agency: its reports, its findings by cause with place, values, basis and repairs, room for what was
 * done and lines to sign on.
 *
 * @throws RangeError where the audit has no agency of that name
 */
export function agencyPage(audit: Audit, agencyName: string): PrintPage {
  const title = `${AGENCY_PAGE.title} ${agencyName}`;
  return printPage({ title, date: audit.today, version: audit.engine.version }, agencyBody(audit, agencyName));
}

/**
 * What stands on an agency's page, for a paper of many.
 *
 * @throws RangeError where the audit has no agency of that name
 */
export function agencyBody(audit: Audit, agencyName: string): Markup {
  const line = agencyLines(audit).find((candidate) => candidate.agency.name === agencyName);
  if (line === undefined) throw new RangeError(`no agency '${agencyName}' in this audit`);
  return html`<h1>${AGENCY_PAGE.title}</h1>
    ${facts(audit, line)} ${counts(line)} ${remarks(audit, line)} ${findingsOf(line)} ${closing(line)}`;
}

function facts(audit: Audit, { agency, reports }: AgencyLine): Markup {
  const kind = agency.group ?? AGENCY_KIND_WORDS[reports[0]?.agencyKind ?? 'unknown'];
  return html`<table class="facts">
    <tbody>
      ${pairs([
        [AGENCY_PAGE.agency, agency.name],
        [AGENCY_PAGE.auditedOn, dateWords(audit.today)],
      ])}
      ${pairs([
        [AGENCY_PAGE.group, kind],
        [AGENCY_PAGE.status, AGENCY_STATUS_WORDS[agency.status]],
      ])}
      ${reports.flatMap(reportFacts)}
    </tbody>
  </table>`;
}

function reportFacts(report: Report): readonly Markup[] {
  const unknown = AGENCY_PAGE.notStated;
  return [
    wide(AGENCY_PAGE.reportTitle, report.title?.value ?? unknown),
    pairs([
      [AGENCY_PAGE.year, String(report.year ?? unknown)],
      [AGENCY_PAGE.edition, report.edition === null ? unknown : EDITION_WORDS[report.edition]],
    ]),
    pairs([
      [AGENCY_PAGE.publishedOn, report.publishedOn?.value ?? report.signedOn?.value ?? unknown],
      [AGENCY_PAGE.period, periodText(report)],
    ]),
    wide(AGENCY_PAGE.file, report.input),
  ];
}

/** The period as it was read; where it was not, as it stands. */
function periodText({ period }: Report): string {
  if (period === null) return AGENCY_PAGE.notStated;
  const { from, to, raw } = period;
  return from === null || to === null ? raw : EVIDENCE.period(dateWords(from), dateWords(to));
}

function pairs(cells: readonly (readonly [head: string, text: string])[]): Markup {
  const fill = cells.map(
    ([head, text]) =>
      html`<th>${head}</th>
        <td>${text}</td>`,
  );
  return html`<tr>
    ${fill}
  </tr>`;
}

function wide(head: string, text: string): Markup {
  return html`<tr>
    <th>${head}</th>
    <td colspan="3">${text}</td>
  </tr>`;
}

function counts({ agency, tally }: AgencyLine): Markup {
  if (agency.status !== 'audited') return NOTHING;
  return html`<p class="lead"><b>${AGENCY_PAGE.counts}</b>${countsText(tally)}</p>`;
}

function countsText(tally: Tally): string {
  const { count, faultMeasure, openMeasure } = AGENCY_PAGE;
  return [
    count(SEVERITY_WORDS['must-fix'], tally.mustFix, faultMeasure),
    count(SEVERITY_WORDS.suspected, tally.suspected, faultMeasure),
    count(SEVERITY_WORDS.advice, tally.advice, faultMeasure),
    count(UNDECIDED_WORDS.judgement, tally.judgement, openMeasure),
    count(UNDECIDED_WORDS.unreadable, tally.unreadable, openMeasure),
  ].join(PAGE.clause);
}

/** What there is to say of an agency beside its findings: nothing came, nothing could be read, nothing was wrong. */
function remarks(audit: Audit, { agency, findings }: AgencyLine): Markup {
  if (agency.status === 'missing') return html`<p class="lead">${AGENCY_PAGE.missing}</p>`;
  if (agency.status === 'unreadable') {
    const files = unauditedInputs(audit).filter((input) => input.path.includes(agency.name));
    const list = files.map((input) => html`<li>${PAGE.fileReason(input.path, input.reason ?? '')}</li>`);
    const likely = html`<p>${AGENCY_PAGE.likelyFiles}</p>
      <ul>
        ${list}
      </ul>`;
    return html`<p class="lead">${AGENCY_PAGE.unreadable}</p>
      ${list.length === 0 ? NOTHING : likely}`;
  }
  return findings.length === 0 ? html`<p class="lead">${AGENCY_PAGE.clean}</p>` : NOTHING;
}

/** Findings report by report; those of no report last. The heading is left out where there is one part only. */
function findingsOf({ reports, findings }: AgencyLine): readonly Markup[] {
  const parts = [...reports, null].map((report) => {
    const own = findings.filter((finding) =>
      report === null ? !reports.some(({ id }) => id === finding.report) : finding.report === report.id,
    );
    return { report, own };
  });
  const filled = parts.filter(({ own }) => own.length > 0);
  let number = 0;
  return filled.map(({ report, own }) => {
    const year = report?.year ?? null;
    const heading = year === null ? AGENCY_PAGE.otherHeading : AGENCY_PAGE.reportHeading(String(year));
    const head = filled.length === 1 ? NOTHING : html`<h2 class="report-head">${heading}</h2>`;
    return html`${head}${findingGroups(own).map((group) => findingBlock((number += 1), group, report))}`;
  });
}

/** Room for what was done, where something is to be done, and lines to sign on; never a sheet of lines alone. */
function closing({ agency, findings }: AgencyLine): Markup {
  const clean = agency.status === 'audited' && findings.length === 0;
  return html`<div class="closing">
    ${clean ? NOTHING : html`<div class="fix">${AGENCY_PAGE.fix(agency.name)}</div>`} ${signatures()}
  </div>`;
}

function signatures(): Markup {
  const { auditor, recheckedBy, receivedBy, office, agency, date } = SIGNATURES;
  return html`<div class="signatures">
    <div>${auditor}</div>
    <div>${recheckedBy}</div>
    <div>${receivedBy}</div>
    <div class="seal">${office}</div>
    <div class="seal">${agency}</div>
    <div>${date}</div>
  </div>`;
}
