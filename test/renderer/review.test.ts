import { describe, expect, test } from 'vitest';
import { agencyViewOf, overviewOf } from '../../app/main/desk/agency-rows.ts';
import { ruleFindingsOf } from '../../app/main/desk/rule-findings.ts';
import type { FindingView, Review } from '../../app/model/review.ts';
import { NO_REVIEW } from '../../app/model/review.ts';
import { deskReducer, FIRST_LOOK } from '../../renderer/state/desk.ts';
import type { DeskAction, DeskState } from '../../renderer/state/desk.ts';
import { hasReviewState, openOf } from '../../renderer/state/filters.ts';
import { decided, nextOpen, nextOpenAgency, verdictTargets, withReviews } from '../../renderer/state/review.ts';
import { placeCard } from '../../renderer/state/tour-place.ts';
import { keyName } from '../../renderer/state/use-keys.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';

const found = agencyViewOf(SAMPLE_AUDIT, 'agency:临澜县数据局');
if (found === undefined) throw new Error('the sample was changed');
const { findings } = found;
const root = findings.find((one) => findings.some((other) => other.cause === one.id));
if (root === undefined) throw new Error('the sample has no consequences any more');
const followers = findings.filter((one) => one.cause === root.id);

const CONFIRMED: Review = { ...NO_REVIEW, decision: 'confirmed', reviewedAt: '2025-03-01T01:00:00Z' };
const ids = (all: readonly FindingView[]) => all.map(({ id }) => id);

describe('a decision', () => {
  test('falls on a cause and on all that follows from it', () => {
    expect(followers).toHaveLength(3);
    expect(new Set(ids(verdictTargets(findings, new Set([root.id]))))).toEqual(new Set(ids([root, ...followers])));
    const [follower] = followers;
    expect(ids(verdictTargets(findings, new Set([follower?.id ?? ''])))).toEqual([follower?.id]);
  });

  test('leaves a consequence alone that was decided on otherwise', () => {
    const [apart] = followers;
    if (apart === undefined) throw new Error('no consequence');
    const reviewed = withReviews(findings, new Map([[apart.id, CONFIRMED]]));
    expect(ids(verdictTargets(reviewed, new Set([root.id])))).not.toContain(apart.id);
    // Taken back with its cause, where both were confirmed.
    const both = withReviews(reviewed, new Map([[root.id, CONFIRMED]]));
    expect(ids(verdictTargets(both, new Set([root.id])))).toContain(apart.id);
  });

  test('rests on the values as they are; taken back, it rests on nothing', () => {
    const at = '2025-03-02T03:04:05Z';
    const dismissed = decided(root, { decision: 'dismissed', reason: '单位已说明' }, at);
    expect(dismissed).toMatchObject({ reviewedAt: at, valuesDigest: root.valuesDigest, reason: '单位已说明' });
    const open = decided({ ...root, review: { ...dismissed, note: '留着' } }, { decision: 'open', reason: null }, at);
    expect(open).toMatchObject({ decision: 'open', reviewedAt: null, valuesDigest: null, note: '留着' });
  });

  test('keeps findings as they are that it does not touch', () => {
    const reviewed = withReviews(findings, new Map([[root.id, CONFIRMED]]));
    expect(reviewed.filter((one, index) => one !== findings[index])).toHaveLength(1);
  });
});

describe('what is open next', () => {
  const list = ids(findings);

  test('is behind the last one, and after the end of the list from its beginning', () => {
    const [first = '', second = ''] = list;
    expect(nextOpen(findings, list, first, new Set([first]))).toBe(second);
    expect(nextOpen(findings, list, list.at(-1) ?? '', new Set([list.at(-1) ?? '']))).toBe(first);
  });

  test('passes over what was decided on, and is nothing where all was', () => {
    const [first = '', second = '', third] = list;
    const reviewed = withReviews(findings, new Map([[second, CONFIRMED]]));
    expect(nextOpen(reviewed, list, first, new Set([first]))).toBe(third);
    expect(nextOpen(findings, list, first, new Set(list))).toBeNull();
  });

  test('is in the next agency that has anything open, round the list', () => {
    const rows = overviewOf(SAMPLE_AUDIT, true).agencies;
    const open = rows.filter((row) => openOf(row) > 0);
    expect(nextOpenAgency(rows, open[0]?.id ?? '')).toBe(open[1]?.id);
    expect(nextOpenAgency(rows, open.at(-1)?.id ?? '')).toBe(open[0]?.id);
    const none = rows.map((row) => ({
      ...row,
      open: { mustFix: 0, suspected: 0, advice: 0, judgement: 0, unreadable: 0 },
    }));
    expect(nextOpenAgency(none, rows[0]?.id ?? '')).toBeNull();
  });
});

