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
const SEED = 4;
/** So many equal units at the least make a chain go on behind a place that was changed; more, where more was changed. */
const RESUME = 3;
/** So many units at the most may have been changed, put in or taken out at one place. */
const GAP = 10;
/** Where as much was put in as was taken out, words were exchanged for others: there so little is enough. */
const FILLING = 2;
/** Shorter chains are chance. */
const SHORTEST = 10;
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
    const last = chains.at(-1)?.runs.at(-1);
    chains.push(withBeginning(one, other, found, last === undefined ? 0 : last.at + last.length));
    const end = found.runs.at(-1);
    at = end === undefined ? at + 1 : end.at + end.length;
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
  let last = first;
  for (let next = resume(one, other, first); next !== null; next = resume(one, other, next)) {
    runs.push(...filling(one, other, last, next), next);
    last = next;
  }
  return { runs, length: unitsOf(runs) };
}

function unitsOf(runs: readonly Run[]): number {
  return runs.reduce((units, { length }) => units + length, 0);
}

/** The next run behind one, the nearest first. */
function resume(one: Uint16Array, other: Uint16Array, { at, otherAt, length }: Run): Run | null {
  const from = at + length;
  const otherFrom = otherAt + length;
  for (let distance = 1; distance <= 2 * GAP; distance += 1) {
    for (let own = Math.max(0, distance - GAP); own <= Math.min(GAP, distance); own += 1) {
      const exchanged = 2 * own === distance;
      const enough = exchanged ? RESUME : Math.max(RESUME, Math.ceil(distance / 2) + 1);
      const run = runLength(one, other, from + own, otherFrom + distance - own);
      if (run >= enough) return { at: from + own, otherAt: otherFrom + distance - own, length: run };
    }
  }
  return null;
}

/** What agrees between two runs where as many units lie between them in both texts. */
function filling(one: Uint16Array, other: Uint16Array, before: Run, behind: Run): Run[] {
  const step = before.otherAt - before.at;
  if (behind.otherAt - behind.at !== step) return [];
  const runs: Run[] = [];
  for (let at = before.at + before.length; at < behind.at; at += 1) {
    const length = Math.min(runLength(one, other, at, at + step), behind.at - at);
    if (length >= FILLING) runs.push({ at, otherAt: at + step, length });
    at += length;
  }
  return runs;
}

/** A chain with what agrees in front of its first run, words exchanged for others in between. */
function withBeginning(one: Uint16Array, other: Uint16Array, { runs }: Chain, from: number): Chain {
  const [first] = runs;
  if (first === undefined) return { runs, length: 0 };
  const before: Run[] = [];
  const step = first.otherAt - first.at;
  let reached = first.at;
  for (let end = first.at; end > Math.max(from, -step) && reached - end <= RESUME; end -= 1) {
    let start = end;
    while (start > Math.max(from, -step) && one[start - 1] === other[start - 1 + step]) start -= 1;
    if (end - start < FILLING) continue;
    before.unshift({ at: start, otherAt: start + step, length: end - start });
    reached = start;
    end = start;
  }
  const all = [...before, ...runs];
  return { runs: all, length: unitsOf(all) };
}
