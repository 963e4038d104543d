import { Worker } from 'node:worker_threads';
import type { ArchiveKind, ArchiveMember } from '../readers/archive.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import type { UnpackingAnswer, UnpackingTask } from './unpacking-thread.ts';

/** Unpacks an archive, one member after another; see archiveMembers. */
export type Unpack = (bytes: Uint8Array, kind: ArchiveKind) => AsyncGenerator<ArchiveMember>;

/** Longest time that unpacking one archive may take, in milliseconds; reading what comes out of it is not counted. */
export const MOST_UNPACKING = 20_000;
/** Largest heap of the thread, in megabytes; unpacked bytes lie beside it, within the readers' own limits. */
const MOST_HEAP = 1024;

/** The rest of an archive was given up. */
export class UnpackingGivenUp extends Error {
  /** @param reason in Chinese */
  constructor(reason: string) {
    super(reason);
    this.name = 'UnpackingGivenUp';
  }
}

/**
 * Unpacks each archive in a thread of its own, which is ended as soon as unpacking has taken too long: also in the midst
 * of one member, where the packages cannot be interrupted.
 * @param thread the built unpacking-thread module
 * @param mostTime milliseconds that unpacking one archive may take
 * @returns an unpacker that throws UnpackingGivenUp where that time or the memory ran out
 */
export function guardedUnpacker(thread: URL, mostTime = MOST_UNPACKING): Unpack {
  return async function* unpack(bytes, kind) {
    const worker = new Worker(thread, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
      stdout: true,
      stderr: true,
    });
    // What the packages say about damaged archives does not belong to the run's own output.
    worker.stdout.resume();
    worker.stderr.resume();
    try {
      let left = mostTime;
      for (let task: UnpackingTask = { bytes, kind }; ; task = 'next') {
        const from = performance.now();
        const member = await answerTo(worker, task, left, mostTime);
        left -= performance.now() - from;
        if (member === null) return;
        yield member;
      }
    } finally {
      await worker.terminate();
    }
  };
}

/** Asks the thread, and waits for `left` milliseconds at the most. */
function answerTo(worker: Worker, task: UnpackingTask, left: number, mostTime: number): Promise<ArchiveMember | null> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: UnpackingAnswer): void => {
      done();
      if ('member' in answer) resolve(answer.member);
      else reject(new Error(answer.fault));
    };
    const onError = (error: unknown): void => {
      done();
      const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (full) reject(new UnpackingGivenUp(ENGINE_STRINGS.tooComplex));
      else reject(error instanceof Error ? error : new Error(String(error)));
    };
    const onExit = (): void => {
      done();
      reject(new UnpackingGivenUp(ENGINE_STRINGS.tooComplex));
    };
    const timer = setTimeout(
      () => {
        done();
        reject(new UnpackingGivenUp(ENGINE_STRINGS.slowArchive(mostTime / 1000)));
      },
      Math.max(0, left),
    );
    const done = (): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
