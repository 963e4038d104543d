import { expect, test } from 'vitest';
import { MANUAL_CHECKS } from '../../app/catalog/manual-checks.ts';
import { NEW_CAMPAIGN } from '../../app/model/workspace.ts';
import { manualChecks } from '../../renderer/state/manual-checks.ts';

const published = { campaign: NEW_CAMPAIGN };
const draft = { campaign: { ...NEW_CAMPAIGN, stage: 'draft' as const } };
const [first] = MANUAL_CHECKS;
const stateOf = (stage: 'draft' | 'published') => ({
  profile: { schema: 'disclosure-profile/1' as const, name: '青禾县', stage },
  canUndo: false,
  checks: MANUAL_CHECKS.slice(1),
});

test('all of the program’s where the office has settled nothing; of a draft, those that can be looked at', () => {
  expect(manualChecks(published, { state: null })).toEqual(MANUAL_CHECKS);
  expect(manualChecks(null, { state: null })).toEqual(MANUAL_CHECKS);
  const left = manualChecks(draft, { state: null });
  expect(left.every(({ stage }) => stage === 'any')).toBe(true);
  expect(left.length).toBeLessThan(MANUAL_CHECKS.length);
});

test('those that the office makes, at its own stage', () => {
  expect(manualChecks(published, { state: stateOf('published') })).not.toContain(first);
  expect(manualChecks(published, { state: stateOf('draft') }).some(({ stage }) => stage === 'published')).toBe(false);
});
