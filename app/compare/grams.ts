/** So many units make one gram. */
export const GRAM = 8;

/**
 * A hash of 32 bits for every run of `GRAM` units, by the place it begins at. A text shorter than that has none.
 */
export function gramsOf(units: Uint16Array): Uint32Array {
  const count = Math.max(0, units.length - GRAM + 1);
  const grams = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0x811c9dc5;
    for (let step = 0; step < GRAM; step += 1) hash = Math.imul(hash ^ (units[at + step] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    grams[at] = (hash ^ (hash >>> 13)) >>> 0;
  }
  return grams;
}
