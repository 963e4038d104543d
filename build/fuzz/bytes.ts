import type { Random } from '../report-maker/random.ts';

/** A way to damage bytes, whatever they are. Gives new bytes and leaves the old ones as they are. */
export type Damage = (random: Random, bytes: Uint8Array) => Uint8Array;

const LIMITS = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffa, 0xfffffffe, 0xffffffff];

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** A stretch of bytes: from, length. */
function stretch(random: Random, bytes: Uint8Array, most: number): [number, number] {
  const from = random.int(0, Math.max(0, bytes.length - 1));
  return [from, Math.min(random.int(1, most), bytes.length - from)];
}

function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.int(0, 255));
}

function cut(random: Random, bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, random.int(0, bytes.length));
}

function cutNearEnd(random: Random, bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, Math.max(0, bytes.length - random.int(1, 64)));
}

function cutStart(random: Random, bytes: Uint8Array): Uint8Array {
  return bytes.slice(random.int(1, Math.max(1, Math.min(600, bytes.length))));
}

function flip(random: Random, bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const count = random.pick([1, 3, 10, 100, Math.ceil(bytes.length / 100)]);
  for (let i = 0; i < count && copy.length > 0; i += 1) {
    const at = random.int(0, copy.length - 1);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.int(0, 7));
  }
  return copy;
}

function zero(random: Random, bytes: Uint8Array): Uint8Array {
  const [from, length] = stretch(random, bytes, random.pick([16, 512, 4096, 65536]));
  return bytes.slice().fill(0, from, from + length);
}

function scramble(random: Random, bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const [from, length] = stretch(random, bytes, random.pick([4, 64, 512, 4096]));
  copy.set(noise(random, length), from);
  return copy;
}

function repeat(random: Random, bytes: Uint8Array): Uint8Array {
  const [from, length] = stretch(random, bytes, random.pick([64, 512, 4096, 32768]));
  const block = bytes.slice(from, from + length);
  const times = random.pick([1, 2, 10, 50]);
  return joined(bytes.slice(0, from), ...Array.from({ length: times }, () => block), bytes.slice(from));
}

function remove(random: Random, bytes: Uint8Array): Uint8Array {
  const [from, length] = stretch(random, bytes, random.pick([1, 16, 512, 8192]));
  return joined(bytes.slice(0, from), bytes.slice(from + length));
}

function swap(random: Random, bytes: Uint8Array): Uint8Array {
  const length = random.pick([16, 128, 512]);
  if (bytes.length < 2 * length) return bytes.slice().reverse();
  const copy = bytes.slice();
  const [one, other] = [random.int(0, bytes.length - length), random.int(0, bytes.length - length)];
  copy.set(bytes.slice(one, one + length), other);
  copy.set(bytes.slice(other, other + length), one);
  return copy;
}

/** Overwrites numbers with those at which counters break. */
function limits(random: Random, bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const reach = random.chance(0.6) ? Math.min(1024, copy.length) : copy.length;
  for (let i = random.int(1, 8); i > 0 && reach > 4; i -= 1) {
    const at = random.int(0, reach - 4) & (random.chance(0.7) ? ~3 : ~0);
    view.setUint32(at, random.pick(LIMITS), true);
  }
  return copy;
}

function append(random: Random, bytes: Uint8Array): Uint8Array {
  return joined(bytes, random.chance(0.3) ? bytes : noise(random, random.pick([1, 100, 5000])));
}

function prepend(random: Random, bytes: Uint8Array): Uint8Array {
  const before = random.pick([new Uint8Array([0xef, 0xbb, 0xbf]), new Uint8Array([0xff, 0xfe]), noise(random, 40)]);
  return joined(before, bytes);
}

/** Name → damage of bytes. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  truncated: cut,
  'truncated near the end': cutNearEnd,
  'start cut off': cutStart,
  'bits flipped': flip,
  'block zeroed': zero,
  'block scrambled': scramble,
  'block repeated': repeat,
  'block removed': remove,
  'blocks swapped': swap,
  'huge numbers': limits,
  'junk behind': append,
  'junk before': prepend,
};
