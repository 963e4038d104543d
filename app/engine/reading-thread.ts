import { parentPort } from 'node:worker_threads';
import type { Stage } from '../model/edition.ts';
import { readReports, type ReadInput } from './read-report.ts';

/** One file to be read in the thread. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly stage: Stage;
}

/** What the thread answers: what was read, or the fault of the program on which it failed. */
export type ReadingAnswer = { readonly read: readonly ReadInput[] } | { readonly fault: string };

/**
 * Entry of the thread in which files of doubtful kinds are read, so that one that would hang or fill the memory can be
 * given up without the run (app/engine/guarded-reader.ts is the other end).
 */
if (parentPort !== null) {
  const port = parentPort;
  port.on('message', ({ bytes, path, stage }: ReadingTask) => {
    readReports(bytes, path, stage).then(
      (read) => port.postMessage({ read } satisfies ReadingAnswer),
      (error: unknown) => {
        const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
        port.postMessage({ fault } satisfies ReadingAnswer);
      },
    );
  });
}
