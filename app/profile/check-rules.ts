import { SEVERITIES, type Severity } from '../model/finding.ts';
import type { RuleSetting } from '../model/profile.ts';
import type { OptionValue, RuleOptions } from '../model/rule-option.ts';
import { SEVERITY_WORDS } from '../strings/common.ts';
import { PROFILE_PROBLEMS as SAY } from '../strings/profile.ts';
import { checkOption } from './check-options.ts';
import { whole, type ProfileReading, type Spot } from './reading.ts';

/** What a profile's check must know of a rule: a part of its description. */
export interface ProfiledRule {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly raisableTo?: Severity;
  readonly indispensable?: boolean;
  readonly options?: RuleOptions;
}

const LONGEST_NOTE = 200;

/** The severities that an office may give a rule, gravest first. */
export function severitiesOf({ severity, raisableTo }: ProfiledRule): readonly Severity[] {
  return SEVERITIES.slice(SEVERITIES.indexOf(raisableTo ?? severity));
}

/** The settings of single rules by code; a rule may be named by its code or its slug, but only once. */
export function checkRules(
  reading: ProfileReading,
  spot: Spot,
  rules: readonly ProfiledRule[],
): Readonly<Record<string, RuleSetting>> {
  const settings: Record<string, RuleSetting> = {};
  const named = new Map<string, string>();
  const spots = new Map<string, Spot>();
  for (const [key, own] of reading.object(spot, 'any') ?? []) {
    const rule = rules.find(({ id, code }) => id === key || code === key);
    if (rule === undefined) {
      reading.say(own, SAY.unknownRule(key));
      continue;
    }
    const before = named.get(rule.code);
    if (before !== undefined) {
      reading.say(own, SAY.sameRule(before));
      continue;
    }
    named.set(rule.code, key);
    const setting = checkRule(reading, own, rule);
    if (setting === null) continue;
    settings[rule.code] = setting;
    spots.set(rule.code, own);
  }
  for (const rule of rules) checkAgainstOthers(reading, rule, rules, settings, spots);
  return settings;
}

function checkRule(reading: ProfileReading, spot: Spot, rule: ProfiledRule): RuleSetting | null {
  const entries = reading.object(spot, ['on', 'severity', 'options', 'note']);
  if (entries === null) return null;
  const read = <T>(key: string, how: (own: Spot) => T | null): T | null => {
    const own = entries.get(key);
    return own === undefined ? null : how(own);
  };
  const on = read('on', (own) => reading.yesNo(own));
  const severity = read('severity', (own) => checkSeverity(reading, own, rule));
  const options = read('options', (own) => checkOptions(reading, own, rule));
  const note = read('note', (own) => reading.text(own, LONGEST_NOTE));
  if (on === false) {
    const more = ['severity', 'options'].filter((key) => entries.has(key));
    if (more.length > 0) reading.say(spot, SAY.offAndMore(more));
    if (rule.indispensable === true) reading.say(entries.get('on') ?? spot, SAY.indispensable(rule.title));
  }
  return whole<RuleSetting>({ on, severity, options, note });
}

function checkSeverity(reading: ProfileReading, spot: Spot, rule: ProfiledRule): Severity | null {
  const wanted = reading.oneOf(spot, SEVERITIES);
  if (wanted === null || severitiesOf(rule).includes(wanted)) return wanted;
  const most = rule.raisableTo ?? rule.severity;
  const isOwn = most === rule.severity;
  return reading.refuse(spot, SAY.raised(rule.title, SEVERITY_WORDS[wanted], SEVERITY_WORDS[most], isOwn));
}

function checkOptions(
  reading: ProfileReading,
  spot: Spot,
  { title, options }: ProfiledRule,
): Readonly<Record<string, OptionValue>> | null {
  const declared = Object.keys(options ?? {});
  if (declared.length === 0) return reading.refuse(spot, SAY.noOptions(title));
  const values: Record<string, OptionValue> = {};
  const spots = new Map<string, Spot>();
  for (const [key, own] of reading.object(spot, 'any') ?? []) {
    const option = options?.[key];
    if (option === undefined) {
      reading.say(own, SAY.unknownOption(key, title, declared));
      continue;
    }
    const value = checkOption(reading, own, option);
    if (value === null) continue;
    values[key] = value;
    spots.set(key, own);
  }
  const listedBy = new Map<string, string>();
  for (const [key, value] of Object.entries(values)) {
    for (const word of wordsOf(value)) {
      const other = listedBy.get(word);
      if (other === undefined) listedBy.set(word, key);
      else reading.say(spots.get(key) ?? spot, SAY.inTwoLists(word, titleOf(options, other), titleOf(options, key)));
    }
  }
  return values;
}

/** The words of a list, each once; of any other value none. */
function wordsOf(value: OptionValue): readonly string[] {
  if (typeof value !== 'object') return [];
  return value.map((entry) => (typeof entry === 'string' ? entry : entry.wrong));
}

const titleOf = (options: RuleOptions | undefined, key: string): string => options?.[key]?.title ?? key;

/** A threshold that must stay below another rule's, with what holds of both. */
function checkAgainstOthers(
  reading: ProfileReading,
  rule: ProfiledRule,
  rules: readonly ProfiledRule[],
  settings: Readonly<Record<string, RuleSetting>>,
  spots: ReadonlyMap<string, Spot>,
): void {
  for (const [key, option] of Object.entries(rule.options ?? {})) {
    if (option.kind !== 'number' || option.below === undefined) continue;
    const { below } = option;
    const other = rules.find(({ id }) => id === below.rule);
    const limit = other?.options?.[below.option];
    const spot = spots.get(rule.code) ?? (other === undefined ? undefined : spots.get(other.code));
    if (other === undefined || limit?.kind !== 'number' || spot === undefined) continue;
    const value = settings[rule.code]?.options?.[key] ?? option.default;
    const bound = settings[other.code]?.options?.[below.option] ?? limit.default;
    if (typeof value !== 'number' || typeof bound !== 'number' || value < bound) continue;
    reading.say(spot, SAY.notBelow(option.title, value, limit.title, bound));
  }
}
