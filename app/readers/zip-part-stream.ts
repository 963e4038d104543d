import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { REFUSALS } from '../strings/refusals.ts';
import { Refusal } from './refusal.ts';

/** A part of a zip as its list names it. */
export interface ZipPart {
  readonly name: string;
  readonly crc: number;
  /** Bytes once unpacked. */
  readonly size: number;
  readonly deflated: boolean;
  /** Where its packed bytes begin and end. */
  readonly from: number;
  readonly to: number;
}

const LIST_ENTRY = 0x02014b50;
const LIST_END = 0x06054b50;
const LIST_END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const CHUNK = 256 * 1024;

/** The parts of a zip by its list; empty where it has none that could be read. */
export function zipPartsOf(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - LIST_END_BYTES;
  const last = Math.max(0, end - LONGEST_COMMENT);
  while (end >= last && view.getUint32(end, true) !== LIST_END) end -= 1;
  if (end < last) return [];
  const parts: ZipPart[] = [];
  const names = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === LIST_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length) return [];
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      deflated: view.getUint16(at + 10, true) === 8,
      from,
      to: Math.min(bytes.length, from + view.getUint32(at + 20, true)),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/**
 * The text (UTF-8) of a part, piece by piece, so that a sheet of a million lines never stands in memory as a whole.
 * @throws Refusal where it is damaged or its checksum is another; what came before then is worth nothing
 */
export function* partPieces(bytes: Uint8Array, part: ZipPart): Generator<string> {
  const decoder = new TextDecoder();
  let checksum = 0;
  let size = 0;
  const unpacked: Uint8Array[] = [];
  const inflate = part.deflated ? new Inflate((chunk) => unpacked.push(chunk)) : null;
  for (let at = part.from; at < part.to; at += CHUNK) {
    const chunk = bytes.subarray(at, Math.min(part.to, at + CHUNK));
    if (inflate === null) unpacked.push(chunk);
    else {
      try {
        inflate.push(chunk, at + CHUNK >= part.to);
      } catch {
        throw new Refusal(REFUSALS.damagedZip);
      }
    }
    for (const piece of unpacked.splice(0)) {
      checksum = crc32(piece, checksum);
      size += piece.length;
      if (size > part.size) throw new Refusal(REFUSALS.wrongChecksum);
      yield decoder.decode(piece, { stream: true });
    }
  }
  if (checksum !== part.crc || size !== part.size) throw new Refusal(REFUSALS.wrongChecksum);
  yield decoder.decode();
}
