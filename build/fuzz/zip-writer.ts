import { crc32, deflateRawSync } from 'node:zlib';

/** A member of a zip as it is written, true or not. */
export interface ZipPart {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array;
  /** Sizes that the directory claims; the real ones where left out. */
  readonly claims?: { readonly packed?: number; readonly unpacked?: number; readonly crc?: number };
  /** Packed bytes of its own instead of those of `bytes`. */
  readonly packed?: Uint8Array;
  readonly flags?: number;
  readonly method?: number;
}

const VERSION = 20;

function header(size: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(size);
  fill(new DataView(bytes.buffer));
  return bytes;
}

/** Writes a zip part for part, with whatever lies are asked for: the libraries would not. */
export function writeZip(parts: readonly ZipPart[], comment = ''): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = typeof part.name === 'string' ? Buffer.from(part.name) : part.name;
    const method = part.method ?? 8;
    const packed = part.packed ?? (method === 8 ? deflateRawSync(part.bytes) : part.bytes);
    const crc = part.claims?.crc ?? crc32(part.bytes);
    const fields = (view: DataView, at: number): void => {
      view.setUint16(at, part.flags ?? (typeof part.name === 'string' ? 0x800 : 0), true);
      view.setUint16(at + 2, method, true);
      view.setUint32(at + 8, crc, true);
      view.setUint32(at + 12, part.claims?.packed ?? packed.length, true);
      view.setUint32(at + 16, part.claims?.unpacked ?? part.bytes.length, true);
      view.setUint16(at + 20, name.length, true);
    };
    const front = header(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(4, VERSION, true);
      fields(view, 6);
    });
    const at = offset;
    const entry = header(46, (view) => {
      view.setUint32(0, 0x02014b50, true);
      view.setUint16(4, VERSION, true);
      view.setUint16(6, VERSION, true);
      fields(view, 8);
      view.setUint32(42, at, true);
    });
    local.push(front, name, packed);
    directory.push(entry, name);
    offset += front.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const note = Buffer.from(comment);
  const end = header(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, parts.length, true);
    view.setUint16(10, parts.length, true);
    view.setUint32(12, size, true);
    view.setUint32(16, offset, true);
    view.setUint16(20, note.length, true);
  });
  return new Uint8Array(Buffer.concat([...local, ...directory, end, note]));
}
