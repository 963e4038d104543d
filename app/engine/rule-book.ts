import { CAMPAIGN_RULES } from '../rules/campaign-rule-list.ts';
import { RULES } from '../rules/rule-list.ts';
import type { RuleDescription } from '../rules/rule.ts';

/** The description of every rule, by code: what the rule book shows. */
export function ruleBook(): readonly RuleDescription[] {
  return [...RULES, ...CAMPAIGN_RULES]
    .map(({ id, code, severity, editions, title, basis, suggestion, raisableTo, indispensable, options }) => ({
      id,
      code,
      severity,
      editions,
      title,
      basis,
      suggestion,
      ...(raisableTo === undefined ? {} : { raisableTo }),
      ...(indispensable === undefined ? {} : { indispensable }),
      ...(options === undefined ? {} : { options }),
    }))
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}
