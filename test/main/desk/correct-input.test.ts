import { expect, test, vi } from 'vitest';
import type { Session } from '../../../app/bridge/desk.ts';
import { correctInput } from '../../../app/main/desk/correct-input.ts';
import { Refusal } from '../../../app/main/refusal.ts';

const KEY = 'ab'.repeat(32);
const NAMED = { agency: '青禾县财政局', year: null, notAReport: false };
const AT_REST: Session = {
  running: null,
  audit: 'audit-2',
  failure: null,
  roster: null,
  warning: null,
  workspace: null,
  recent: [],
};

function stage(later: Partial<Session> = {}) {
  let state = AT_REST;
  const set = vi.fn();
  const again = vi.fn();
  const world = {
    corrections: { set },
    session: {
      get state() {
        return state;
      },
      mustRest: () => {
        if (state.running !== null) throw new Refusal('busy');
      },
      again,
    },
    engine: {
      ask: <T>() => {
        state = { ...state, ...later };
        return Promise.resolve(KEY as T);
      },
    },
  };
  return { world, set, again };
}

test('remembers by the key of the bytes, then audits anew', async () => {
  const { world, set, again } = stage();
  await correctInput(world, { audit: 'audit-2', input: 'i0', correction: NAMED });
  expect(set).toHaveBeenCalledWith(KEY, NAMED);
  expect(again).toHaveBeenCalledOnce();
});

test('an id of another audit corrects nothing', async () => {
  const { world, set } = stage();
  await expect(correctInput(world, { audit: 'audit-1', input: 'i0', correction: NAMED })).rejects.toThrow(Refusal);
  expect(set).not.toHaveBeenCalled();
});

test.each<Partial<Session>>([
  { audit: 'audit-3' },
  { running: { done: 0, total: 0, current: null, elapsed: 0, cancelling: false } },
])('what changed while the key was looked up corrects nothing: %j', async (later) => {
  const { world, set, again } = stage(later);
  await expect(correctInput(world, { audit: 'audit-2', input: 'i0', correction: NAMED })).rejects.toThrow(Refusal);
  expect(set).not.toHaveBeenCalled();
  expect(again).not.toHaveBeenCalled();
});
