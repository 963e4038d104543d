import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, inflateRawSync } from 'node:zlib';
import type { PendingSheet } from './pending-sheet.ts';
import { finishedSheet } from './pending-sheet.ts';

/** One file of a workbook's package, still compressed. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATE = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/**
 * Finishes a workbook's package: finishes its sheets (pending-sheet.ts) and gives every part the same date, so that the
 * same audit gives the same bytes.
 *
 * @param bytes the package as exceljs wrote it (a plain zip without comment)
 * @param date ISO date that stands for the clock
 */
export async function finishPackage(bytes: Buffer, sheets: readonly PendingSheet[], date: string): Promise<Buffer> {
  const parts: Part[] = [];
  for (const part of partsOf(bytes)) {
    if (part.name.endsWith('/')) continue;
    const pending = sheets.find((candidate) => candidate.part === part.name);
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(part.name);
    parts.push(isSheet ? await deflated(part.name, finishedSheet(textOf(part), pending)) : part);
  }
  return writePackage(parts, dosDate(date));
}

function partsOf(bytes: Buffer): Part[] {
  const end = bytes.length - 22;
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('not a package as exceljs writes it');
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 24),
      data: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function textOf(part: Part): string {
  return (part.method === DEFLATE ? inflateRawSync(part.data) : part.data).toString('utf8');
}

/** Compresses piece by piece: the whole text of a data sheet would not fit into one string. */
async function deflated(name: string, pieces: Iterable<string>): Promise<Part> {
  let crc = 0;
  let size = 0;
  const encoded = function* () {
    for (const piece of pieces) {
      const bytes = Buffer.from(piece, 'utf8');
      crc = crc32(bytes, crc);
      size += bytes.length;
      yield bytes;
    }
  };
  const compressed: Buffer[] = [];
  await pipeline(Readable.from(encoded()), createDeflateRaw(), async (output: AsyncIterable<Buffer>) => {
    for await (const piece of output) compressed.push(piece);
  });
  return { name, method: DEFLATE, crc, size, data: Buffer.concat(compressed) };
}

function writePackage(parts: readonly Part[], date: number): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    // What local and central header have in common, from the version needed to the length of the name.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(part.method, 4);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(part.crc, 10);
    common.writeUInt32LE(part.data.length, 14);
    common.writeUInt32LE(part.size, 18);
    common.writeUInt16LE(name.length, 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(word(CENTRAL), Buffer.from([20, 0]), common, central, name);
    pieces.push(word(LOCAL), common, name, part.data);
    offset += 4 + common.length + name.length + part.data.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...pieces, index, word(END), end]);
}

function word(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** Day, month and year as a zip holds them; nothing before 1980 exists there. */
function dosDate(iso: string): number {
  const [year = 1980, month = 1, day = 1] = iso.split('-').map(Number);
  return (Math.max(0, year - 1980) << 9) | (month << 5) | day;
}
