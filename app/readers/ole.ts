import { REFUSALS } from '../strings/refusals.ts';
import { Refusal } from './refusal.ts';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on are marks (end of chain, free), not sectors. */
const FIRST_MARK = 0xfffffffa;
const DIRECTORY_ENTRY = 128;
const HEADER_DIFAT = 109;

/** The container of DOC, XLS, WPS and ET files (OLE2, also called compound file): named streams. */
export interface OleContainer {
  /** Names of all streams, whatever folder they lie in. */
  readonly names: readonly string[];
  /** Bytes of the first stream of that name, null where there is none. @throws Refusal where its end is lost */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/**
 * Opens an OLE2 container. Every chain of sectors is followed no further than the file has sectors, so that a
 * damaged file can lead in circles only for a moment.
 *
 * @throws Refusal where the container's own tables are damaged
 */
export function openOle(bytes: Uint8Array): OleContainer {
  if (!isOle(bytes) || bytes.length < 1536) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << Math.min(view.getUint16(0x1e, true), 16);
  const miniSize = 1 << Math.min(view.getUint16(0x20, true), 16);
  if (sectorSize < 128 || miniSize < 8) throw damaged();
  const sectorCount = Math.ceil(bytes.length / sectorSize);

  const sector = (index: number) => {
    const from = (index + 1) * sectorSize;
    return bytes.subarray(Math.min(from, bytes.length), Math.min(from + sectorSize, bytes.length));
  };
  const numbers = (data: Uint8Array) => {
    const inner = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return Array.from({ length: data.length >> 2 }, (_, i) => inner.getUint32(i * 4, true));
  };

  const fat = allocationTable();
  const directory = joined(chain(view.getUint32(0x30, true), fat), sector);
  const entries = readDirectory(directory);
  const cutoff = view.getUint32(0x38, true);
  let mini: { fat: readonly number[]; data: Uint8Array } | null = null;

  return {
    names: entries.filter((entry) => entry.type === 2).map((entry) => entry.name),
    stream: (name) => {
      const entry = entries.find((found) => found.type === 2 && found.name === name);
      if (entry === undefined) return null;
      if (entry.size >= cutoff) return whole(joined(chain(entry.start, fat), sector), entry.size);
      mini ??= {
        fat: numbers(joined(chain(view.getUint32(0x3c, true), fat), sector)),
        data: joined(chain(entries.find((found) => found.type === 5)?.start ?? FIRST_MARK, fat), sector),
      };
      const { data } = mini;
      const piece = (index: number) => data.subarray(index * miniSize, (index + 1) * miniSize);
      return whole(joined(chain(entry.start, mini.fat), piece), entry.size);
    },
  };

  /** The table of which sector follows which; its own sectors are listed in the header and in a chain behind it. */
  function allocationTable(): number[] {
    const listed = numbers(bytes.subarray(0x4c, 0x4c + HEADER_DIFAT * 4));
    let next = view.getUint32(0x44, true);
    for (let step = 0; next < FIRST_MARK && step < sectorCount; step += 1) {
      const more = numbers(sector(next));
      next = more.pop() ?? FIRST_MARK;
      listed.push(...more);
    }
    const used = listed.filter((index) => index < FIRST_MARK).slice(0, sectorCount);
    return used.flatMap((index) => numbers(sector(index)));
  }

  function chain(start: number, table: readonly number[]): number[] {
    const found: number[] = [];
    const most = Math.max(sectorCount, table.length);
    for (let at = start; at < FIRST_MARK && found.length < most; at = table[at] ?? FIRST_MARK) found.push(at);
    return found;
  }
}

/** A stream shorter than its entry says has lost its end: what is left would pass for the whole. */
function whole(stream: Uint8Array, size: number): Uint8Array {
  if (stream.length < size) throw damaged();
  return stream.subarray(0, size);
}

function joined(indices: readonly number[], piece: (index: number) => Uint8Array): Uint8Array {
  // A chain in a circle is as long as the file: its bytes are not more than the file's.
  const pieces = indices.map(piece);
  const length = pieces.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of pieces) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function readDirectory(data: Uint8Array): Entry[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + DIRECTORY_ENTRY <= data.length; at += DIRECTORY_ENTRY) {
    const nameLength = Math.min(view.getUint16(at + 64, true), 64);
    entries.push({
      name: new TextDecoder('utf-16le').decode(data.subarray(at, at + Math.max(0, nameLength - 2))),
      type: data[at + 66] ?? 0,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  if (!entries.some((entry) => entry.type === 5)) throw damaged();
  return entries;
}

function damaged(): Refusal {
  return new Refusal(REFUSALS.damaged);
}
