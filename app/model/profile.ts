import type { Stage } from './edition.ts';
import type { Severity } from './finding.ts';
import type { ManualCheck } from './manual-check.ts';
import type { AgencyKind } from './report.ts';
import type { OptionValue } from './rule-option.ts';

/** The tier of the government whose agencies an office supervises: 省, 市 (with districts), 县 (区, county-level city). */
export type Tier = 'province' | 'city' | 'county';

export const TIERS: readonly Tier[] = ['province', 'city', 'county'];

/** Kinds of body that a deadline can be set for. */
export type DeadlineKind = Exclude<AgencyKind, 'unknown'>;

export const DEADLINE_KINDS: readonly DeadlineKind[] = [
  'government',
  'office',
  'department',
  'township',
  'institution',
];

/** By kind of body; `MM-DD`: that day in the year after the report's, `YYYY-MM-DD`: that one day. */
export type Deadlines = Readonly<Partial<Record<DeadlineKind, string>>>;

/** What an office settles for one rule. What is left out is as the rule was written. */
export interface RuleSetting {
  readonly on?: boolean;
  readonly severity?: Severity;
  /** Values of the rule's options, by key. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** Why, for whoever reads it next year. */
  readonly note?: string;
}

/**
 * An office's own settings (本单位规则设置), in the shape of its file. All but name and schema may be left out: then
 * the program's own holds. Whatever reads a file checks it first (app/profile/check-profile.ts).
 */
export interface Profile {
  readonly schema: typeof PROFILE_SCHEMA;
  readonly name: string;
  /** For whoever reads it next year. */
  readonly note?: string;
  readonly stage?: Stage;
  readonly tier?: Tier;
  readonly deadlines?: {
    /** 公布: until when reports must be public. */
    readonly publication?: Deadlines;
    /** 报送: until when they must be handed in; no measure of lateness, shown beside the manual check. */
    readonly submission?: Deadlines;
  };
  /** By the rule's code, which never changes; a file may also name its slug. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly manualChecks?: {
    /** Codes of checks that the office does not make. */
    readonly off?: readonly string[];
    /** Its own, `M901` to `M999`. */
    readonly own?: readonly ManualCheck[];
  };
}

export const PROFILE_SCHEMA = 'disclosure-profile/1';

/** A mistake in a profile, for the person who keeps it. */
export interface ProfileProblem {
  /** Where it stands: keys from the outermost in, parted by dots; empty where the file as a whole is meant. */
  readonly path: string;
  /** From 1; null where the settings were not read from a file. */
  readonly line: number | null;
  /** In Chinese, without the place. */
  readonly sentence: string;
}
