/**
 * How alike two texts are: 1 the same, 0 nothing in common; one minus the Damerau-Levenshtein distance (insertion,
 * deletion, exchange, swap of neighbours) over the longer length.
 *
 * `atLeast`: as soon as it is certain that this is not reached, the answer is 0 and no more work is done.
 */
export function similarity(a: string, b: string, atLeast = 0): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const allowed = Math.floor((1 - atLeast) * longer + 1e-9);
  if (Math.abs(a.length - b.length) > allowed || leastDistance(a, b) > allowed) return 0;
  const distance = distanceWithin(a, b, allowed);
  return distance > allowed ? 0 : 1 - distance / longer;
}

/**
 * What the distance surely is not below: each letter that the other text does not have costs a change. Letters that
 * fall into the same of 32 classes are taken for one, so the bound is never too high.
 */
function leastDistance(a: string, b: string): number {
  const mine = classesOf(a);
  const theirs = classesOf(b);
  return Math.max(bitsIn(mine & ~theirs), bitsIn(theirs & ~mine));
}

function classesOf(text: string): number {
  let classes = 0;
  for (let at = 0; at < text.length; at += 1) classes |= 1 << (Math.imul(text.charCodeAt(at), 0x9e3779b1) >>> 27);
  return classes;
}

function bitsIn(word: number): number {
  let bits = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** The distance, or anything above `allowed` where it is larger than that. */
function distanceWithin(a: string, b: string, allowed: number): number {
  const width = b.length + 1;
  let beforeLast = new Int32Array(width);
  let last = new Int32Array(width);
  let row = new Int32Array(width);
  for (let j = 0; j < width; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1;
    row[0] = i;
    let left = i;
    let smallest = i;
    let other = -1;
    for (let j = 1; j < width; j += 1) {
      const otherBefore = other;
      other = b.charCodeAt(j - 1);
      const slant = last[j - 1] ?? 0;
      let cost = Math.min((last[j] ?? 0) + 1, left + 1, letter === other ? slant : slant + 1);
      if (letter === otherBefore && letterBefore === other) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = cost;
      left = cost;
      if (cost < smallest) smallest = cost;
    }
    if (smallest > allowed) return allowed + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? 0;
}
