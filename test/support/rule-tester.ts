import { describe, expect, test } from 'vitest';
import type { Edition, FigureKey } from '../../app/model/edition.ts';
import type { Outcome, Severity } from '../../app/model/finding.ts';
import type { Report } from '../../app/model/report.ts';
import type { AuditSettings, FindingDraft, Rule } from '../../app/rules/rule.ts';
import { runRules } from '../../app/rules/run.ts';
import { cleanReport, type CellEdits } from './clean-report.ts';
import { lastYearOf, type LastYearEdits } from './last-year.ts';

/** One row of a rule's table: a clean report, what is changed in it, and (below) what the rule then says. */
export interface RuleCase {
  readonly name: string;
  /** The latest that the rule applies to, where left out. */
  readonly edition?: Edition;
  readonly cells?: CellEdits;
  readonly report?: Partial<Report>;
  readonly settings?: Partial<AuditSettings>;
  /** The same agency's report of the year before; left out where none is at hand. */
  readonly lastYear?: LastYearEdits;
  /** Reports of the year before that disagree. */
  readonly rivals?: readonly LastYearEdits[];
}

/** A finding as the rule must say it; what is left out must be null, empty, or the severity that goes without saying. */
export interface ExpectedFinding {
  readonly message: string;
  readonly subject: string | null;
  /** Where left out: the rule's own for `fail`, `suspected` for `undecided`. */
  readonly severity?: Severity;
  /** Where left out: that of the table it stands in. */
  readonly outcome?: 'fail' | 'undecided';
  /** Where left out: `judgement` for an undecided one. */
  readonly reason?: 'unreadable' | 'judgement';
  readonly figures?: readonly FigureKey[];
  readonly expected?: number | string;
  readonly actual?: number | string;
  /** The quoted words; compared only where given. */
  readonly quotes?: readonly string[];
  /** Row and column of the location; compared only where given. */
  readonly at?: { readonly row: string | null; readonly column: string | null };
}

export interface RuleTable {
  readonly pass: readonly RuleCase[];
  readonly fail: readonly (RuleCase & { readonly findings: readonly ExpectedFinding[] })[];
  /** `findings: []`: in silence. */
  readonly undecided?: readonly (RuleCase & { readonly findings: readonly ExpectedFinding[] })[];
  readonly notApplicable?: readonly RuleCase[];
}

/** Settings of a rule test: a published report, looked at in the June after a clean report's publication. */
export const SETTINGS: AuditSettings = { stage: 'published', today: '2024-06-01' };

/**
 * Runs a rule over a table of reports. All its findings are compared whole and in order, one too many fails like one
 * too few; and every wording of the rule must be met at least once.
 */
export function testRule(rule: Rule, table: RuleTable): void {
  const met = new Set<string>();
  const groups: readonly (readonly [Outcome, readonly (RuleCase & { findings?: readonly ExpectedFinding[] })[]])[] = [
    ['pass', table.pass],
    ['fail', table.fail],
    ['undecided', table.undecided ?? []],
    ['notApplicable', table.notApplicable ?? []],
  ];
  describe(rule.id, () => {
    for (const [outcome, cases] of groups) {
      for (const one of cases) {
        test(`${outcome}: ${one.name}`, () => {
          const run = runCase(rule, one);
          const findings = one.findings ?? [];
          expect(run.drafts.map((draft, index) => said(draft, findings[index]))).toEqual(
            findings.map((finding) => whole(rule, outcome === 'undecided' ? 'undecided' : 'fail', finding)),
          );
          expect(run.outcomes[rule.id]).toBe(outcome);
          for (const draft of run.drafts) for (const key of wordingsOf(rule, draft.message)) met.add(key);
        });
      }
    }
    test('every wording is met', () => {
      expect(Object.keys(rule.messages).filter((key) => !met.has(key))).toEqual([]);
    });
  });
}

/** What one rule says of one case; a rule that throws fails the test. */
export function runCase(rule: Rule, one: Omit<RuleCase, 'name'>): ReturnType<typeof runRules> {
  const edition = one.edition ?? (rule.editions === 'any' ? '2021' : (rule.editions.at(-1) ?? '2021'));
  const report = cleanReport(edition, one.cells ?? {}, one.report ?? {});
  const lastYear = lastYearOf(edition, one.lastYear, one.rivals);
  return runRules(
    [rule],
    report,
    { ...SETTINGS, ...one.settings },
    (_, error) => {
      throw error;
    },
    lastYear,
  );
}

function whole(rule: Rule, group: 'fail' | 'undecided', finding: ExpectedFinding): object {
  const outcome = finding.outcome ?? group;
  return {
    message: finding.message,
    subject: finding.subject,
    outcome,
    reason: outcome === 'fail' ? null : (finding.reason ?? 'judgement'),
    severity: finding.severity ?? (outcome === 'fail' ? rule.severity : 'suspected'),
    figures: finding.figures ?? [],
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    ...(finding.quotes === undefined ? {} : { quotes: finding.quotes }),
    ...(finding.at === undefined ? {} : { at: finding.at }),
  };
}

function said(draft: FindingDraft, beside: ExpectedFinding | undefined): object {
  const { message, subject, outcome, reason, severity, figures, expected, actual, location } = draft;
  return {
    message,
    subject,
    outcome,
    reason,
    severity,
    figures,
    expected,
    actual,
    ...(beside?.quotes === undefined ? {} : { quotes: draft.quotes.map((quote) => quote.text) }),
    ...(beside?.at === undefined ? {} : { at: { row: location.row, column: location.column } }),
  };
}

/** The keys of the wordings that could have given a message. */
function wordingsOf(rule: Rule, message: string): string[] {
  return Object.entries(rule.messages)
    .filter(([, wording]) => {
      const parts = wording.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return new RegExp(`^${parts.join('[^]*')}$`).test(message);
    })
    .map(([key]) => key);
}
