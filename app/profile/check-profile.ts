import { MANUAL_CHECKS } from '../catalog/manual-checks.ts';
import { STAGES } from '../model/edition.ts';
import { PROFILE_SCHEMA, TIERS, type Profile, type ProfileProblem } from '../model/profile.ts';
import { PROFILE_PROBLEMS as SAY } from '../strings/profile.ts';
import { checkDeadlines } from './check-deadlines.ts';
import { checkManual } from './check-manual.ts';
import { checkRules, type ProfiledRule } from './check-rules.ts';
import { DamagedJson, readJson, type Placed } from './json-places.ts';
import { ProfileReading, whole, type Spot } from './reading.ts';

/** A profile that can be used, or all that is wrong with it. */
export type CheckedProfile =
  | { readonly profile: Profile; readonly problems: readonly [] }
  | { readonly profile: null; readonly problems: readonly ProfileProblem[] };

const KEYS = ['schema', 'name', 'note', 'stage', 'tier', 'deadlines', 'rules', 'manualChecks'] as const;
const LONGEST_NAME = 60;
const LONGEST_NOTE = 400;

/**
 * Reads a profile's text: damaged JSON, unknown keys and rules, wrong types, values out of range, contradictions. All
 * mistakes are listed, each with its line and path; a profile with a mistake is not used at all.
 * @param rules the program's rules, which a profile's settings are checked against
 */
export function checkProfile(text: string, rules: readonly ProfiledRule[]): CheckedProfile {
  const reading = new ProfileReading();
  let node: Placed;
  try {
    node = readJson(text.replace(/^\uFEFF/, ''));
  } catch (failure) {
    if (!(failure instanceof DamagedJson)) throw failure;
    return { profile: null, problems: [{ path: '', line: failure.line, sentence: failure.message }] };
  }
  const profile = readProfile(reading, { path: '', line: node.line, node }, rules);
  if (profile !== null && reading.problems.length === 0) return { profile, problems: [] };
  const problems = [...reading.problems].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { profile: null, problems };
}

function readProfile(reading: ProfileReading, spot: Spot, rules: readonly ProfiledRule[]): Profile | null {
  const entries = reading.object(spot, KEYS);
  if (entries === null) return null;
  const read = <T>(key: (typeof KEYS)[number], how: (own: Spot) => T | null): T | null => {
    const own = entries.get(key);
    return own === undefined ? null : how(own);
  };
  for (const key of ['schema', 'name'] as const) if (!entries.has(key)) reading.say(spot, SAY.missingKey(key));
  const schema = read('schema', (own) => checkSchema(reading, own));
  const name = read('name', (own) => reading.text(own, LONGEST_NAME));
  const rest = whole<Omit<Profile, 'schema' | 'name'>>({
    note: read('note', (own) => reading.text(own, LONGEST_NOTE)),
    stage: read('stage', (own) => reading.oneOf(own, STAGES)),
    tier: read('tier', (own) => reading.oneOf(own, TIERS)),
    deadlines: read('deadlines', (own) => checkDeadlines(reading, own)),
    rules: read('rules', (own) => checkRules(reading, own, rules)),
    manualChecks: read('manualChecks', (own) => checkManual(reading, own, MANUAL_CHECKS)),
  });
  return schema === null || name === null ? null : { schema, name, ...rest };
}

function checkSchema(reading: ProfileReading, spot: Spot): typeof PROFILE_SCHEMA | null {
  const found = reading.text(spot, 80);
  if (found === null || found === PROFILE_SCHEMA) return found;
  return reading.refuse(spot, SAY.schema(found, PROFILE_SCHEMA));
}

/** A profile as its file holds it. */
export function profileText(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}
