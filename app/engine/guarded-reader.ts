import type { Worker } from 'node:worker_threads';
import type { Stage } from '../model/edition.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { askThread, startThread } from './ask-thread.ts';
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
const MEGABYTE = 1024 * 1024;
/** Memory of the whole program above which a file is given up: bytes being unpacked lie beside the heap. */
const MOST_MEMORY = 1500 * MEGABYTE;
/** What every file may take, however much the run already holds. */
const LEAST_ROOM = 400 * MEGABYTE;
/** Growth after which a new thread is started for the next file: what the old one held goes back. */
const BLOATED = 600 * MEGABYTE;
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
      worker = startThread(thread);
    }
    worker.unref();
    return worker;
  };
  const giveUp = (failed: Worker): void => {
    if (worker === failed) worker = null;
    void failed.terminate();
  };
  const inThread: ReadFile = async (bytes, path, stage) => {
    const own = start();
    const refuse = (reason: string): readonly ReadInput[] => {
      giveUp(own);
      const input = unreadInput(path, 'unreadable', reason, bytes.byteLength);
      return [{ input: { ...input, sha256: sha256(bytes) }, report: null }];
    };
    const most = Math.max(MOST_MEMORY, process.memoryUsage.rss() + LEAST_ROOM);
    const isFull = (): boolean => process.memoryUsage.rss() >= most;
    own.ref();
    const task: ReadingTask = { bytes, path, stage };
    const outcome = await askThread<ReadingAnswer>(own, task, mostTime, isFull).catch((error: unknown) => {
      giveUp(own);
      throw error;
    });
    if ('givenUp' in outcome) {
      return refuse(outcome.givenUp === 'slow' ? ENGINE_STRINGS.tooSlow(mostTime / 1000) : ENGINE_STRINGS.tooComplex);
    }
    const { answer } = outcome;
    if ('fault' in answer) throw new Error(answer.fault);
    return answer.judgedIn <= MOST_JUDGING ? answer.read : refuse(ENGINE_STRINGS.tooLongToJudge);
  };
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
