import { MANUAL_CHECKS } from '../catalog/manual-checks.ts';
import type { ManualCheck } from '../model/manual-check.ts';
import { DEADLINE_KINDS, type DeadlineKind, type Deadlines, type Profile, type Tier } from '../model/profile.ts';
import type { Severity } from '../model/finding.ts';
import type { OptionValue } from '../model/rule-option.ts';
import type { RosterDate } from '../model/roster.ts';
import { AGENCY_KIND_WORDS } from '../strings/common.ts';
import { MANUAL_STRINGS } from '../strings/manual-checks.ts';
import { dayWords } from './check-deadlines.ts';
import type { ProfiledRule } from './check-rules.ts';

/** What a profile settles, in the terms of the rules (app/rules/rule.ts takes it as a part of its settings). */
export interface ProfileSettings {
  readonly choices: Readonly<Record<string, ProfileChoice>>;
  readonly officeDeadlines: {
    readonly publication: Readonly<Partial<Record<DeadlineKind, RosterDate>>>;
    readonly submission: Readonly<Partial<Record<DeadlineKind, RosterDate>>>;
  };
  readonly tier?: Tier;
}

interface ProfileChoice {
  readonly on: boolean;
  readonly severity: Severity | null;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/**
 * What a profile settles for the rules. The stage is not among it: whoever starts a run may say otherwise.
 * @param profile one that was checked
 */
export function settingsOf(profile: Profile, rules: readonly ProfiledRule[]): ProfileSettings {
  const choices = Object.entries(profile.rules ?? {}).flatMap(
    ([code, { on = true, severity = null, options = {} }]) => {
      const rule = rules.find((one) => one.code === code);
      return rule === undefined ? [] : [[rule.id, { on, severity, options }] as const];
    },
  );
  return {
    choices: Object.fromEntries(choices),
    officeDeadlines: {
      publication: datesOf(profile.deadlines?.publication),
      submission: datesOf(profile.deadlines?.submission),
    },
    ...(profile.tier === undefined ? {} : { tier: profile.tier }),
  };
}

/** In the roster's way of writing: `--01-31` is that day of any year. */
function datesOf(deadlines: Deadlines | undefined): Readonly<Partial<Record<DeadlineKind, RosterDate>>> {
  const dates = Object.entries(deadlines ?? {}).map(([kind, date]) => [kind, date.length === 5 ? `--${date}` : date]);
  return Object.fromEntries(dates) as Partial<Record<DeadlineKind, RosterDate>>;
}

/** Code of the check whether a report was handed in on time; an office's submission deadlines stand beside it. */
const HANDED_IN = 'M001';

/**
 * The manual checks that an office makes, by code: the program's without those that are switched off, then its own.
 * @param profile null: the program's own settings
 */
export function manualChecksOf(profile: Profile | null): readonly ManualCheck[] {
  const { off = [], own = [] } = profile?.manualChecks ?? {};
  const dates = profile?.deadlines?.submission ?? {};
  const due = DEADLINE_KINDS.flatMap((kind) => {
    const date = dates[kind];
    return date === undefined ? [] : [`${AGENCY_KIND_WORDS[kind]}${dayWords(date)}`];
  });
  const kept = MANUAL_CHECKS.filter(({ code }) => !off.includes(code)).map((check) =>
    check.code === HANDED_IN && due.length > 0 ? { ...check, how: check.how + MANUAL_STRINGS.submission(due) } : check,
  );
  return [...kept, ...own].sort((one, other) => (one.code < other.code ? -1 : 1));
}
