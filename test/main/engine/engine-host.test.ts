import { expect, test } from 'vitest';
import { EngineHost } from '../../../app/main/engine/engine-host.ts';
import type { Thread } from '../../../app/main/engine/engine-host.ts';
import type { Question, RunProgress, Word } from '../../../app/main/engine/messages.ts';
import { Refusal } from '../../../app/main/refusal.ts';

/** A thread that does as it is told. */
class Puppet implements Thread {
  readonly asked: Question[] = [];
  ended = false;
  #message: (word: Word) => void = () => undefined;
  #error: (failure: unknown) => void = () => undefined;
  #exit: (code: number) => void = () => undefined;

  postMessage(question: Question): void {
    this.asked.push(question);
  }
  on(event: string, listener: unknown): void {
    if (event === 'message') this.#message = listener as (word: Word) => void;
    if (event === 'error') this.#error = listener as (failure: unknown) => void;
    if (event === 'exit') this.#exit = listener as (code: number) => void;
  }
  terminate(): void {
    this.ended = true;
  }
  say(word: Word): void {
    this.#message(word);
  }
  fail(failure: unknown): void {
    this.#error(failure);
    this.#exit(1);
  }
}

function stage() {
  const threads: Puppet[] = [];
  const told: RunProgress[] = [];
  const host = new EngineHost(
    () => {
      const puppet = new Puppet();
      threads.push(puppet);
      return puppet;
    },
    (progress) => told.push(progress),
  );
  const thread = (index = 0): Puppet => {
    const puppet = threads[index];
    if (puppet === undefined) throw new Error(`no thread ${index}`);
    return puppet;
  };
  return { host, threads, thread, told };
}

test('starts no thread before the first question, and one for all', () => {
  const { host, threads } = stage();
  expect(threads).toHaveLength(0);
  void host.ask('overview', null);
  void host.ask('rules', null);
  expect(threads).toHaveLength(1);
});

test('gives each question its own answer, in whatever order they come', async () => {
  const { host, thread } = stage();
  const first = host.ask('path', 'i1');
  const second = host.ask('path', 'i2');
  const [one, two] = thread().asked;
  thread().say({ kind: 'answer', id: two?.id ?? 0, value: '/two' });
  thread().say({ kind: 'answer', id: one?.id ?? 0, value: '/one' });
  expect(await Promise.all([first, second])).toEqual(['/one', '/two']);
});

test('passes progress on', () => {
  const { host, thread, told } = stage();
  void host.ask('run', { paths: [], today: '2025-01-01', roster: null, corrections: {}, profile: null });
  thread().say({ kind: 'progress', progress: { done: 3, total: 9, current: 'a.html' } });
  expect(told).toEqual([{ done: 3, total: 9, current: 'a.html' }]);
});

test('a refusal keeps its sentence, a failure keeps its detail for the log', async () => {
  const { host, thread } = stage();
  const refused = host.ask('agency', 'x');
  const failed = host.ask('agency', 'y');
  thread().say({ kind: 'failed', id: 1, sentence: '没有这个单位', detail: '' });
  thread().say({ kind: 'failed', id: 2, sentence: null, detail: 'TypeError: …' });
  await expect(refused).rejects.toThrow(new Refusal('没有这个单位'));
  await expect(failed).rejects.not.toBeInstanceOf(Refusal);
});

test('a thread that dies fails what is open, and the next question starts another', async () => {
  const { host, threads, thread } = stage();
  const open = host.ask('overview', null);
  thread().fail(new Error('out of memory'));
  await expect(open).rejects.toThrow('out of memory');
  const again = host.ask('path', 'i1');
  expect(threads).toHaveLength(2);
  thread(1).say({ kind: 'answer', id: thread(1).asked[0]?.id ?? 0, value: '/a' });
  expect(await again).toBe('/a');
});

test('an old thread has no more to say', async () => {
  const { host, thread } = stage();
  const open = host.ask('path', 'i1');
  thread().fail(new Error('gone'));
  await expect(open).rejects.toThrow();
  const next = host.ask('path', 'i2');
  thread(0).fail(new Error('gone again'));
  thread(1).say({ kind: 'answer', id: thread(1).asked[0]?.id ?? 0, value: '/b' });
  expect(await next).toBe('/b');
});
