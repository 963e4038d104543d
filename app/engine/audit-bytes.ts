import type { Input } from '../model/audit-result.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import type { PastReport } from '../model/past-report.ts';
import type { Report } from '../model/report.ts';
import type { AuditSettings } from '../rules/rule.ts';
import { judge } from './judge.ts';
import { lastYearFinder } from './last-year.ts';
import { readReports } from './read-report.ts';
import { sortVersions } from './same-agency.ts';

/** One file, read and judged for itself. */
export interface BytesAudit {
  readonly input: Input;
  readonly report: Report | null;
  readonly findings: readonly Finding[];
  readonly rules: Readonly<Record<string, Outcome>>;
}

/**
 * Audits one file without looking at any other; of a workbook with several reports the first.
 * @param path printed path of the input
 * @param past reports of earlier years to compare with
 * @throws only where the program itself is at fault
 */
export async function auditBytes(
  bytes: Uint8Array,
  path: string,
  settings: AuditSettings,
  past: readonly PastReport[] = [],
): Promise<BytesAudit> {
  const read = await readReports(bytes, path, settings.stage);
  const { inputs, reports } = sortVersions(read);
  const [input] = inputs;
  const [report] = reports;
  if (input === undefined) throw new Error('a file that was read is an input');
  if (report === undefined) return { input, report: null, findings: [], rules: {} };
  const judged = judge(
    report,
    settings,
    (error) => {
      throw error;
    },
    lastYearFinder(past)(report),
  );
  return { input, report, findings: judged.findings, rules: judged.outcomes };
}
