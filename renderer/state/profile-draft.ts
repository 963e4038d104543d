import type { Severity } from '../../app/model/finding.ts';
import type { ManualCheck } from '../../app/model/manual-check.ts';
import { PROFILE_SCHEMA } from '../../app/model/profile.ts';
import type { DeadlineKind, Profile, RuleSetting } from '../../app/model/profile.ts';
import type { OptionValue, RuleOption } from '../../app/model/rule-option.ts';
import { PROFILE } from '../../app/strings/profile-window.ts';

/** The program's own settings as something to begin from. */
export const BARE: Profile = { schema: PROFILE_SCHEMA, name: PROFILE.newName };

/** Whether a profile settles anything but its name. */
export function isBare(profile: Profile): boolean {
  return Object.keys(tidy(profile)).every((key) => key === 'schema' || key === 'name');
}

/** A profile as it is compared and kept: keys in one order, nothing that settles nothing. */
export function tidy({ name, note, stage, tier, deadlines, rules, manualChecks }: Profile): Profile {
  return {
    schema: PROFILE_SCHEMA,
    name,
    ...kept({
      note: note === '' ? undefined : note,
      stage,
      tier,
      deadlines: filled({ publication: filled(deadlines?.publication), submission: filled(deadlines?.submission) }),
      rules: unlessEmpty(sorted(rules ?? {})),
      manualChecks: filled({
        off: listed(manualChecks?.off === undefined ? undefined : [...manualChecks.off].sort()),
        own: listed(manualChecks?.own),
      }),
    }),
  };
}

/** Whether two profiles settle the same. */
export function isSame(one: Profile, other: Profile): boolean {
  return JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));
}

/** Only what is not undefined. */
function kept<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // Only undefined values are dropped.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** An object of what is not undefined; undefined where that is nothing. */
function filled<T extends object>(values: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } | undefined {
  if (values === undefined) return undefined;
  const rest = kept(values);
  return Object.keys(rest).length === 0 ? undefined : rest;
}

const unlessEmpty = <T extends object>(values: T): T | undefined =>
  Object.keys(values).length === 0 ? undefined : values;

const listed = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list === undefined || list.length === 0 ? undefined : list;

function sorted(rules: Readonly<Record<string, RuleSetting>>): Readonly<Record<string, RuleSetting>> {
  const entries = Object.keys(rules)
    .sort()
    .flatMap((code) => {
      const setting = tidySetting(rules[code] ?? {});
      return setting === undefined ? [] : [[code, setting] as const];
    });
  return Object.fromEntries(entries);
}

/** A rule that is off keeps its note alone: severity and options would contradict it. */
function tidySetting({ on, severity, options, note }: RuleSetting): RuleSetting | undefined {
  const words = note === '' ? undefined : note;
  if (on === false) return { on, ...kept({ note: words }) };
  const own = Object.keys(options ?? {}).sort();
  const values = filled(Object.fromEntries(own.map((key) => [key, options?.[key]]))) as RuleSetting['options'];
  return filled({ severity, options: values, note: words });
}

/** What a profile settles for a rule; nothing where it says nothing. */
export const settingOf = (profile: Profile, code: string): RuleSetting => profile.rules?.[code] ?? {};

function withSetting(profile: Profile, code: string, change: object): Profile {
  return tidy({ ...profile, rules: { ...profile.rules, [code]: { ...settingOf(profile, code), ...change } } });
}

export const switched = (profile: Profile, code: string, on: boolean): Profile =>
  withSetting(profile, code, { on: on ? undefined : false });

/** @param own the rule's own severity, which settles nothing */
export const weighed = (profile: Profile, code: string, severity: Severity, own: Severity): Profile =>
  withSetting(profile, code, { severity: severity === own ? undefined : severity });

export const noted = (profile: Profile, code: string, note: string): Profile => withSetting(profile, code, { note });

/** @param value null: as declared */
export function optionSet(
  profile: Profile,
  code: string,
  key: string,
  option: RuleOption,
  value: OptionValue | null,
): Profile {
  const declared = value === null || JSON.stringify(value) === JSON.stringify(option.default);
  const options = { ...settingOf(profile, code).options, [key]: declared ? undefined : value };
  return withSetting(profile, code, { options });
}

/** @param date empty: as the law says */
export function deadlineSet(
  profile: Profile,
  sort: 'publication' | 'submission',
  kind: DeadlineKind,
  date: string,
): Profile {
  const dates = { ...profile.deadlines?.[sort], [kind]: date === '' ? undefined : date };
  return tidy({ ...profile, deadlines: { ...profile.deadlines, [sort]: dates } });
}

export function checkSwitched(profile: Profile, code: string, on: boolean): Profile {
  const others = (profile.manualChecks?.off ?? []).filter((one) => one !== code);
  return tidy({ ...profile, manualChecks: { ...profile.manualChecks, off: on ? others : [...others, code] } });
}

/** Changes a check of the office's own, or adds it; null takes it away. */
export function checkWritten(profile: Profile, code: string, check: ManualCheck | null): Profile {
  const own = profile.manualChecks?.own ?? [];
  const known = own.some((one) => one.code === code);
  const next = check === null ? own.filter((one) => one.code !== code) : known ? own : [...own, check];
  const written = next.map((one) => (one.code === code && check !== null ? check : one));
  return tidy({ ...profile, manualChecks: { ...profile.manualChecks, own: written } });
}

/** The first code for a check of the office's own that is free; null where all are used. */
export function freeCode(profile: Profile): string | null {
  const used = new Set((profile.manualChecks?.own ?? []).map(({ code }) => code));
  for (let number = 901; number <= 999; number += 1) if (!used.has(`M${number}`)) return `M${number}`;
  return null;
}
