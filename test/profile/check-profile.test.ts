import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../../app/model/finding.ts';
import { ruleBook } from '../../app/engine/rule-book.ts';
import { checkProfile, profileText } from '../../app/profile/check-profile.ts';
import { textOf, WHOLE } from './profile-text.ts';

const RULES = ruleBook();

describe('a sound profile', () => {
  test('comes back as it was written', () => {
    const { profile, problems } = checkProfile(textOf(WHOLE), RULES);
    expect(problems).toEqual([]);
    expect(profile).toEqual(JSON.parse(textOf(WHOLE)));
  });

  test('written and read again is the same', () => {
    const { profile } = checkProfile(textOf(WHOLE), RULES);
    if (profile === null) throw new Error('not read');
    expect(checkProfile(profileText(profile), RULES).profile).toEqual(profile);
  });

  test('needs no more than a name, and may begin with a byte order mark', () => {
    const text = `\uFEFF${textOf({})}`;
    expect(checkProfile(text, RULES).profile).toEqual({ schema: 'disclosure-profile/1', name: '青禾县' });
  });

  test('may name a rule by its slug; the code is what is kept', () => {
    const { profile } = checkProfile(textOf({ rules: { 'cell/blank': { severity: 'must-fix' } } }), RULES);
    expect(profile?.rules).toEqual({ R601: { severity: 'must-fix' } });
  });
});

test('the program’s own thresholds contradict nothing, and lie within their limits', () => {
  const all = Object.fromEntries(
    RULES.flatMap(({ code, options }) =>
      options === undefined
        ? []
        : [[code, { options: Object.fromEntries(Object.entries(options).map(([key, one]) => [key, one.default])) }]],
    ),
  );
  expect(Object.keys(all).length).toBeGreaterThan(6);
  expect(checkProfile(textOf({ rules: all }), RULES).problems).toEqual([]);
});

test('what a rule may be raised to is never milder than what it is', () => {
  const milder = RULES.filter(
    ({ severity, raisableTo }) =>
      raisableTo !== undefined && SEVERITIES.indexOf(raisableTo) > SEVERITIES.indexOf(severity),
  );
  expect(milder.map(({ id }) => id)).toEqual([]);
});
