import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { guardedReader } from '../../engine/guarded-reader.ts';
import { guardedUnpacker } from '../../engine/guarded-unpacker.ts';
import { auditDesk } from './audit-desk.ts';
import type { Answers } from './audit-desk.ts';
import { DeskRefusal } from './desk-refusal.ts';
import type { OpenRequest, Question, RunProgress, WorkerCallName, WorkerCalls, Word } from './messages.ts';

/**
 * The thread that audits and holds the audit (app/main/engine/engine-host.ts is the other end). It must never import
 * `electron`, which is no module of a thread.
 */

if (parentPort === null) throw new Error('runs as a worker thread only');
const port = parentPort;
const say = (word: Word): void => {
  port.postMessage(word);
};

/** Least milliseconds between two words of progress: the window cannot show more. */
const BREATH = 50;
let lastWord = 0;

function onProgress(progress: RunProgress): void {
  const now = performance.now();
  if (now - lastWord < BREATH && progress.done < progress.total) return;
  lastWord = now;
  say({ kind: 'progress', progress });
}

const detailOf = (failure: unknown): string =>
  failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);

const reader = guardedReader(new URL('./reading-thread.mjs', import.meta.url));
const answers = auditDesk(
  onProgress,
  (failure) => {
    process.stderr.write(`${detailOf(failure)}\n`);
  },
  {
    read: reader.read,
    unpack: guardedUnpacker(new URL('./unpacking-thread.mjs', import.meta.url)),
    workspace: workerData as OpenRequest,
    made: createHash('sha256')
      .update(readFileSync(fileURLToPath(import.meta.url)))
      .digest('hex')
      .slice(0, 16),
    onMended: (opened) => {
      say({ kind: 'mended', opened });
    },
  },
);

async function answer<N extends WorkerCallName>(name: N, input: WorkerCalls[N]['input'], id: number): Promise<void> {
  try {
    const reply: Answers[N] = answers[name];
    say({ kind: 'answer', id, value: await reply(input) });
  } catch (failure) {
    const sentence = failure instanceof DeskRefusal ? failure.message : null;
    say({ kind: 'failed', id, sentence, detail: detailOf(failure) });
  }
}

port.on('message', ({ id, name, input }: Question) => {
  // The host asks by name with an input of that name's type: both ends share WorkerCalls.
  void answer(name, input as WorkerCalls[WorkerCallName]['input'], id);
});
