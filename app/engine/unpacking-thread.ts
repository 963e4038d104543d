import { parentPort } from 'node:worker_threads';
import { archiveMembers, type ArchiveKind, type ArchiveMember } from '../readers/archive.ts';

/** What the thread is asked: to begin with an archive, then for one member after another. */
export type UnpackingTask = { readonly bytes: Uint8Array; readonly kind: ArchiveKind } | 'next';

/** What it answers to each: a member, null behind the last one, or the fault of the program on which it failed. */
export type UnpackingAnswer = { readonly member: ArchiveMember | null } | { readonly fault: string };

/**
 * Entry of the thread in which one archive is unpacked, so that one that takes too long can be given up
 * (app/engine/guarded-unpacker.ts is the other end).
 */
if (parentPort !== null) {
  const port = parentPort;
  const answer = (word: UnpackingAnswer): void => {
    port.postMessage(word);
  };
  let members: AsyncGenerator<ArchiveMember> | null = null;
  port.on('message', (task: UnpackingTask) => {
    if (task !== 'next') members = archiveMembers(task.bytes, task.kind);
    members?.next().then(
      ({ done, value }) => answer({ member: done === true ? null : value }),
      (error: unknown) => answer({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}
