import type { Finding, Outcome } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { toFindings } from '../findings/pipeline.ts';
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

/** Asks every rule and makes findings of what they say. */
export function judge(report: Report, settings: AuditSettings, onFault: (error: unknown) => void): Judged {
  const run = runRules(RULES, report, settings, (_, error) => onFault(error));
  return { findings: toFindings(run.drafts, report, shortHash), outcomes: run.outcomes };
}
