import { figuresOf, formOf } from '../catalog/forms.ts';
import type { Agency, Audit, AuditResult, Input, ReportResult } from '../model/audit-result.ts';
import type { FigureKey } from '../model/edition.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { Cell, Report } from '../model/report.ts';
import { byCodePoint } from './code-point.ts';

/**
 * The result as the contract fixes it (schema `disclosure-audit/1`): its fields and no others, keys always in the
 * same order, figures in the form's order, so that the same audit gives the same bytes.
 */
export function toResult(audit: Audit): AuditResult {
  return {
    schema: 'disclosure-audit/1',
    engine: engineResult(audit),
    inputs: audit.inputs.map(inputResult),
    reports: audit.reports.map(reportResult),
    agencies: audit.agencies.map(agencyResult),
    findings: audit.findings.map(findingResult),
    rules: rulesResult(audit),
  };
}

function engineResult({ engine }: Audit): AuditResult['engine'] {
  return { version: engine.version, ruleSet: engine.ruleSet };
}

function rulesResult(audit: Audit): AuditResult['rules'] {
  return Object.fromEntries(audit.reports.map((report) => [report.id, outcomesOf(audit, report.id)]));
}

/** The result as JSON text, two blanks of indent, ending in a line break. */
export function resultJson(audit: Audit): string {
  return [...resultPieces(audit)].join('');
}

/** The same in pieces, report by report: the text of a province's reports never stands in memory as a whole. */
export function* resultPieces(audit: Audit): Generator<string> {
  yield `{\n  "schema": "disclosure-audit/1",\n  "engine": ${indented(engineResult(audit), 1)},\n  "inputs": `;
  yield* listPieces(audit.inputs, inputResult);
  yield ',\n  "reports": ';
  yield* listPieces(audit.reports, reportResult);
  yield ',\n  "agencies": ';
  yield* listPieces(audit.agencies, agencyResult);
  yield ',\n  "findings": ';
  yield* listPieces(audit.findings, findingResult);
  yield ',\n  "rules": {';
  let first = true;
  for (const [id, outcomes] of Object.entries(rulesResult(audit))) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(id)}: ${indented(outcomes, 2)}`;
    first = false;
  }
  yield `${first ? '' : '\n  '}}\n}\n`;
}

/** A list one level deep; JSON has no line breaks in its strings, so that lines can be indented as they are. */
function* listPieces<T>(items: readonly T[], result: (item: T) => unknown): Generator<string> {
  for (const [place, item] of items.entries()) yield `${place === 0 ? '[' : ','}\n    ${indented(result(item), 2)}`;
  yield items.length === 0 ? '[]' : '\n  ]';
}

function indented(value: unknown, level: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(level)}`);
}

function inputResult({ path, sha256, bytes, kind, status, reason, report }: Input): Input {
  return { path, sha256, bytes, kind, status, reason, report };
}

function reportResult(report: Report): ReportResult {
  const { period } = report;
  return {
    id: report.id,
    input: report.input,
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    title: report.title?.value ?? null,
    publishedOn: report.publishedOn?.value ?? null,
    signedOn: report.signedOn?.value ?? null,
    period: period === null ? null : { from: period.from, to: period.to, raw: period.raw },
    sections: report.sections.map(({ section, title }) => ({ section, title })),
    figures: Object.fromEntries(figureEntries(report).map(([key, cell]) => [key, cellResult(cell)])),
  };
}

/** The report's figures in the form's order, then any that the form does not have, by code point. */
export function figureEntries(report: Report): readonly (readonly [FigureKey, Cell])[] {
  const figures = new Map(Object.entries(report.figures)) as Map<FigureKey, Cell>;
  const editions = new Set([
    ...(report.edition === null ? [] : [report.edition]),
    ...report.tables.map((t) => t.edition),
  ]);
  const entries: (readonly [FigureKey, Cell])[] = [];
  const take = (key: FigureKey) => {
    const cell = figures.get(key);
    if (cell !== undefined && figures.delete(key)) entries.push([key, cell]);
  };
  for (const edition of editions) {
    for (const table of formOf(edition).tables) for (const figure of figuresOf(table)) take(figure.key);
  }
  for (const key of [...figures.keys()].sort(byCodePoint)) take(key);
  return entries;
}

function cellResult({ raw, value, unit, state, source }: Cell): Cell {
  return { raw, value, unit, state, source };
}

function agencyResult({ name, group, parent, status, reports }: Agency): Agency {
  return { name, group, parent, status, reports: [...reports] };
}

function findingResult(finding: Finding): Finding {
  const { section, table, row, column } = finding.location;
  return {
    id: finding.id,
    rule: finding.rule,
    code: finding.code,
    severity: finding.severity,
    outcome: finding.outcome,
    reason: finding.reason,
    report: finding.report,
    agency: finding.agency,
    year: finding.year,
    subject: finding.subject,
    message: finding.message,
    suggestion: finding.suggestion,
    basis: finding.basis,
    expected: finding.expected,
    actual: finding.actual,
    figures: [...finding.figures],
    suspects: [...finding.suspects],
    repairs: finding.repairs.map((repair) => ({ cells: repair.cells.map(({ figure, to }) => ({ figure, to })) })),
    cause: finding.cause,
    quotes: finding.quotes.map(({ text, source }) => ({ text, source })),
    location: { section, table, row, column },
    valuesDigest: finding.valuesDigest,
  };
}

function outcomesOf(audit: Audit, report: string): Readonly<Record<string, Outcome>> {
  const outcomes = Object.entries(audit.rules[report] ?? {});
  return Object.fromEntries(outcomes.sort(([a], [b]) => byCodePoint(a, b)));
}
