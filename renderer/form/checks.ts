import { tidy } from '../../app/catalog/weigh.ts';
import type { Equation } from '../../app/catalog/form.ts';
import type { ReportView } from '../../app/bridge/desk.ts';
import type { TableKey } from '../../app/model/edition.ts';
import type { Finding } from '../../app/model/finding.ts';

/** Whether an equation of the form holds in a report, as its rule has said. */
export type Check =
  | { readonly kind: 'holds' }
  | { readonly kind: 'broken' | 'undecided'; readonly finding: Finding; readonly difference: number | null }
  /** The rule has not been asked, or broke off. */
  | { readonly kind: 'unknown' };

/** Looks an equation up among the findings of its report. */
export function checkOf(equation: Equation, report: ReportView, findings: readonly Finding[]): Check {
  const finding = findings.find(
    (one) => one.report === report.id && one.rule === equation.rule && one.subject === equation.subject,
  );
  if (finding !== undefined) {
    const { expected, actual } = finding;
    const known = typeof expected === 'number' && typeof actual === 'number';
    return {
      kind: finding.outcome === 'fail' ? 'broken' : 'undecided',
      finding,
      difference: known ? tidy(actual - expected) : null,
    };
  }
  const outcome = report.outcomes[equation.rule];
  return { kind: outcome === 'pass' || outcome === 'fail' ? 'holds' : 'unknown' };
}

/** How many findings of a report speak of a table and are faults. */
export function faultsInTable(table: TableKey, report: ReportView, findings: readonly Finding[]): number {
  return findings.filter((one) => one.report === report.id && one.location.table === table && one.outcome === 'fail')
    .length;
}
