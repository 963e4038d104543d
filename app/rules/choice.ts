import type { Severity } from '../model/finding.ts';
import { defaultsOf, type OptionValue } from '../model/rule-option.ts';
import type { RuleChoice, RuleDescription } from './rule.ts';

const GRAVITY: Readonly<Record<Severity, number>> = { advice: 0, suspected: 1, 'must-fix': 2 };

/** Whether one severity is graver than another. */
export function isGraver(one: Severity, other: Severity): boolean {
  return GRAVITY[one] > GRAVITY[other];
}

/**
 * How grave a finding is once the office has had its say. Milder than the rule's own: a ceiling over all that the rule
 * finds. Graver: what would bear the rule's own severity; what the rule itself holds to be milder stays so.
 * @param said as the rule says
 */
export function severityOf(rule: RuleDescription, said: Severity, choice: RuleChoice | undefined): Severity {
  const wanted = choice?.severity ?? rule.severity;
  if (isGraver(rule.severity, wanted)) return isGraver(said, wanted) ? wanted : said;
  return said === rule.severity ? wanted : said;
}

const NO_OPTIONS = {};
const declared = new WeakMap<RuleDescription, Readonly<Record<string, OptionValue>>>();

/** The values of a rule's options: the office's, else the declared ones. */
export function optionsOf(
  rule: RuleDescription,
  choice: RuleChoice | undefined,
): Readonly<Record<string, OptionValue>> {
  if (rule.options === undefined) return NO_OPTIONS;
  const known = declared.get(rule) ?? defaultsOf(rule.options);
  declared.set(rule, known);
  return choice === undefined ? known : { ...known, ...choice.options };
}
