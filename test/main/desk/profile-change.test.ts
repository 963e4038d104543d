import { expect, test } from 'vitest';
import { profileChange } from '../../../app/main/desk/profile-change.ts';
import { SAMPLE_AUDIT } from '../../support/sample-audit.ts';

const { findings } = SAMPLE_AUDIT;

test('the same findings: nothing changes', () => {
  expect(profileChange(findings, findings)).toEqual({ added: 0, removed: 0, altered: 0, rules: [] });
});

test('what is gone, what is new, and what is told otherwise, rule by rule in the order of their codes', () => {
  const [first, second, third] = findings;
  if (first === undefined || second === undefined || third === undefined) throw new Error('too few findings');
  const gone = { ...first, id: 'gone', rule: 'b/gone', code: 'R002' };
  const fresh = { ...second, id: 'fresh', rule: 'a/fresh', code: 'R001' };
  const told = { ...third, id: 'told', rule: 'c/told', code: 'R003', severity: 'must-fix' as const };
  const worded = { ...third, id: 'worded', rule: 'c/told', code: 'R003', message: '一' };
  const before = [...findings, gone, told, worded];
  const after = [...findings, fresh, { ...told, severity: 'advice' as const }, { ...worded, message: '二' }];
  expect(profileChange(before, after)).toEqual({
    added: 1,
    removed: 1,
    altered: 2,
    rules: [
      { rule: 'a/fresh', added: 1, removed: 0, altered: 0 },
      { rule: 'b/gone', added: 0, removed: 1, altered: 0 },
      { rule: 'c/told', added: 0, removed: 0, altered: 2 },
    ],
  });
});
