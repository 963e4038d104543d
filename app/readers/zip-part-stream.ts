import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { REFUSALS } from '../strings/refusals.ts';
import { Refusal } from './refusal.ts';
import { zipEntries } from './zip-entries.ts';

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

const CHUNK = 256 * 1024;

/** The parts of a zip by its list; empty where it has none that could be read. */
export function zipPartsOf(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: ZipPart[] = [];
  const names = new TextDecoder();
  for (const { name, crc, size, packed, deflated, local } of zipEntries(bytes)) {
    if (local + 30 > bytes.length) return [];
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.push({ name: names.decode(name), crc, size, deflated, from, to: Math.min(bytes.length, from + packed) });
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
