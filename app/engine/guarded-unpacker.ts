import type { ArchiveKind, ArchiveMember } from '../readers/archive.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { askThread, startThread } from './ask-thread.ts';
import type { UnpackingAnswer, UnpackingTask } from './unpacking-thread.ts';

/** Unpacks an archive, one member after another; see archiveMembers. */
export type Unpack = (bytes: Uint8Array, kind: ArchiveKind) => AsyncGenerator<ArchiveMember>;

/** Longest time that unpacking one archive may take, in milliseconds; reading what comes out of it is not counted. */
export const MOST_UNPACKING = 20_000;

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
    const worker = startThread(thread);
    try {
      let left = mostTime;
      for (let task: UnpackingTask = { bytes, kind }; ; task = 'next') {
        const from = performance.now();
        const outcome = await askThread<UnpackingAnswer>(worker, task, left);
        left -= performance.now() - from;
        if ('givenUp' in outcome) {
          const { slowArchive, tooComplex } = ENGINE_STRINGS;
          throw new UnpackingGivenUp(outcome.givenUp === 'slow' ? slowArchive(mostTime / 1000) : tooComplex);
        }
        if ('fault' in outcome.answer) throw new Error(outcome.answer.fault);
        if (outcome.answer.member === null) return;
        yield outcome.answer.member;
      }
    } finally {
      await worker.terminate();
    }
  };
}
