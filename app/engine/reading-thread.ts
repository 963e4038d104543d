import { parentPort } from 'node:worker_threads';
import type { Stage } from '../model/edition.ts';
import { judge } from './judge.ts';
import { isLong, readReports, type ReadInput } from './read-report.ts';

/** One file to be read in the thread. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly stage: Stage;
}

/** What the thread answers: what was read, or the fault of the program on which it failed. */
export type ReadingAnswer =
  { readonly read: readonly ReadInput[]; readonly judgedIn: number } | { readonly fault: string };

/**
 * Asks all rules of reports that are longer than any real one, for the time they take; what they say and where they
 * fail is left to the run itself.
 * @returns milliseconds
 */
function trial(read: readonly ReadInput[], stage: Stage): number {
  const from = performance.now();
  for (const { report } of read) {
    if (report === null || !isLong(report)) continue;
    judge({ id: 'trial', ...report }, { stage, today: '2000-01-01' }, () => undefined);
  }
  return performance.now() - from;
}

/**
 * Entry of the thread in which files of doubtful kinds are read, so that one that would hang or fill the memory can be
 * given up without the run (app/engine/guarded-reader.ts is the other end).
 */
if (parentPort !== null) {
  const port = parentPort;
  port.on('message', ({ bytes, path, stage }: ReadingTask) => {
    readReports(bytes, path, stage).then(
      (read) => port.postMessage({ read, judgedIn: trial(read, stage) } satisfies ReadingAnswer),
      (error: unknown) => {
        const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
        port.postMessage({ fault } satisfies ReadingAnswer);
      },
    );
  });
}
