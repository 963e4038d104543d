import type { ProfileChange } from '../../bridge/profile-calls.ts';
import type { Finding } from '../../model/finding.ts';

/** What differs between two audits of the same files: findings by their ids, which rest on neither words nor severity. */
export function profileChange(before: readonly Finding[], after: readonly Finding[]): ProfileChange {
  const rules = new Map<string, { code: string; added: number; removed: number; altered: number }>();
  const count = ({ rule, code }: Finding, what: 'added' | 'removed' | 'altered') => {
    const line = rules.get(rule) ?? { code, added: 0, removed: 0, altered: 0 };
    line[what] += 1;
    rules.set(rule, line);
  };
  const known = new Map(before.map((finding) => [finding.id, finding]));
  for (const finding of after) {
    const old = known.get(finding.id);
    known.delete(finding.id);
    if (old === undefined) count(finding, 'added');
    else if (saidOf(old) !== saidOf(finding)) count(finding, 'altered');
  }
  for (const finding of known.values()) count(finding, 'removed');
  const lines = [...rules].sort(([, one], [, other]) => (one.code < other.code ? -1 : 1));
  const sum = (what: 'added' | 'removed' | 'altered') => lines.reduce((total, [, line]) => total + line[what], 0);
  return {
    added: sum('added'),
    removed: sum('removed'),
    altered: sum('altered'),
    rules: lines.map(([rule, { added, removed, altered }]) => ({ rule, added, removed, altered })),
  };
}

const saidOf = ({ severity, outcome, message }: Finding): string => JSON.stringify([severity, outcome, message]);
