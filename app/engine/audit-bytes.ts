import type { Input } from '../model/audit-result.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { AuditSettings } from '../rules/rule.ts';
import { judge } from './judge.ts';
import { readReport } from './read-report.ts';
import { sortVersions } from './same-agency.ts';

/** One file, read and judged for itself. */
export interface BytesAudit {
  readonly input: Input;
  readonly report: Report | null;
  readonly findings: readonly Finding[];
  readonly rules: Readonly<Record<string, Outcome>>;
}

/**
 * Audits one file without looking at any other.
 * @param path printed path of the input
 * @throws only where the program itself is at fault
 */
export async function auditBytes(bytes: Uint8Array, path: string, settings: AuditSettings): Promise<BytesAudit> {
  const read = await readReport(bytes, path, settings.stage);
  const base = { path, sha256: read.sha256, bytes: read.bytes, kind: read.kind };
  if (read.outcome.status !== 'report') {
    const input: Input = { ...base, status: read.outcome.status, reason: read.outcome.reason, report: null };
    return { input, report: null, findings: [], rules: {} };
  }
  const own: Input = { ...base, status: 'report', reason: null, report: null };
  const { reports, inputs } = sortVersions([{ input: own, report: read.outcome.report }]);
  const report = reports[0];
  if (report === undefined) throw new Error('a report alone is neither duplicate nor superseded');
  const judged = judge(report, settings, (error) => {
    throw error;
  });
  return { input: inputs[0] ?? own, report, findings: judged.findings, rules: judged.outcomes };
}
