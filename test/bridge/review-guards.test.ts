import { expect, test } from 'vitest';
import * as guards from '../../app/bridge/review-guards.ts';

const OWN = {
  severity: 'must-fix',
  section: 'problems',
  place: null,
  message: '照抄上年',
  basis: null,
  suggestion: null,
};

test.each([
  { findings: ['a'], decision: 'confirmed', reason: null },
  { findings: ['a', 'b'], decision: 'dismissed', reason: '另有依据' },
  { findings: ['a'], decision: 'open', reason: null },
])('takes the decision %j', (request) => {
  expect(guards.isDecideRequest(request)).toBe(true);
});

test.each([
  { findings: [], decision: 'confirmed', reason: null },
  { findings: ['a'], decision: 'dismissed', reason: null },
  { findings: ['a'], decision: 'dismissed', reason: '  ' },
  { findings: ['a'], decision: 'confirmed', reason: '另有依据' },
  { findings: ['a'], decision: 'fixed', reason: null },
  { findings: [1], decision: 'open', reason: null },
  { findings: ['a'], decision: 'open', reason: null, path: '/etc' },
])('does not take the decision %j', (request) => {
  expect(guards.isDecideRequest(request)).toBe(false);
});

test.each([
  ['2025-02-28', true],
  ['2025-02-29', false],
  ['2025-2-8', false],
  ['2025-04-31', false],
  ['', false],
])('%s as a deadline: %s', (fixBy, taken) => {
  expect(guards.isDeadlineRequest({ findings: ['a'], fixBy })).toBe(taken);
});

test('a finding by hand says something, of a length that a person writes', () => {
  expect(guards.isAddFindingRequest({ agency: 'agency:甲', finding: OWN })).toBe(true);
  expect(guards.isAddFindingRequest({ agency: 'agency:甲', finding: { ...OWN, message: ' ' } })).toBe(false);
  expect(guards.isAddFindingRequest({ agency: 'agency:甲', finding: { ...OWN, message: '长'.repeat(4001) } })).toBe(
    false,
  );
  expect(guards.isAddFindingRequest({ agency: 'agency:甲', finding: { ...OWN, section: 'annex' } })).toBe(false);
});

test('a finding by hand points at cells or at words of a report, at something in any case', () => {
  const ok = (place: unknown) => guards.isAddFindingRequest({ agency: 'agency:甲', finding: { ...OWN, place } });
  const cells = { kind: 'cells', report: 'r', table: 'applications', row: 'received', column: null };
  expect(ok({ ...cells, figures: ['received|total', 'refused.query|naturalPerson'] })).toBe(true);
  expect(ok({ ...cells, figures: [] })).toBe(false);
  expect(ok({ ...cells, figures: ['received'] })).toBe(false);
  expect(ok({ ...cells, table: 'annex', figures: ['received|total'] })).toBe(false);
  const passage = { kind: 'passage', report: 'r', text: '全年共收到', before: '' };
  expect(ok(passage)).toBe(true);
  expect(ok({ ...passage, text: ' \n' })).toBe(false);
  expect(ok({ ...passage, text: '长'.repeat(1001) })).toBe(false);
  expect(ok({ ...passage, path: '/etc/hosts' })).toBe(false);
});

test('a campaign has a name of one line or none, and a year that can be', () => {
  const campaign = { name: '2024年度', year: 2024, stage: 'draft', keepOriginals: true };
  expect(guards.isCampaign(campaign)).toBe(true);
  expect(guards.isCampaign({ ...campaign, name: null, year: null })).toBe(true);
  expect(guards.isCampaign({ ...campaign, name: '' })).toBe(false);
  expect(guards.isCampaign({ ...campaign, name: '甲\n乙' })).toBe(false);
  expect(guards.isCampaign({ ...campaign, year: 1999 })).toBe(false);
});
