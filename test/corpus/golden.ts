import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pastOf } from '../../app/engine/previous.ts';
import type { Finding } from '../../app/model/finding.ts';
import type { PastReport } from '../../app/model/past-report.ts';
import { audit } from './audit.ts';
import type { Audited } from './audit.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the golden files lie. */
export const GOLDEN = path.join(root, 'test/golden');

/** The samples, by path under samples/, in code-point order. */
export function samplePaths(): string[] {
  return readdirSync(path.join(root, 'samples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|txt)$/.test(name))
    .map((name) => name.split(path.sep).join('/').normalize('NFC'))
    .sort();
}

/** The golden file of a sample. */
export function goldenPath(sample: string): string {
  return path.join(GOLDEN, `${sample.replaceAll('/', '-').replace(/\.\w+$/, '')}.json`);
}

function findingInShort(finding: Finding, all: readonly Finding[]): object {
  const { rule, code, severity, outcome, reason, subject, message, suggestion, expected, actual } = finding;
  const cause = all.find(({ id }) => id === finding.cause);
  return {
    finding: `${code} ${rule}`,
    subject,
    severity,
    outcome,
    ...(reason === null ? {} : { reason }),
    message,
    suggestion,
    ...(expected === null ? {} : { expected }),
    ...(actual === null ? {} : { actual }),
    ...(finding.suspects.length === 0 ? {} : { suspects: finding.suspects }),
    ...(finding.repairs.length === 0
      ? {}
      : { repairs: finding.repairs.map(({ cells }) => cells.map(({ figure, to }) => `${figure} → ${to}`).join(', ')) }),
    ...(cause === undefined ? {} : { cause: `${cause.rule} ${cause.subject ?? ''}` }),
    quotes: finding.quotes.map(({ text }) => text),
    location: Object.values(finding.location).filter((part) => part !== null),
  };
}

/** How many cells of each state the tables have. */
function cellsByState(audited: Audited): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of Object.values(audited.report?.figures ?? {})) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** The same agency's sample of the year before, by its name; none where there is none. */
async function lastYearOf(sample: string): Promise<readonly PastReport[]> {
  const [, year, agency] = /^(\d{4})年度\/(.+)\.\w+$/.exec(sample) ?? [];
  const before = samplePaths().find((name) => name.replace(/\.\w+$/, '') === `${Number(year) - 1}年度/${agency ?? ''}`);
  if (before === undefined) return [];
  const { report } = await audit(readFileSync(path.join(root, 'samples', before)), `samples/${before}`);
  return report === null ? [] : pastOf(report, 'file');
}

/** What a person reads to see whether the audit of a sample is right: no ids, no places, no digests. */
export async function goldenOf(sample: string): Promise<string> {
  const past = await lastYearOf(sample);
  const audited = await audit(readFileSync(path.join(root, 'samples', sample)), `samples/${sample}`, past);
  const { report, input, findings } = audited;
  const golden = {
    input: { path: input.path, kind: input.kind, status: input.status, reason: input.reason },
    ...(past.length === 0 ? {} : { comparedWith: past.map(({ input: file }) => file) }),
    report: report && {
      agency: report.agency,
      agencyEvidence: report.agencyEvidence,
      agencyKind: report.agencyKind,
      year: report.year,
      edition: report.edition,
      title: report.title?.value ?? null,
      publishedOn: report.publishedOn?.value ?? null,
      signedOn: report.signedOn?.value ?? null,
      period: report.period && `${report.period.from ?? '?'} … ${report.period.to ?? '?'} (${report.period.raw})`,
      sections: report.sections.map(({ section, title }) => `${section ?? '—'}: ${title}`),
      tables: report.tables.map(({ table, edition, status }) => `${table} ${edition} ${status}`),
      cells: cellsByState(audited),
    },
    findings: findings.map((finding) => findingInShort(finding, findings)),
    rulesNotPassed: Object.entries(audited.rules)
      .filter(([, outcome]) => outcome !== 'pass')
      .map(([rule, outcome]) => `${rule} ${outcome}`),
  };
  return `${JSON.stringify(golden, null, 2)}\n`;
}
