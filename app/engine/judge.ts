import { equationsOf } from '../catalog/equations.ts';
import { linksTo } from '../explain/last-year.ts';
import { repairsOf, repairsOverYears } from '../explain/repairs.ts';
import { toFindings } from '../findings/pipeline.ts';
import type { TableKey } from '../model/edition.ts';
import type { Finding, Outcome } from '../model/finding.ts';
import { NO_LAST_YEAR, type LastYear } from '../model/past-report.ts';
import type { Report } from '../model/report.ts';
import { RULES } from '../rules/rule-list.ts';
import type { AuditSettings } from '../rules/rule.ts';
import { runRules } from '../rules/run.ts';
import { sha256 } from './read-report.ts';

/** What all rules say of one report. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

const shortHash = (text: string): string => sha256(text).slice(0, 16);

/** Asks every rule, explains what is broken, and makes findings of it. */
export function judge(
  report: Report,
  settings: AuditSettings,
  onFault: (error: unknown) => void,
  lastYear: LastYear = NO_LAST_YEAR,
): Judged {
  const run = runRules(RULES, report, settings, (_, error) => onFault(error), lastYear);
  const repairs = (table: TableKey, overYears: boolean) => {
    const reading = report.tables.find((candidate) => candidate.table === table);
    if (reading === undefined) return [];
    const links = table === 'applications' ? linksTo(lastYear.report) : [];
    const ways = overYears ? repairsOverYears : repairsOf;
    return ways(equationsOf(reading.edition, table), (figure) => report.figures[figure], links);
  };
  return { findings: toFindings(run.drafts, report, repairs, shortHash), outcomes: run.outcomes };
}
