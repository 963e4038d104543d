/** Units that are the same in both texts, one after another. */
export interface Run {
  readonly at: number;
  readonly otherAt: number;
  readonly length: number;
}

/** Runs in the same order in both texts, with little between them: a passage that was taken over and touched up. */
export interface Chain {
  readonly runs: readonly Run[];
  /** Units in all runs. */
  readonly length: number;
}

/** A chain begins with so many equal units. */
const SEED = 5;
/** So many equal units at the least make a chain go on behind a place that was changed; more, where more was changed. */
const RESUME = 3;
/** So many units at the most may have been changed, put in or taken out at one place. */
const GAP = 10;
/** Shorter chains are chance. */
const SHORTEST = 14;
/** So many places of the other text are tried for one seed. */
const TRIED = 24;

/**
 * The passages of a text that stand in another too, moved or not, with words exchanged here and there. Greedy from the
 * left: at each place the longest passage that begins there. Time grows with the texts' lengths, not their product, but
 * for texts that repeat themselves.
 */
export function chainsOf(one: Uint16Array, other: Uint16Array): readonly Chain[] {
  const places = seedsOf(other);
  const chains: Chain[] = [];
  let at = 0;
  while (at + SEED <= one.length) {
    const found = bestAt(one, other, at, places);
    if (found === null) {
      at += 1;
      continue;
    }
    chains.push(found);
    const last = found.runs.at(-1);
    at = last === undefined ? at + 1 : last.at + last.length;
  }
  return chains;
}

function seedHash(units: Uint16Array, at: number): number {
  let hash = 7;
  for (let step = 0; step < SEED; step += 1) hash = (Math.imul(hash, 31) + (units[at + step] ?? 0)) | 0;
  return hash;
}

function seedsOf(units: Uint16Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + SEED <= units.length; at += 1) {
    const hash = seedHash(units, at);
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < TRIED) known.push(at);
  }
  return places;
}

function bestAt(
  one: Uint16Array,
  other: Uint16Array,
  at: number,
  places: ReadonlyMap<number, readonly number[]>,
): Chain | null {
  let best: Chain | null = null;
  for (const otherAt of places.get(seedHash(one, at)) ?? []) {
    const length = runLength(one, other, at, otherAt);
    if (length < SEED) continue;
    const chain = chainFrom(one, other, { at, otherAt, length });
    if (best === null || chain.length > best.length) best = chain;
  }
  return best !== null && best.length >= SHORTEST ? best : null;
}

function runLength(one: Uint16Array, other: Uint16Array, at: number, otherAt: number): number {
  let length = 0;
  while (at + length < one.length && otherAt + length < other.length && one[at + length] === other[otherAt + length]) {
    length += 1;
  }
  return length;
}

function chainFrom(one: Uint16Array, other: Uint16Array, first: Run): Chain {
  const runs = [first];
  let length = first.length;
  for (let next = resume(one, other, first); next !== null; next = resume(one, other, next)) {
    runs.push(next);
    length += next.length;
  }
  return { runs, length };
}

/** The next run behind one, the nearest first. */
function resume(one: Uint16Array, other: Uint16Array, { at, otherAt, length }: Run): Run | null {
  const from = at + length;
  const otherFrom = otherAt + length;
  for (let distance = 1; distance <= 2 * GAP; distance += 1) {
    const enough = Math.max(RESUME, Math.ceil(distance / 2) + 1);
    for (let own = Math.max(0, distance - GAP); own <= Math.min(GAP, distance); own += 1) {
      const run = runLength(one, other, from + own, otherFrom + distance - own);
      if (run >= enough) return { at: from + own, otherAt: otherFrom + distance - own, length: run };
    }
  }
  return null;
}
