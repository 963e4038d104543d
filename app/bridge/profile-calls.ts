import type { ManualCheck } from '../model/manual-check.ts';
import type { Profile, ProfileProblem } from '../model/profile.ts';

/** All that the window may ask about the office's own settings. A profile travels as the text of its file. */
export interface ProfileCalls {
  /** What is in force; told again by the signal `profile.changed`. */
  readonly 'profile.state': { readonly input: null; readonly output: ProfileState };
  /** Lets a person choose a file and checks it; changes nothing. Null where the dialog was cancelled. */
  readonly 'profile.import': { readonly input: null; readonly output: ImportedProfile | null };
  /** Checks a draft, and says what it would change in the audit at hand. */
  readonly 'profile.preview': { readonly input: string; readonly output: ProfilePreview };
  /** Puts a draft into force, null for the program's own settings, and audits anew. Refused where it has mistakes. */
  readonly 'profile.apply': { readonly input: string | null; readonly output: null };
  /** Puts what was in force before the last change into force again. */
  readonly 'profile.undo': { readonly input: null; readonly output: null };
  /** Asks where to, and writes a draft there. The file's name, null where the dialog was cancelled. */
  readonly 'profile.export': { readonly input: string; readonly output: string | null };
  /** How many findings each rule has in the audit at hand, by slug; rules without any are left out. */
  readonly 'rules.counts': { readonly input: null; readonly output: Readonly<Record<string, number>> };
  /** 打印规则手册: on paper or into a PDF. The file's name; null on paper, or where a dialog was cancelled. */
  readonly 'output.ruleBook': { readonly input: 'paper' | 'pdf'; readonly output: string | null };
}

/** What an office has settled, and what follows from it. */
export interface ProfileState {
  /** Null: the program's own settings. */
  readonly profile: Profile | null;
  /** Whether something was in force before in this session. */
  readonly canUndo: boolean;
  /** The manual checks that the office makes. */
  readonly checks: readonly ManualCheck[];
}

/** A file that was chosen: a profile, or all that is wrong with it. */
export interface ImportedProfile {
  /** The file's name. */
  readonly name: string;
  readonly profile: Profile | null;
  readonly problems: readonly ProfileProblem[];
}

export interface ProfilePreview {
  readonly problems: readonly ProfileProblem[];
  /** Null where there are mistakes, and where no audit is at hand. */
  readonly change: ProfileChange | null;
}

/** What another profile would make of the findings of the audit at hand. */
export interface ProfileChange {
  readonly added: number;
  readonly removed: number;
  /** Of another severity, or worded otherwise. */
  readonly altered: number;
  /** Rules whose findings change, by slug, in the order of their codes. */
  readonly rules: readonly {
    readonly rule: string;
    readonly added: number;
    readonly removed: number;
    readonly altered: number;
  }[];
}

export const PROFILE_CALLS: Readonly<Record<keyof ProfileCalls, true>> = {
  'profile.state': true,
  'profile.import': true,
  'profile.preview': true,
  'profile.apply': true,
  'profile.undo': true,
  'profile.export': true,
  'rules.counts': true,
  'output.ruleBook': true,
};
