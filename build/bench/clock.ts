import fs from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/** Collects garbage where Node lets it (`--expose-gc`), so that no part of a measurement pays for the one before. */
export function tidyUp(): void {
  globalThis.gc?.();
}

/** Nanoseconds for which the thread that asks has had a processor, as Linux counts them. */
const SCHEDULE = '/proc/thread-self/schedstat';
const isCounted = fs.existsSync(SCHEDULE);

/** What the times are: a busy machine lengthens the clock's, not the processor's. */
export const CLOCK = isCounted ? 'processor time of the thread' : 'time by the clock';

function now(): number {
  return isCounted ? Number(fs.readFileSync(SCHEDULE, 'utf8').split(' ')[0]) / 1e6 : performance.now();
}

/** Milliseconds that `work` takes, as `CLOCK` counts them. */
export async function timed(work: () => unknown): Promise<number> {
  const from = now();
  await work();
  return now() - from;
}

/** What two ways of doing took in all, in milliseconds. */
export interface Pair {
  readonly ours: number;
  readonly bare: number;
}

/**
 * Times two ways of treating the same things, block by block in turns, so that both meet the same machine in the same
 * mood; the one that goes first changes with every block and round.
 */
export async function inTurns<T>(
  things: readonly T[],
  round: number,
  ours: (thing: T) => unknown,
  bare: (thing: T) => unknown,
  blockSize = 20,
): Promise<Pair> {
  const total = { ours: 0, bare: 0 };
  for (let at = 0; at < things.length; at += blockSize) {
    const block = things.slice(at, at + blockSize);
    const each = (work: (thing: T) => unknown) => async () => {
      for (const thing of block) await work(thing);
    };
    const order = (round + at / blockSize) % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
    for (const side of order) {
      tidyUp();
      await setImmediate();
      total[side] += await timed(each(side === 'ours' ? ours : bare));
    }
  }
  return total;
}

/** The middle of a list; of the two middle ones the mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(half)] ?? Number.NaN;
  return (low + high) / 2;
}
