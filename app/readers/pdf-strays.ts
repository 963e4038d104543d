import { isNativeError } from 'node:util/types';

/**
 * pdf.js lets some of its failures on damaged files go unheard, as rejected promises that nobody waits for; left
 * alone, such a one ends the program. While a file is read they are caught and count as that file's damage.
 */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Does the work alone: no other file is read meanwhile, so that a failure has only one file to belong to.
 *
 * @returns what the work returns; rejects with the first unheard failure where there is one, even if the work would
 *   never end
 */
export async function withStraysCaught<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(() => alone(work));
  queue = turn.catch(() => undefined);
  return turn;
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  let listener: (reason: unknown) => void = () => undefined;
  const stray = new Promise<never>((_, reject) => {
    listener = (reason) => {
      if (isOfTheLibrary(reason)) reject(new Error('damaged', { cause: reason }));
      else throw reason;
    };
  });
  process.on('unhandledRejection', listener);
  try {
    const done = work();
    // Where a stray wins, the work's own failure is no news.
    done.catch(() => undefined);
    return await Promise.race([done, stray]);
  } finally {
    // Rejections are told a round after they happen.
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', listener);
    stray.catch(() => undefined);
  }
}

/** The library's failures are no native errors, or come from its files. */
function isOfTheLibrary(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  return !isNativeError(reason) || /pdf(\.worker)?(\.min)?\.mjs/.test(reason.stack ?? '');
}
