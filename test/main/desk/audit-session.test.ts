import { expect, test } from 'vitest';
import type { Session } from '../../../app/bridge/desk.ts';
import { AuditSession } from '../../../app/main/desk/audit-session.ts';
import type { WorkerCallName, WorkerCalls } from '../../../app/main/engine/messages.ts';
import { Refusal } from '../../../app/main/refusal.ts';

const PROFILE = { schema: 'disclosure-profile/1', name: '青禾县' } as const;
const CORRECTIONS = { ['a'.repeat(64)]: { agency: null, year: 2023, notAReport: false } };

interface Asked {
  readonly name: WorkerCallName;
  readonly input: unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (failure: unknown) => void;
}

function stage() {
  const asked: Asked[] = [];
  const told: Session[] = [];
  const logged: unknown[] = [];
  let now = 0;
  const engine = {
    ask: <N extends WorkerCallName>(name: N, input: WorkerCalls[N]['input']) =>
      new Promise<WorkerCalls[N]['output']>((resolve, reject) => {
        asked.push({ name, input, resolve: resolve as (value: unknown) => void, reject });
      }),
  };
  const session = new AuditSession(engine, {
    tell: (state) => told.push(state),
    log: (failure) => logged.push(failure),
    clock: () => now,
    today: () => '2025-04-10',
    corrections: { all: CORRECTIONS, warning: null },
    profiles: { current: PROFILE, warning: null },
  });
  const last = (): Asked => {
    const question = asked.at(-1);
    if (question === undefined) throw new Error('nothing was asked');
    return question;
  };
  return { session, asked, told, logged, last, at: (time: number) => (now = time) };
}

