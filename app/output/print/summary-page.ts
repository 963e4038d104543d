import type { Audit } from '../../model/audit-result.ts';
import { SEVERITY_WORDS, UNDECIDED_WORDS } from '../../strings/common.ts';
import { deadlineList } from '../../strings/deadlines.ts';
import { PAGE, SIGNATURES, SUMMARY } from '../../strings/print.ts';
import type { FamilyLine, Overview } from '../overview.ts';
import { overviewOf } from '../overview.ts';
import type { Tally } from '../../model/tally.ts';
import { faults } from '../../model/tally.ts';
import type { Markup } from './markup.ts';
import { html, NOTHING } from './markup.ts';
import type { PrintPage } from './page.ts';
import { printPage } from './page.ts';
import { agenciesAppendix, findingsAppendix, unauditedAppendix } from './summary-appendices.ts';

/** What the office settles for a summary. */
export interface SummaryOptions {
  /** The place or office that stands before the title (临澜县), nothing where it is not settled. */
  readonly office?: string;
  /** 整改时限 in words; a blank to fill in where it is not settled. */
  readonly fixBy?: string;
}

/** Names are told up to this many; beyond it only their number, the appendix has them all. */
const NAMED_CLEAN = 30;

/** 审核情况: the whole audit on paper, three parts and their appendices. */
export function summaryPage(audit: Audit, options: SummaryOptions = {}): PrintPage {
  const title = summaryTitle(audit, options).join('');
  return printPage({ title, date: audit.today, version: audit.engine.version }, summaryBody(audit, options));
}

/** The summary's title, in the parts between which a line may end. */
export function summaryTitle(audit: Audit, options: SummaryOptions): readonly string[] {
  return SUMMARY.title(options.office ?? '', audit.year);
}

/**
 * What stands on the summary and its appendices, for a paper of more.
 *
 * @param more titles of the appendices that follow its own
 */
export function summaryBody(audit: Audit, options: SummaryOptions, more: readonly string[] = []): Markup {
  const overview = overviewOf(audit);
  return html`<main class="letter">
      <h1>${summaryTitle(audit, options).map((part) => html`<span>${part}</span>`)}</h1>
      <h2>${SUMMARY.overview}</h2>
      ${overviewTexts(audit, overview).map((text) => html`<p>${text}</p>`)}
      <h2>${SUMMARY.problems}</h2>
      ${problems(overview)}
      <h2>${SUMMARY.demands}</h2>
      ${SUMMARY.demandTexts(options.fixBy ?? null).map((text) => html`<p>${text}</p>`)} ${attachments(more)}
      ${signatures()}
    </main>
    ${findingsAppendix(1, audit, overview)} ${agenciesAppendix(2, overview)} ${unauditedAppendix(3, audit)}`;
}

function overviewTexts(audit: Audit, overview: Overview): readonly string[] {
  const { tally } = overview;
  const hasRoster = audit.inputs.some((input) => input.status === 'roster') || overview.missing > 0;
  const handedIn = SUMMARY.handedIn(overview.audited + overview.unreadable);
  const submission = [
    hasRoster ? SUMMARY.due(overview.agencies) : SUMMARY.concerned(overview.agencies),
    overview.unreadable === 0 ? handedIn : handedIn + SUMMARY.notAudited(overview.unreadable),
    hasRoster ? SUMMARY.missing(overview.missing) : null,
    SUMMARY.onTime(overview.onTime),
    SUMMARY.late(overview.late),
    overview.unknown === 0 ? null : SUMMARY.unknown(overview.unknown),
  ].filter((part) => part !== null);
  const atFault = overview.lines.filter((line) => faults(line.tally) > 0).length;
  const found = [
    SUMMARY.audited(overview.reports),
    SUMMARY.found(faults(tally), atFault),
    SUMMARY.severities(tally.mustFix, tally.suspected, tally.advice),
  ];
  const texts = [
    `${submission.join(PAGE.clause)}${hasRoster ? '' : SUMMARY.noRoster}${PAGE.stop}`,
    found.join(PAGE.clause) + PAGE.stop,
  ];
  if (overview.deadlines.length > 0) texts.splice(1, 0, SUMMARY.deadlines(deadlineList(overview.deadlines)));
  if (tally.judgement + tally.unreadable > 0)
    texts.push(SUMMARY.undecided(tally.judgement, tally.unreadable) + PAGE.stop);
  const clean = overview.lines
    .filter((line) => line.agency.status === 'audited' && line.findings.length === 0)
    .map((line) => line.agency.name);
  if (clean.length > NAMED_CLEAN) texts.push(SUMMARY.cleanCount(clean.length));
  else if (clean.length > 0) texts.push(SUMMARY.clean(clean));
  if (audit.profile !== undefined) texts.push(SUMMARY.profile(audit.profile));
  if (overview.ruleErrors.length > 0) texts.push(SUMMARY.ruleErrors(overview.ruleErrors.map(({ rule }) => rule)));
  return texts;
}

function problems(overview: Overview): readonly Markup[] {
  const families = overview.families.filter((line) => faults(line.tally) > 0);
  const blocks = families.map((line, index) => {
    const heading = SUMMARY.familyHeading(index + 1, line.family.heading, faults(line.tally));
    return html`<h3>${heading}</h3>
      ${faultLines(line)}`;
  });
  const open = openLines(overview);
  if (open.length > 0)
    blocks.push(
      html`<h3>${SUMMARY.undecidedHeading(blocks.length + 1)}</h3>
        ${open}`,
    );
  return blocks.length === 0 ? [html`<p>${SUMMARY.nothing}</p>`] : blocks;
}

function faultLines(line: FamilyLine): readonly Markup[] {
  return [
    severityLine(SEVERITY_WORDS['must-fix'], line, 'mustFix'),
    severityLine(SEVERITY_WORDS.suspected, line, 'suspected'),
    severityLine(SEVERITY_WORDS.advice, line, 'advice'),
  ];
}

function openLines({ lines }: Overview): readonly Markup[] {
  const agencies = lines.map((line) => ({ name: line.agency.name, otherYear: null, tally: line.tally }));
  return [
    severityLine(UNDECIDED_WORDS.judgement, { agencies }, 'judgement'),
    severityLine(UNDECIDED_WORDS.unreadable, { agencies }, 'unreadable'),
  ].filter((line) => line !== NOTHING);
}

/** 必改：甲（2处）、乙。 */
function severityLine(word: string, { agencies }: Pick<FamilyLine, 'agencies'>, counter: keyof Tally): Markup {
  const names = agencies
    .filter(({ tally }) => tally[counter] > 0)
    .map(({ name, otherYear, tally }) => SUMMARY.agencyCount(name, otherYear, tally[counter]));
  if (names.length === 0) return NOTHING;
  return html`<p>${SUMMARY.severityLine(word, names.join(PAGE.list))}</p>`;
}

function attachments(more: readonly string[]): Markup {
  const items = [...SUMMARY.attachments, ...more].map(
    (title, index) => html`<li>${SUMMARY.attachmentItem(index + 1, title)}</li>`,
  );
  return html`<div class="attachments">
    <div>
      <span>${SUMMARY.attachmentsLabel}</span>
      <ol>
        ${items}
      </ol>
    </div>
  </div>`;
}

function signatures(): Markup {
  const { auditor, recheckedBy, head, office, date } = SIGNATURES;
  return html`<div class="signatures">
    <div>${auditor}</div>
    <div>${recheckedBy}</div>
    <div>${head}</div>
    <div class="seal">${office}</div>
    <div class="seal"></div>
    <div>${date}</div>
  </div>`;
}
