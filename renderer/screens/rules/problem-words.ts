import type { RuleRow } from '../../../app/bridge/desk.ts';
import type { ProfileProblem } from '../../../app/model/profile.ts';
import { PROBLEM_WORDS as SAY } from '../../../app/strings/profile-window.ts';

/** A mistake of a draft where its field shows it: which line of a list, and which part of the line. */
export function besideField({ path, sentence }: ProfileProblem): string {
  const [, item, part] = /\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
  return item === undefined ? sentence : SAY.line(item, SAY.parts[part ?? ''] ?? '', sentence);
}

/** A mistake of a draft where all are listed: of which rule or part of the settings it is. */
export function listed(problem: ProfileProblem, rules: readonly RuleRow[]): string {
  const [first = '', second = ''] = problem.path.split('.');
  const rule = first === 'rules' ? rules.find(({ code }) => code === second) : undefined;
  const owner = rule === undefined ? SAY.owners[first.replace(/\[.*$/, '')] : `${rule.code} ${rule.title}`;
  const [, item, part = ''] = /^manualChecks\.own\[(\d+)\]\.?(\w*)$/.exec(problem.path) ?? [];
  const plain = item === undefined ? problem.sentence : SAY.item(item, SAY.parts[part] ?? '', problem.sentence);
  const words = first === 'rules' ? besideField(problem) : plain;
  return owner === undefined ? words : SAY.of(owner, words);
}