/** Lets promises that are settled already go on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

test('a run ends with another audit at hand', async () => {
  const { session, last, told } = stage();
  session.start(['/a'], false);
  expect(session.state.running).toMatchObject({ done: 0, cancelling: false });
  expect(last()).toMatchObject({ name: 'run', input: { paths: ['/a'], today: '2025-04-10' } });
  last().resolve(null);
  await settle();
  expect(session.state).toEqual({
    running: null,
    audit: 'audit-1',
    failure: null,
    roster: null,
    warning: null,
    workspace: null,
    recent: [],
  });
  expect(told.at(-1)).toEqual(session.state);
});

test('tells how far it is, and since when', () => {
  const { session, at } = stage();
  at(1000);
  session.start(['/a'], false);
  at(1250);
  session.progress({ done: 4, total: 9, current: 'a.html' });
  expect(session.state.running).toEqual({ done: 4, total: 9, current: 'a.html', elapsed: 250, cancelling: false });
});

test('adds to what the audit was made from, each path once', async () => {
  const { session, last } = stage();
  session.start(['/a', '/b'], true);
  last().resolve(null);
  await settle();
  session.start(['/c', '/a'], true);
  expect(last().input).toMatchObject({ paths: ['/a', '/b', '/c'] });
  expect(session.state.audit).toBe('audit-1');
  last().resolve(null);
  await settle();
  expect(session.state.audit).toBe('audit-2');
});

test('begins anew where it is told to', async () => {
  const { session, last } = stage();
  session.start(['/a'], false);
  last().resolve(null);
  await settle();
  session.start(['/b'], false);
  expect(last().input).toMatchObject({ paths: ['/b'] });
});

test('goes on with what it was made from, where nothing is added', async () => {
  const { session, last } = stage();
  session.start(['/a'], false);
  last().resolve(null);
  await settle();
  session.start([], true);
  expect(last().input).toMatchObject({ paths: ['/a'] });
});

test('refuses a second run, a run over nothing, and to close while one goes on', async () => {
  const { session } = stage();
  expect(() => session.start([], true)).toThrow(Refusal);
  session.start(['/a'], false);
  expect(() => session.start(['/b'], false)).toThrow(Refusal);
  await expect(session.close()).rejects.toThrow(Refusal);
});

test('cancels once, and keeps what comes of it', async () => {
  const { session, asked, last } = stage();
  session.start(['/a'], false);
  const run = last();
  session.cancel();
  session.cancel();
  expect(asked.filter((one) => one.name === 'cancel')).toHaveLength(1);
  expect(session.state.running?.cancelling).toBe(true);
  run.resolve(null);
  await settle();
  expect(session.state).toMatchObject({ running: null, audit: 'audit-1' });
});

test('a run that failed leaves the audit before it, if the worker still holds it', async () => {
  const { session, last, logged } = stage();
  session.start(['/a'], false);
  last().resolve(null);
  await settle();
  session.start(['/b'], true);
  last().reject(new Error('engine fault'));
  await settle();
  expect(last().name).toBe('overview');
  last().resolve({});
  await settle();
  expect(session.state.audit).toBe('audit-1');
  expect(session.state.failure).toMatch(/没有完成/);
  expect(logged).toHaveLength(1);
});

test('a worker that died took the audit with it', async () => {
  const { session, last } = stage();
  session.start(['/a'], false);
  last().resolve(null);
  await settle();
  session.start(['/b'], true);
  last().reject(new Error('the worker ended'));
  await settle();
  last().reject(new Refusal('没有审核'));
  await settle();
  expect(session.state.audit).toBeNull();
  expect(session.state.failure).not.toBeNull();
});

test('every run has the corrections and the roster, which is looked at first', async () => {
  const { session, asked, last, told } = stage();
  session.start(['/a'], false);
  expect(last().input).toMatchObject({ roster: null, corrections: CORRECTIONS });
  last().resolve(null);
  await settle();
  const importing = session.useRoster('/名册.xlsx');
  expect(last()).toMatchObject({ name: 'roster', input: '/名册.xlsx' });
  last().resolve({ name: '名册.xlsx', agencies: 40 });
  await importing;
  expect(session.state.roster).toEqual({ name: '名册.xlsx', agencies: 40 });
  expect(last()).toMatchObject({ name: 'run', input: { paths: ['/a'], roster: '/名册.xlsx' } });
  last().resolve(null);
  await settle();
  session.removeRoster();
  expect(last()).toMatchObject({ name: 'run', input: { roster: null } });
  expect(told.at(-1)).toMatchObject({ roster: null });
  expect(asked.filter(({ name }) => name === 'run')).toHaveLength(3);
});

test('a roster that cannot be used changes nothing, and one before the first audit starts none', async () => {
  const { session, asked, last } = stage();
  const refused = session.useRoster('/图.png');
  last().reject(new Refusal('名册不能使用'));
  await expect(refused).rejects.toThrow('名册不能使用');
  expect(session.state.roster).toBeNull();
  const used = session.useRoster('/名册.xlsx');
  last().resolve({ name: '名册.xlsx', agencies: 1 });
  await used;
  expect(session.state).toMatchObject({ running: null, roster: { agencies: 1 } });
  expect(asked.map(({ name }) => name)).toEqual(['roster', 'roster']);
});

test('every run has the office’s settings; other ones are tried without a run', async () => {
  const { session, last } = stage();
  const draft = { ...PROFILE, name: '草稿' };
  expect(await session.preview(draft)).toBeNull();
  session.start(['/a'], false);
  expect(last().input).toMatchObject({ profile: PROFILE });
  await expect(session.preview(draft)).rejects.toThrow(Refusal);
  last().resolve(null);
  await settle();
  const asked = session.preview(draft);
  expect(last()).toMatchObject({ name: 'preview', input: { paths: ['/a'], profile: draft, corrections: CORRECTIONS } });
  const change = { added: 1, removed: 0, altered: 0, rules: [] };
  last().resolve(change);
  expect(await asked).toEqual(change);
  expect(session.state.running).toBeNull();
});

test('every run compares with what was imported of earlier years, until it is let go', async () => {
  const { session, last, asked } = stage();
  session.addPrevious(['/上年/甲.html']);
  expect(session.state.previous).toEqual(['甲.html']);
  // Nothing is audited yet, so nothing is audited anew.
  expect(asked).toEqual([]);
  session.start(['/a'], false);
  expect(last().input).toMatchObject({ previous: ['/上年/甲.html'] });
  expect(() => session.addPrevious(['/b'])).toThrow(Refusal);
  last().resolve(null);
  await settle();

  session.addPrevious(['/上年/台账.xlsx', '/上年/甲.html']);
  expect(last().input).toMatchObject({ paths: ['/a'], previous: ['/上年/甲.html', '/上年/台账.xlsx'] });
  last().resolve(null);
  await settle();
  expect(session.state.previous).toEqual(['甲.html', '台账.xlsx']);

  session.removePrevious();
  expect(last().input).toMatchObject({ previous: [] });
  expect(session.state.previous).toEqual([]);
});
