import { beforeEach, expect, test, vi } from 'vitest';
import { isNull } from '../../app/bridge/guards.ts';
import { answerCall } from '../../app/main/calls.ts';
import type { Caller, Handlers } from '../../app/main/calls.ts';
import { Refusal } from '../../app/main/refusal.ts';

vi.mock('electron', () => ({ ipcMain: { handle: vi.fn() } }));

const answer = vi.fn<Handlers['app.info']['answer']>();
const handlers = { 'app.info': { accepts: isNull, answer } } as unknown as Handlers;
const caller = {} as Caller;
const log = vi.fn();

const call = (name: unknown, input: unknown) => answerCall(handlers, name, input, caller, log);

beforeEach(() => {
  answer.mockReset();
  log.mockReset();
});

test('the answer comes back as a value', async () => {
  const info = { version: '1.0.0', electron: '45.0.0', platform: 'linux' };
  answer.mockReturnValue(info);
  expect(await call('app.info', null)).toEqual({ ok: true, value: info });
  expect(answer).toHaveBeenCalledWith(null, caller);
});

test.each(['nothing', 'toString', '__proto__', '', 7, null, ['app.info']])('%j is no call', async (name) => {
  expect(await call(name, null)).toMatchObject({ ok: false, code: 'unknown-call' });
});

test('input that its guard refuses never reaches the handler', async () => {
  expect(await call('app.info', { path: '/etc' })).toMatchObject({ ok: false, code: 'bad-input' });
  expect(answer).not.toHaveBeenCalled();
});

test('a refusal is told in its own words, and is no failure of the program', async () => {
  answer.mockRejectedValue(new Refusal('正在审核,请先等待或取消。'));
  expect(await call('app.info', null)).toEqual({ ok: false, code: 'refused', message: '正在审核,请先等待或取消。' });
  expect(log).not.toHaveBeenCalled();
});

test('any other error is logged, and the user reads a sentence without it', async () => {
  const failure = new Error('SQLITE_BUSY at line 7');
  answer.mockImplementation(() => {
    throw failure;
  });
  const reply = await call('app.info', null);
  expect(reply).toMatchObject({ ok: false, code: 'internal' });
  expect(JSON.stringify(reply)).not.toContain('SQLITE');
  expect(log).toHaveBeenCalledWith(failure);
});
