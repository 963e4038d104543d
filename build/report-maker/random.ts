/** A source of chance that gives the same reports for the same seed, on every machine. */
export interface Random {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` different members in the order of the list; all of them where it has fewer. */
  sample<T>(list: readonly T[], count: number): T[];
  /** A source of its own, so that what one part draws does not change what another part draws. */
  fork(name: string): Random;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** A random source from a seed (mulberry32). */
export function randomFrom(seed: number | string): Random {
  let state = typeof seed === 'number' ? hash(`seed ${seed}`) : hash(seed);
  const origin = state;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const picked = list[int(0, list.length - 1)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    sample: (list, count) => {
      const keys = list.map((_, index) => ({ index, key: next() }));
      const chosen = new Set(
        keys
          .sort((a, b) => a.key - b.key)
          .slice(0, count)
          .map((entry) => entry.index),
      );
      return list.filter((_, index) => chosen.has(index));
    },
    fork: (name) => randomFrom(`${origin} ${name}`),
  };
}
