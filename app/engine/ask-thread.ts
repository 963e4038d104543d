import { Worker } from 'node:worker_threads';

/** Largest heap of a thread, in megabytes; bytes being unpacked lie beside it, within the readers' own limits. */
const MOST_HEAP = 1024;
/** How often the memory is looked at, in milliseconds. */
const LOOK_EVERY = 200;

/** Starts a thread whose packages may chatter about damaged files without writing into the run's own output. */
export function startThread(module: URL): Worker {
  const worker = new Worker(module, {
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP },
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

/** What came of a task: an answer, or why the thread must be given up. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly givenUp: 'slow' | 'full' };

/**
 * Asks a thread for one answer, and waits no longer than it may take. The thread itself is left to the caller, who ends
 * it where it was given up.
 * @param mostTime milliseconds
 * @param isFull looked at several times a second: whether so much memory is in use that the task is given up
 * @throws Error on which the thread failed: a fault of the program
 */
export function askThread<Answer>(
  worker: Worker,
  task: unknown,
  mostTime: number,
  isFull: () => boolean = () => false,
): Promise<Outcome<Answer>> {
  return new Promise((resolve, reject) => {
    const settle = (outcome: Outcome<Answer>): void => {
      stopListening();
      resolve(outcome);
    };
    const onMessage = (answer: Answer): void => {
      settle({ answer });
    };
    const onError = (error: unknown): void => {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
        settle({ givenUp: 'full' });
        return;
      }
      stopListening();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    // It ends by itself only where the system takes it down for want of memory.
    const onExit = (): void => {
      settle({ givenUp: 'full' });
    };
    const timer = setTimeout(
      () => {
        settle({ givenUp: 'slow' });
      },
      Math.max(0, mostTime),
    );
    const scale = setInterval(() => {
      if (isFull()) settle({ givenUp: 'full' });
    }, LOOK_EVERY);
    const stopListening = (): void => {
      clearTimeout(timer);
      clearInterval(scale);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
