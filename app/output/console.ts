import type { Audit } from '../model/audit-result.ts';
import type { Finding } from '../model/finding.ts';
import { AGENCY_STATUS_WORDS, INPUT_STATUS_WORDS, severityWord } from '../strings/common.ts';
import { CONSOLE } from '../strings/console.ts';
import { PLACE } from '../strings/output.ts';
import type { AgencyLine } from './agency-lines.ts';
import { agencyLines, ruleErrors } from './agency-lines.ts';
import { displayWidth, padEndTo, padStartTo } from './display-width.ts';
import { shortPlaceText } from './place.ts';
import type { Tally } from '../model/tally.ts';
import { tallyOf } from '../model/tally.ts';
import { unauditedInputs } from './unaudited-inputs.ts';

const GAP = '  ';

/**
 * The table of the command without an output option, plain text in columns of a fixed grid: each agency with its
 * counts and its findings in a line each, then the inputs that could not be audited and why. Ends in a line break.
 */
export function auditTable(audit: Audit): string {
  const lines = agencyLines(audit);
  const rows = lines.map(cellsOf);
  const sums = [CONSOLE.total, '', ...countsOf(tallyOf(audit.findings))];
  const widths = CONSOLE.heads.map((_, column) =>
    Math.max(...[CONSOLE.heads, ...rows, sums].map((row) => displayWidth(row[column] ?? ''))),
  );
  const output = [CONSOLE.title(audit.year, audit.today), '', rowText(CONSOLE.heads, widths)];
  lines.forEach((line, index) => {
    output.push(rowText(rows[index] ?? [], widths));
    output.push(...findingLines(audit, line));
  });
  output.push(rowText(sums, widths), ...unauditedLines(audit), ...ruleErrorLines(audit));
  return `${output.join('\n')}\n`;
}

function cellsOf({ agency, tally }: AgencyLine): readonly string[] {
  return [onOneLine(agency.name), AGENCY_STATUS_WORDS[agency.status], ...countsOf(tally)];
}

function countsOf(tally: Tally): readonly string[] {
  return [tally.mustFix, tally.suspected, tally.advice, tally.judgement, tally.unreadable].map(String);
}

/** Names to the left, numbers to the right; no blanks at the end of a line. */
function rowText(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => (column < 2 ? padEndTo : padStartTo)(cell, widths[column] ?? 0))
    .join(GAP)
    .trimEnd();
}

function findingLines(audit: Audit, { findings, reports }: AgencyLine): readonly string[] {
  const words = Math.max(0, ...findings.map((finding) => displayWidth(severityWord(finding))));
  return findings.map((finding) => {
    const edition = reports.find((report) => report.id === finding.report)?.edition ?? null;
    const place = shortPlaceText(finding.location, edition);
    const text = otherYear(finding, audit) + (place === PLACE.whole ? '' : place + CONSOLE.colon) + finding.message;
    return GAP + [padEndTo(severityWord(finding), words), finding.code, onOneLine(text)].join(GAP);
  });
}

function otherYear(finding: Finding, audit: Audit): string {
  return finding.year === null || finding.year === audit.year ? '' : CONSOLE.otherYear(finding.year);
}

function unauditedLines(audit: Audit): readonly string[] {
  const inputs = unauditedInputs(audit);
  if (inputs.length === 0) return [];
  const words = Math.max(...inputs.map((input) => displayWidth(INPUT_STATUS_WORDS[input.status])));
  const lines = inputs.map((input) => {
    const word = padEndTo(INPUT_STATUS_WORDS[input.status], words);
    return GAP + word + GAP + onOneLine(input.path + CONSOLE.colon + (input.reason ?? ''));
  });
  return ['', CONSOLE.unaudited(inputs.length), ...lines];
}

function ruleErrorLines(audit: Audit): readonly string[] {
  const errors = ruleErrors(audit);
  if (errors.length === 0) return [];
  return ['', CONSOLE.ruleErrors, ...errors.map(({ rule, reports }) => GAP + CONSOLE.ruleError(rule, reports))];
}

/** One line of plain text: a report's words must not break the table, nor steer the terminal. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '\uFFFD');
}
