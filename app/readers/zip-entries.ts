/** A member of a zip as the list at the zip's end has it. */
export interface ZipEntry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly deflated: boolean;
  /** Bytes packed, and once unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where the member begins, with a head of its own. */
  readonly local: number;
}

const LIST_ENTRY = 0x02014b50;
const LIST_END = 0x06054b50;
const LIST_END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** ZIP64: the end of the list for numbers that do not fit, and where that stands. */
const LONG_LIST_END = 0x06064b50;
const LONG_LIST_PLACE = 0x07064b50;
const LONG_LIST_PLACE_BYTES = 20;
const LONG_FIELD = 1;
/** Stands for a number that is in the ZIP64 field. */
const ELSEWHERE = 0xffffffff;

/** The members of a zip by its list, ZIP64 as well; none where there is no list that could be read. */
export function* zipEntries(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = listStart(view);
  while (at !== null && at + 46 <= view.byteLength && view.getUint32(at, true) === LIST_ENTRY) {
    const fields = at + 46 + view.getUint16(at + 28, true);
    const end = fields + view.getUint16(at + 30, true);
    if (end > view.byteLength) return;
    const [size, packed, local] = longNumbers(view, fields, end, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    yield {
      name: bytes.subarray(at + 46, fields),
      crc: view.getUint32(at + 16, true),
      deflated: view.getUint16(at + 10, true) === 8,
      packed,
      size,
      local,
    };
    at = end + view.getUint16(at + 32, true);
  }
}

/** Where the list begins; null where that is not said. */
function listStart(view: DataView): number | null {
  let end = view.byteLength - LIST_END_BYTES;
  const last = Math.max(0, end - LONGEST_COMMENT);
  while (end >= last && view.getUint32(end, true) !== LIST_END) end -= 1;
  if (end < last) return null;
  const start = view.getUint32(end + 16, true);
  const place = end - LONG_LIST_PLACE_BYTES;
  if (place < 0 || view.getUint32(place, true) !== LONG_LIST_PLACE) return start;
  const long = longAt(view, place + 8);
  if (long + 56 > view.byteLength || view.getUint32(long, true) !== LONG_LIST_END) return start;
  return longAt(view, long + 48);
}

const longAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

type Numbers = readonly [size: number, packed: number, local: number];

/** Those numbers that stand elsewhere are taken from the ZIP64 field, where they follow each other. */
function longNumbers(view: DataView, fields: number, end: number, numbers: Numbers): Numbers {
  if (!numbers.includes(ELSEWHERE)) return numbers;
  for (let at = fields; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LONG_FIELD) continue;
    let next = at + 4;
    const stop = Math.min(end, next + view.getUint16(at + 2, true));
    const long = (number: number): number => {
      if (number !== ELSEWHERE || next + 8 > stop) return number;
      next += 8;
      return longAt(view, next - 8);
    };
    const [size, packed, local] = numbers;
    return [long(size), long(packed), long(local)];
  }
  return numbers;
}
