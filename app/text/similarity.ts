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
  if (Math.abs(a.length - b.length) > allowed) return 0;
  const distance = distanceWithin(a, b, allowed);
  return distance > allowed ? 0 : 1 - distance / longer;
}

/** The distance, or anything above `allowed` where it is larger than that. */
function distanceWithin(a: string, b: string, allowed: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const exchange = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + exchange);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > allowed) return allowed + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
