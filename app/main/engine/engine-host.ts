import { Worker } from 'node:worker_threads';
import { Refusal } from '../refusal.ts';
import type {
  OpenedWorkspace,
  OpenRequest,
  RunProgress,
  Question,
  WorkerCallName,
  WorkerCalls,
  Word,
} from './messages.ts';

/** A thread that answers questions; a worker in the program, a stand-in under test. */
export interface Thread {
  postMessage(question: Question): void;
  on(event: 'message', listener: (word: Word) => void): unknown;
  on(event: 'error', listener: (failure: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): unknown;
}

/** Starts the worker thread of a compiled file. @param workspace what it has open from its start */
export const threadOf = (file: string, workspace: OpenRequest): Thread => new Worker(file, { workerData: workspace });

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (failure: unknown) => void;
}

/**
 * The main process's end of the one worker that audits and holds the audit. It is started with the first question.
 * When it dies, every open question fails and the next one starts another, which holds no audit.
 */
export class EngineHost {
  readonly #start: () => Thread;
  readonly #waiting = new Map<number, Waiting>();
  readonly #onProgress: (progress: RunProgress) => void;
  readonly #onMended: (opened: OpenedWorkspace) => void;
  #thread: Thread | null = null;
  #last = 0;

  /** @param onMended told where a damaged workspace was mended while it was used */
  constructor(
    start: () => Thread,
    onProgress: (progress: RunProgress) => void,
    onMended: (opened: OpenedWorkspace) => void = () => undefined,
  ) {
    this.#start = start;
    this.#onProgress = onProgress;
    this.#onMended = onMended;
  }

  /** Asks the worker. Rejects with a Refusal where it refuses, with any other error where it failed or died. */
  ask<N extends WorkerCallName>(name: N, input: WorkerCalls[N]['input']): Promise<WorkerCalls[N]['output']> {
    const thread = (this.#thread ??= this.#begin());
    const id = (this.#last += 1);
    return new Promise<WorkerCalls[N]['output']>((resolve, reject) => {
      // The worker answers a question of this name with an answer of its type: both ends share WorkerCalls.
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      thread.postMessage({ id, name, input });
    });
  }

  /** Whether the worker runs. */
  get running(): boolean {
    return this.#thread !== null;
  }

  /** Ends the worker at once. */
  end(): void {
    const thread = this.#thread;
    this.#thread = null;
    thread?.terminate();
    this.#failAll(new Error('the engine was ended'));
  }

  #begin(): Thread {
    const thread = this.#start();
    thread.on('message', (word) => this.#hear(word));
    thread.on('error', (failure) => this.#lose(thread, failure));
    thread.on('exit', (code) => this.#lose(thread, new Error(`the engine's worker ended with code ${code}`)));
    return thread;
  }

  #hear(word: Word): void {
    if (word.kind === 'progress') {
      this.#onProgress(word.progress);
      return;
    }
    if (word.kind === 'mended') {
      this.#onMended(word.opened);
      return;
    }
    const waiting = this.#waiting.get(word.id);
    this.#waiting.delete(word.id);
    if (word.kind === 'answer') waiting?.resolve(word.value);
    else waiting?.reject(word.sentence === null ? new Error(word.detail) : new Refusal(word.sentence));
  }

  #lose(thread: Thread, failure: unknown): void {
    if (this.#thread !== thread) return;
    this.#thread = null;
    this.#failAll(failure);
  }

  #failAll(failure: unknown): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const one of waiting) one.reject(failure);
  }
}
