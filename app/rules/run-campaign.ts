import type { Outcome } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { maskPrivateNumbers } from '../text/private-data.ts';
import { optionsOf, severityOf } from './choice.ts';
import type { CampaignDetails, CampaignDraft, CampaignInput, CampaignRule, RuleChoice } from './rule.ts';
import { fill } from './run.ts';

/** What the campaign rules said. */
export interface CampaignRun {
  /** In the order of the rules. */
  readonly drafts: readonly CampaignDraft[];
  /** For each report's id the outcome of every campaign rule by its slug. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, Outcome>>>>;
}

/**
 * Asks every campaign rule once. What a rule found before it threw is dropped, as with the rules over one report; the
 * run goes on.
 */
export function runCampaignRules(
  rules: readonly CampaignRule[],
  input: CampaignInput,
  onError: (rule: CampaignRule, error: unknown) => void,
): CampaignRun {
  const outcomes: Record<string, Record<string, Outcome>> = {};
  for (const { id } of input.reports) outcomes[id] = {};
  const put = (rule: CampaignRule, outcomeOf: (report: Report) => Outcome): void => {
    for (const report of input.reports) outcomes[report.id] = { ...outcomes[report.id], [rule.id]: outcomeOf(report) };
  };
  const drafts = rules.flatMap((rule) => {
    const choice = input.settings.choices?.[rule.id];
    if (choice?.on === false) {
      put(rule, () => 'notApplicable');
      return [];
    }
    const drafts: CampaignDraft[] = [];
    const say = (
      message: string,
      outcome: CampaignDraft['outcome'],
      reason: CampaignDraft['reason'],
      details: CampaignDetails,
    ): void => {
      drafts.push(draftOf(rule, choice, message, outcome, reason, details));
    };
    try {
      const own = { ...input, options: optionsOf(rule, choice) };
      rule.checkCampaign(own, {
        fail: (message, details) => say(message, 'fail', null, details),
        undecided: (message, reason, details) => say(message, 'undecided', reason, details),
      });
      const looked = rule.looksAt(own);
      const said = new Map<string | null, Outcome>();
      for (const { report, outcome } of drafts) if (said.get(report) !== 'fail') said.set(report, outcome);
      put(rule, (report) => said.get(report.id) ?? (looked(report) ? 'pass' : 'notApplicable'));
      return drafts;
    } catch (error) {
      onError(rule, error);
      put(rule, () => 'error');
      return [];
    }
  });
  return { drafts, outcomes };
}

function draftOf(
  rule: CampaignRule,
  choice: RuleChoice | undefined,
  message: string,
  outcome: CampaignDraft['outcome'],
  reason: CampaignDraft['reason'],
  details: CampaignDetails,
): CampaignDraft {
  const wording = rule.messages[message];
  if (wording === undefined) throw new RangeError(`${rule.id} has no message '${message}'`);
  return {
    rule,
    outcome,
    reason,
    severity:
      outcome === 'undecided'
        ? (details.severity ?? 'suspected')
        : severityOf(rule, details.severity ?? rule.severity, choice),
    agency: details.agency,
    year: details.year,
    report: details.report,
    follows: details.follows ?? null,
    subject: details.subject,
    message: maskPrivateNumbers(fill(wording, details.data ?? {}, rule.id)),
    suggestion: details.suggestion === undefined ? rule.suggestion : details.suggestion,
    figures: details.figures ?? [],
    expected: details.expected ?? null,
    actual: details.actual ?? null,
    quotes: (details.quotes ?? []).map((quote) => ({ ...quote, text: maskPrivateNumbers(quote.text) })),
    location: { section: null, table: null, row: null, column: null, ...details.location },
  };
}
