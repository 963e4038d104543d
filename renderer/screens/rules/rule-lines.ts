import type { RuleRow } from '../../../app/bridge/desk.ts';
import type { Severity } from '../../../app/model/finding.ts';
import type { ManualCheck } from '../../../app/model/manual-check.ts';
import type { Profile } from '../../../app/model/profile.ts';
import { FAMILIES, familyOf } from '../../../app/strings/families.ts';
import { PROFILE } from '../../../app/strings/profile-window.ts';
import { matches } from '../../state/filters.ts';
import { settingOf } from '../../state/profile-draft.ts';
import { docOf } from './rule-docs.ts';

/** A line of the list of rules. `id` is what is chosen by it. */
export type RuleLine =
  | { readonly kind: 'head'; readonly id: string; readonly name: string; readonly count: number }
  | { readonly kind: 'office'; readonly id: typeof OFFICE_ID }
  | { readonly kind: 'rule'; readonly id: string; readonly rule: RuleRow }
  | { readonly kind: 'check'; readonly id: string; readonly check: ManualCheck; readonly off: boolean }
  | { readonly kind: 'add'; readonly id: 'add' };

/** Chosen ids of what is no rule: no slug has a colon. */
export const OFFICE_ID = 'profile:office';
export const checkId = (code: string): string => `check:${code}`;

export interface RuleFilter {
  readonly text: string;
  readonly severity: Severity | null;
  /** `found`: has findings in the audit at hand; `settled`: the office has settled something. */
  readonly state: 'found' | 'settled' | null;
}

export const NO_FILTER: RuleFilter = { text: '', severity: null, state: null };

/** What the list is made of. */
export interface RuleSet {
  readonly rules: readonly RuleRow[];
  /** The program's checks and the office's own, those switched off among them. */
  readonly checks: readonly ManualCheck[];
  readonly profile: Profile;
  readonly counts: Readonly<Record<string, number>> | null;
}

/** The severity that a rule's findings have at the most, with what the office has settled. */
export function severityOf({ code, severity }: RuleRow, profile: Profile): Severity {
  return settingOf(profile, code).severity ?? severity;
}

/** The list: the office as a whole, then the rules by family, then the manual checks. */
export function ruleLines({ rules, checks, profile, counts }: RuleSet, filter: RuleFilter): readonly RuleLine[] {
  const { text, severity, state } = filter;
  const shown = rules.filter((rule) => {
    const settled = profile.rules?.[rule.code] !== undefined;
    if (severity !== null && severityOf(rule, profile) !== severity) return false;
    if (state === 'found' && (counts?.[rule.id] ?? 0) === 0) return false;
    if (state === 'settled' && !settled) return false;
    return matches(wordsOf(rule), text);
  });
  const families = FAMILIES.flatMap((family): readonly RuleLine[] => {
    const own = shown.filter((rule) => familyOf(rule.id).key === family.key);
    return own.length === 0
      ? []
      : [head(family.name, own.length), ...own.map((rule) => ({ kind: 'rule' as const, id: rule.id, rule }))];
  });
  const plain = severity === null && state === null;
  const office: readonly RuleLine[] = plain && text === '' ? [{ kind: 'office', id: OFFICE_ID }] : [];
  return [...office, ...families, ...checkLines(checks, profile, filter)];
}

function checkLines(
  checks: readonly ManualCheck[],
  profile: Profile,
  { text, severity, state }: RuleFilter,
): readonly RuleLine[] {
  const { off = [], own = [] } = profile.manualChecks ?? {};
  const lines = checks.flatMap((check): readonly RuleLine[] => {
    const settled = off.includes(check.code) || own.some(({ code }) => code === check.code);
    const left =
      (severity === null || check.severity === severity) &&
      (state === null || (state === 'settled' && settled)) &&
      matches([check.code, check.title, check.how, check.basis].join(' '), text);
    return left ? [{ kind: 'check', id: checkId(check.code), check, off: off.includes(check.code) }] : [];
  });
  const add: readonly RuleLine[] =
    text === '' && severity === null && state === null ? [{ kind: 'add', id: 'add' }] : [];
  return lines.length === 0 ? [] : [head(PROFILE.checks, lines.length), ...lines, ...add];
}

const head = (name: string, count: number): RuleLine => ({ kind: 'head', id: `head:${name}`, name, count });

const wordsOf = (rule: RuleRow): string =>
  [rule.code, rule.title, familyOf(rule.id).name, rule.basis, docOf(rule.id) ?? ''].join(' ');

/** Ids that the arrow keys go through. */
export const choosable = (lines: readonly RuleLine[]): readonly string[] =>
  lines.filter(({ kind }) => kind !== 'head').map(({ id }) => id);
