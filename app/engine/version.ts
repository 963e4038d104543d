import { RULES } from '../rules/rule-list.ts';
import { sha256 } from './read-report.ts';

/** Version of the program, the same as in package.json. */
export const ENGINE_VERSION = '0.1.0';

/** Names the set of rules that judged: another set of slugs, codes or severities has another name. */
export function ruleSetName(): string {
  const rules = RULES.map((rule) => `${rule.code} ${rule.id} ${rule.severity}`).sort();
  return `${rules.length}-${sha256(rules.join('\n')).slice(0, 8)}`;
}
