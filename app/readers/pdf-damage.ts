import { isNativeError } from 'node:util/types';

/**
 * pdf.js goes on where a file is damaged: it warns on the console and leaves out what it could not read, half a
 * table for instance, or lets a promise fail that nobody waits for, which ends the program. While a file is read
 * both are caught, and both count as that file's damage.
 */
let queue: Promise<unknown> = Promise.resolve();

/** Warnings about what is neither text nor lines: how letters are drawn, pictures, and a list of contents built anew. */
const HARMLESS =
  /^Warning: (TT: |Unknown type \d+ charstring|Unknown\/unsupported post table|Incorrect 'loca'|Indexing all PDF objects|Setting up fake worker|fetchStandardFontData|Unable to decode image|Unable to load standard font)|image|jpe?g|jpx|jbig2|ICC|colou?r ?space|annotation|XFA|metadata/i;

/**
 * Does the work alone: no other file is read meanwhile, so that a failure has only one file to belong to.
 *
 * @returns what the work returns; rejects where there was a failure unheard or a warning, even if the work would
 *   never end
 */
export async function withDamageHeard<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(() => alone(work));
  queue = turn.catch(() => undefined);
  return turn;
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  let damage: unknown = null;
  let tell: (reason: unknown) => void = () => undefined;
  const stray = new Promise<never>((_, reject) => {
    tell = reject;
  });
  const onStray = (reason: unknown) => {
    if (!isOfTheLibrary(reason)) throw reason;
    tell(new Error('damaged', { cause: reason }));
  };
  const output = globalThis.console;
  const before: unknown = Reflect.get(output, 'warn');
  process.on('unhandledRejection', onStray);
  output.warn = (...words: unknown[]) => {
    const [first] = words;
    if (typeof first === 'string' && first.startsWith('Warning: ')) damage ??= HARMLESS.test(first) ? null : first;
    else if (typeof before === 'function') Reflect.apply(before, output, words);
  };
  try {
    const done = work();
    // Where a stray wins, the work's own failure is no news.
    done.catch(() => undefined);
    const result = await Promise.race([done, stray]);
    if (damage !== null) throw new Error('damaged', { cause: damage });
    return result;
  } finally {
    // Rejections are told a round after they happen.
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    Reflect.set(output, 'warn', before);
    process.off('unhandledRejection', onStray);
    stray.catch(() => undefined);
  }
}

/** The library's failures are no native errors, or come from its files. */
function isOfTheLibrary(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  return !isNativeError(reason) || /pdf(\.worker)?(\.min)?\.mjs/.test(reason.stack ?? '');
}