test('what opened again is open, and told apart', () => {
  const reopened = { decision: 'confirmed' as const, reason: null, reviewedAt: '2025-03-01T01:00:00Z' };
  const finding = { review: { ...NO_REVIEW, reopened } };
  expect(hasReviewState(finding, 'reopened')).toBe(true);
  expect(hasReviewState(finding, 'open')).toBe(true);
  expect(hasReviewState({ review: NO_REVIEW }, 'reopened')).toBe(false);
});

test('the findings of a rule are gathered agency by agency, decided ones counted apart', () => {
  const [first, second] = findings;
  if (first === undefined || second === undefined) throw new Error('too few');
  const agencies = [
    { id: 'a', name: '甲', findings: [first, { ...first, id: 'x', review: CONFIRMED }] },
    { id: 'b', name: '乙', findings: [{ ...second, rule: 'other/rule' }] },
  ];
  expect(ruleFindingsOf(agencies, first.rule)).toEqual([{ agency: 'a', name: '甲', open: [first.id], decided: 1 }]);
});

describe('several at once', () => {
  const act = (actions: readonly DeskAction[]) => actions.reduce<DeskState>(deskReducer, FIRST_LOOK);
  const list = ['1', '2', '3', '4'];
  const step = (by: 1 | -1): DeskAction => ({ type: 'selectionStepped', agency: 'a', ids: list, from: '1', step: by });

  test('are taken in step by step, and let go of on the way back', () => {
    expect([...act([step(1), step(1)]).selected]).toEqual(['1', '2', '3']);
    const back = act([step(1), step(1), step(-1)]);
    expect([...back.selected]).toEqual(['1', '2']);
    expect(back.finding).toBe('2');
  });

  test('are those up to a click, in either direction', () => {
    const upTo = (from: string, finding: string): DeskAction => ({ type: 'selectedUpTo', ids: list, from, finding });
    expect([...act([upTo('2', '4')]).selected]).toEqual(['2', '3', '4']);
    expect([...act([upTo('3', '1')]).selected]).toEqual(['1', '2', '3']);
  });

  test('are forgotten with the next finding that is chosen, and with the agency', () => {
    const all: DeskAction = { type: 'allSelected', agency: 'a', ids: list };
    expect(act([all, { type: 'findingChosen', finding: '2' }]).selected.size).toBe(0);
    expect(act([all, { type: 'wentTo', agency: 'b', finding: null }])).toMatchObject({ agency: 'b', finding: null });
    expect(act([all, { type: 'wentTo', agency: 'b', finding: null }]).selected.size).toBe(0);
  });

  test('of an agency that is gone from the screen are not taken', () => {
    const late: DeskAction = { type: 'allSelected', agency: 'a', ids: list };
    expect(act([{ type: 'agencyChosen', agency: 'b' }, late]).selected.size).toBe(0);
  });
});

test('Shift is named where it does not write another sign', () => {
  const key = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: true };
  expect(keyName({ ...key, key: '?' })).toBe('?');
  expect(keyName({ ...key, key: 'ArrowDown' })).toBe('Shift+ArrowDown');
  expect(keyName({ ...key, key: 'Z', ctrlKey: true })).toBe('Ctrl+Shift+z');
});

test('a card of the tour stands beside what it points at, and always whole inside the window', () => {
  const card = { width: 340, height: 140 };
  const room = { width: 1051, height: 591 };
  const boxes = [
    { left: 0, top: 60, width: 230, height: 531 },
    { left: 640, top: 60, width: 411, height: 130 },
    { left: 0, top: 0, width: 1051, height: 591 },
    { left: 900, top: 10, width: 140, height: 30 },
  ];
  for (const box of boxes) {
    const { left, top } = placeCard(box, card, room);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left + card.width).toBeLessThanOrEqual(room.width);
    expect(top + card.height).toBeLessThanOrEqual(room.height);
  }
  expect(placeCard(boxes[0] ?? null, card, room).left).toBeGreaterThan(230);
});
