import { maskPrivateNumbers } from '../text/private-data.ts';
import { optionsOf, severityOf } from './choice.ts';
import type { CampaignDetails, CampaignDraft, CampaignInput, CampaignRule, RuleChoice } from './rule.ts';
import { fill } from './run.ts';

/**
 * Asks every campaign rule once. What a rule found before it threw is dropped, as with the rules over one report; the
 * run goes on.
 */
export function runCampaignRules(
  rules: readonly CampaignRule[],
  input: CampaignInput,
  onError: (rule: CampaignRule, error: unknown) => void,
): CampaignDraft[] {
  return rules.flatMap((rule) => {
    const choice = input.settings.choices?.[rule.id];
    if (choice?.on === false) return [];
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
      return drafts;
    } catch (error) {
      onError(rule, error);
      return [];
    }
  });
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
