import type { Finding } from '../model/finding.ts';
import { sortFindings } from './sort.ts';

/**
 * The findings of all reports in the contract's order. Where two reports of one agency and year are both audited,
 * since nothing tells which is the newer, their findings would bear the same ids: those of the second report get `-2`
 * behind them, in ids and causes alike, so that no finding hides another.
 *
 * @param findings report by report, in the order of the inputs
 */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const reportsById = new Map<string, (string | null)[]>();
  for (const { id, report } of findings) {
    const reports = reportsById.get(id) ?? [];
    if (!reports.includes(report)) reports.push(report);
    reportsById.set(id, reports);
  }
  const distinct = (id: string, report: string | null): string => {
    const place = reportsById.get(id)?.indexOf(report) ?? 0;
    return place > 0 ? `${id}-${place + 1}` : id;
  };
  return sortFindings(
    findings.map((finding) => ({
      ...finding,
      id: distinct(finding.id, finding.report),
      cause: finding.cause === null ? null : distinct(finding.cause, finding.report),
    })),
  );
}
