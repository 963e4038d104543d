import { readFile, stat } from 'node:fs/promises';
import type { Profile } from '../model/profile.ts';
import { checkProfile, profileText, type CheckedProfile } from '../profile/check-profile.ts';
import { settingsOf } from '../profile/profile-settings.ts';
import { PROFILE_PROBLEMS } from '../strings/profile.ts';
import { sha256 } from './read-report.ts';
import { ruleBook } from './rule-book.ts';
import type { RunSettings } from './settings.ts';

/** An office writes some pages at the most. */
const MOST_BYTES = 1024 * 1024;

const refused = (sentence: string): CheckedProfile => ({
  profile: null,
  problems: [{ path: '', line: null, sentence }],
});

/** Checks the text of a profile against the rules of this program. */
export function readProfile(text: string): CheckedProfile {
  return checkProfile(text, ruleBook());
}

/** Reads and checks a profile's file (UTF-8). A file that cannot be read has that as its only mistake. */
export async function readProfileFile(file: string): Promise<CheckedProfile> {
  let bytes: Uint8Array;
  try {
    const found = await stat(file);
    if (found.size > MOST_BYTES) return refused(PROFILE_PROBLEMS.tooLarge);
    bytes = await readFile(file);
  } catch {
    return refused(PROFILE_PROBLEMS.unreadable);
  }
  try {
    return readProfile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (failure) {
    if (!(failure instanceof TypeError)) throw failure;
    return refused(PROFILE_PROBLEMS.notUtf8);
  }
}

/** A run's settings with what its profile settles; what a roster says is added later and goes before. */
export function profiled(settings: RunSettings): RunSettings {
  const { profile } = settings;
  return profile === undefined || profile === null ? settings : { ...settings, ...settingsOf(profile, ruleBook()) };
}

/** What the name of the rule set bears behind it where a profile changes what the rules say: a hash of the profile. */
export function profileMark(profile: Profile | null): string {
  return profile === null ? '' : `+${sha256(profileText(profile)).slice(0, 8)}`;
}
