import { Worker } from 'node:worker_threads';
import type { Stage } from '../model/edition.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { readQuickly, sha256, unreadInput, type ReadInput } from './read-report.ts';
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
/** Longest time that the rules may take for one report, in milliseconds: the run itself asks them once more. */
const MOST_JUDGING = 4000;
/** Largest heap of the reading thread, in megabytes. */
const MOST_HEAP = 1024;
const MEGABYTE = 1024 * 1024;
/** Memory of the whole program above which a file is given up: bytes being unpacked lie beside the heap. */
const MOST_MEMORY = 1500 * MEGABYTE;
/** What every file may take, however much the run already holds. */
const LEAST_ROOM = 400 * MEGABYTE;
/** Growth after which a new thread is started for the next file: what the old one held goes back. */
const BLOATED = 600 * MEGABYTE;
/** How often the memory is looked at, in milliseconds. */
const LOOK_EVERY = 200;
/** Plain text and pages up to this size are read without the thread: their readers' time grows with the length only. */
const SMALL = MEGABYTE / 2;

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
  let memoryAtStart = 0;
  const start = (): Worker => {
    if (worker === null) {
      memoryAtStart = process.memoryUsage.rss();
      worker = new Worker(thread, {
        resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
        stdout: true,
        stderr: true,
      });
      // Packages that chatter about damaged files would write into the run's own output.
      worker.stdout.resume();
      worker.stderr.resume();
    }
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
      const most = Math.max(MOST_MEMORY, process.memoryUsage.rss() + LEAST_ROOM);
      const scale = setInterval(() => {
        if (process.memoryUsage.rss() < most) return;
        done();
        refuse(ENGINE_STRINGS.tooComplex);
      }, LOOK_EVERY);
      const onMessage = (answer: ReadingAnswer): void => {
        done();
        if ('read' in answer && answer.judgedIn <= MOST_JUDGING) resolve(answer.read);
        else if ('read' in answer) refuse(ENGINE_STRINGS.tooLongToJudge);
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
        clearInterval(scale);
        own.off('message', onMessage).off('error', onError).off('exit', onExit);
      };
      own.on('message', onMessage).on('error', onError).on('exit', onExit);
      own.ref();
      own.postMessage({ bytes, path, stage } satisfies ReadingTask);
    });
  return {
    read: async (bytes, path, stage) => {
      const read = mayHang(bytes) ? null : await readQuickly(bytes, path, stage);
      if (read !== null) return read;
      try {
        return await inThread(bytes, path, stage);
      } finally {
        worker?.unref();
        if (worker !== null && process.memoryUsage.rss() - memoryAtStart > BLOATED) giveUp(worker);
      }
    },
    close: async () => {
      await worker?.terminate();
      worker = null;
    },
  };
}
