import { Worker } from 'node:worker_threads';
import type { Stage } from '../model/edition.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { readReports, sha256, unreadInput, type ReadInput } from './read-report.ts';
import type { ReadingAnswer, ReadingTask } from './reading-thread.ts';

/** Reads one file's bytes; see readReports. */
export type ReadFile = (bytes: Uint8Array, path: string, stage: Stage) => Promise<readonly ReadInput[]>;

/** A reader with the thread behind it. */
export interface GuardedReader {
  readonly read: ReadFile;
  /** Ends the thread, if one was started. */
  close(): Promise<void>;
}

/** Longest time one file may take, in milliseconds. */
export const MOST_TIME = 20_000;
/** Largest heap of the reading thread, in megabytes. */
const MOST_HEAP = 1024;
/** Plain text and pages up to this size are read without the thread: their readers' time grows with the length only. */
const SMALL = 2 * 1024 * 1024;

/** Bytes that are surely no text: signatures of archives, Word, PDF; a NUL near the start. */
function mayHang(bytes: Uint8Array): boolean {
  if (bytes.length > SMALL) return true;
  const head = bytes.subarray(0, 1024);
  const start = String.fromCharCode(...head.subarray(0, 5));
  return start.startsWith('PK') || start === '%PDF-' || start.startsWith('{\\rt') || head.includes(0);
}

/**
 * Reads files so that none can stop the run: those of doubtful kinds are read in a thread of their own, which is given
 * up after 20 seconds or when its memory is full; the file is then named as unreadable with that reason.
 * @param thread the built reading-thread module
 * @param mostTime milliseconds that one file may take
 */
export function guardedReader(thread: URL, mostTime = MOST_TIME): GuardedReader {
  let worker: Worker | null = null;
  const start = (): Worker => {
    worker ??= new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP } });
    worker.unref();
    return worker;
  };
  const giveUp = (failed: Worker): void => {
    if (worker === failed) worker = null;
    void failed.terminate();
  };
  const inThread: ReadFile = (bytes, path, stage) =>
    new Promise((resolve, reject) => {
      const own = start();
      const refuse = (reason: string): void => {
        giveUp(own);
        const input = unreadInput(path, 'unreadable', reason, bytes.byteLength);
        resolve([{ input: { ...input, sha256: sha256(bytes) }, report: null }]);
      };
      const timer = setTimeout(() => {
        done();
        refuse(ENGINE_STRINGS.tooSlow(mostTime / 1000));
      }, mostTime);
      const onMessage = (answer: ReadingAnswer): void => {
        done();
        if ('read' in answer) resolve(answer.read);
        else reject(new Error(answer.fault));
      };
      const onError = (error: unknown): void => {
        done();
        const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        if (full) refuse(ENGINE_STRINGS.tooComplex);
        else {
          giveUp(own);
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const onExit = (): void => {
        done();
        refuse(ENGINE_STRINGS.tooComplex);
      };
      const done = (): void => {
        clearTimeout(timer);
        own.off('message', onMessage).off('error', onError).off('exit', onExit);
      };
      own.on('message', onMessage).on('error', onError).on('exit', onExit);
      own.ref();
      own.postMessage({ bytes, path, stage } satisfies ReadingTask);
    });
  return {
    read: async (bytes, path, stage) => {
      if (!mayHang(bytes)) return readReports(bytes, path, stage);
      try {
        return await inThread(bytes, path, stage);
      } finally {
        worker?.unref();
      }
    },
    close: async () => {
      await worker?.terminate();
      worker = null;
    },
  };
}
