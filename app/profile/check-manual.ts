import type { ManualCheck } from '../model/manual-check.ts';
import { SEVERITIES } from '../model/finding.ts';
import type { Profile } from '../model/profile.ts';
import { PROFILE_PROBLEMS as SAY } from '../strings/profile.ts';
import { whole, type ProfileReading, type Spot } from './reading.ts';

type ProfileChecks = NonNullable<Profile['manualChecks']>;

const LONGEST_TITLE = 40;
const LONGEST_TEXT = 400;

/** Which of the program's manual checks an office does not make, and its own. */
export function checkManual(reading: ProfileReading, spot: Spot, known: readonly ManualCheck[]): ProfileChecks | null {
  const entries = reading.object(spot, ['off', 'own']);
  if (entries === null) return null;
  const ownSpot = entries.get('own');
  const offSpot = entries.get('off');
  const own = ownSpot === undefined ? null : checkOwn(reading, ownSpot);
  const off = offSpot === undefined ? null : checkOff(reading, offSpot, known, own ?? []);
  return whole<ProfileChecks>({ off, own });
}

function checkOwn(reading: ProfileReading, spot: Spot): readonly ManualCheck[] {
  const checks: ManualCheck[] = [];
  for (const item of reading.list(spot) ?? []) {
    const entries = reading.object(item, ['code', 'title', 'basis', 'how', 'severity', 'stage']);
    if (entries === null) continue;
    const read = <T>(key: string, how: (own: Spot) => T | null): T | null => {
      const own = entries.get(key);
      return own === undefined ? reading.refuse(item, SAY.missingKey(key)) : how(own);
    };
    const code = read('code', (own) => checkCode(reading, own, checks));
    const title = read('title', (own) => reading.text(own, LONGEST_TITLE));
    const basis = read('basis', (own) => reading.text(own, LONGEST_TEXT));
    const how = read('how', (own) => reading.text(own, LONGEST_TEXT));
    const severity = read('severity', (own) => reading.oneOf(own, SEVERITIES));
    const stage = read('stage', (own) => reading.oneOf(own, ['published', 'any'] as const));
    if (code === null || title === null || basis === null) continue;
    if (how !== null && severity !== null && stage !== null) {
      checks.push({ code, title, basis, how, severity, stage });
    }
  }
  return checks;
}

function checkCode(reading: ProfileReading, spot: Spot, before: readonly ManualCheck[]): string | null {
  const code = reading.text(spot, 20);
  if (code === null) return null;
  if (!/^M9(?!00)\d\d$/.test(code)) return reading.refuse(spot, SAY.ownCode(code));
  return before.some((check) => check.code === code) ? reading.refuse(spot, SAY.sameCode(code)) : code;
}

function checkOff(
  reading: ProfileReading,
  spot: Spot,
  known: readonly ManualCheck[],
  own: readonly ManualCheck[],
): readonly string[] {
  const codes: string[] = [];
  for (const item of reading.list(spot) ?? []) {
    const code = reading.text(item, 20);
    if (code === null) continue;
    if (own.some((check) => check.code === code)) reading.say(item, SAY.ownAndOff(code));
    else if (!known.some((check) => check.code === code)) reading.say(item, SAY.unknownCheck(code));
    else if (codes.includes(code)) reading.say(item, SAY.sameCode(code));
    else codes.push(code);
  }
  return codes;
}
