import { expect, test } from 'vitest';
import { overviewOf } from '../../app/main/desk/agency-rows.ts';
import { DeskData } from '../../renderer/state/desk-data.ts';
import { NOTHING_KNOWN, revisionOf, sessionReducer } from '../../renderer/state/session.ts';
import type { SessionAction, SessionState } from '../../renderer/state/session.ts';
import { SAMPLE_AUDIT } from '../support/sample-audit.ts';
import { fakeBridge, READY } from './support/fake-bridge.ts';

const OVERVIEW = overviewOf(SAMPLE_AUDIT, true);
const AGENCY = 'agency:临澜县数据局';

function atHand(state: SessionState) {
  if (state.audit === null) throw new Error('no audit at hand');
  return state.audit;
}

function begin() {
  const bridge = fakeBridge({ session: READY, audit: SAMPLE_AUDIT });
  const told = sessionReducer(NOTHING_KNOWN, { type: 'sessionTold', session: READY });
  const data = new DeskData(bridge);
  const state = sessionReducer(told, { type: 'overviewCame', audit: READY.audit ?? '', overview: OVERVIEW, data });
  const asked = () => bridge.asked.filter(({ name }) => name === 'desk.agency').length;
  return { state, asked };
}

const changed = (findingsChanged: boolean): SessionAction => ({
  type: 'deskChanged',
  change: {
    agencies: OVERVIEW.agencies.filter(({ id }) => id === AGENCY),
    reviews: [],
    findingsChanged,
    counts: OVERVIEW.counts,
    canUndo: true,
    canRedo: false,
  },
});

const viewOf = (state: SessionState, agency = AGENCY) =>
  atHand(state).data.agency(agency, revisionOf(atHand(state), agency));

test('findings that changed are asked for once, however often React runs the reducer for it', async () => {
  const { state, asked } = begin();
  const before = viewOf(state);
  const [once, again] = [sessionReducer(state, changed(true)), sessionReducer(state, changed(true))];
  // A state that React threw away and the one that it shows wait for the same answer.
  expect(viewOf(once)).toBe(viewOf(again));
  expect(viewOf(once)).not.toBe(before);
  // What is on screen meanwhile stays on screen.
  expect(viewOf(state)).toBe(before);
  expect(asked()).toBe(2);
  await viewOf(once);
});

test('a decision asks for nothing anew, nor does another agency’s finding', async () => {
  const { state, asked } = begin();
  const other = OVERVIEW.agencies.find(({ id }) => id !== AGENCY)?.id ?? '';
  const [own, others] = [viewOf(state), viewOf(state, other)];
  expect(viewOf(sessionReducer(state, changed(false)))).toBe(own);
  expect(viewOf(sessionReducer(state, changed(true)), other)).toBe(others);
  expect(asked()).toBe(2);
  await Promise.all([own, others]);
});

test('a word from before a run is over once it begins; one of what it was begun with stays', () => {
  const running = { done: 0, total: 1, current: null, elapsed: 0, cancelling: false };
  const begun = (notice: SessionState['notice']) => {
    const told = sessionReducer(NOTHING_KNOWN, { type: 'noticed', notice });
    return sessionReducer(told, { type: 'sessionTold', session: { ...READY, running } }).notice;
  };
  expect(begun({ tone: 'good', text: '已保存' })).toBeNull();
  expect(begun({ tone: 'good', text: '已打开', ofRun: true })).toMatchObject({ text: '已打开' });
});
