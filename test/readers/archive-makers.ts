import { zipSync } from 'fflate';

/** What a test packs: bytes by name; names as bytes of their own encoding. */
export type Packed = Readonly<Record<string, Uint8Array>>;

export function zip(files: Packed): Uint8Array {
  return zipSync({ ...files });
}

/** A zip as Windows in China packs it: names in GBK, and no sign that they are. */
export function zipWithRawNames(files: readonly (readonly [name: Uint8Array, content: Uint8Array])[]): Uint8Array {
  const placeholders = files.map(([name], i) => String(i).padStart(name.length, '0'));
  const packed = zipSync(Object.fromEntries(files.map(([, content], i) => [placeholders[i] ?? '', content])), {
    level: 0,
  });
  files.forEach(([name], i) => {
    const placeholder = new TextEncoder().encode(placeholders[i]);
    for (let at = 0; at + name.length <= packed.length; at += 1) {
      if (placeholder.every((byte, k) => packed[at + k] === byte)) packed.set(name, at);
    }
  });
  return packed;
}

/** The checksum of RAR 4: a CRC-32. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (crc ^ -1) >>> 0;
}

/** A RAR 4 archive whose members are stored, not compressed: all that can be written without RAR's own program. */
export function storedRar(files: Packed, declared?: number): Uint8Array {
  const blocks: Uint8Array[] = [Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x00)];
  const block = (type: number, flags: number, fields: Uint8Array) => {
    const head = new Uint8Array(7 + fields.length);
    const view = new DataView(head.buffer);
    head[2] = type;
    view.setUint16(3, flags, true);
    view.setUint16(5, head.length, true);
    head.set(fields, 7);
    view.setUint16(0, crc32(head.subarray(2)) & 0xffff, true);
    blocks.push(head);
  };
  block(0x73, 0, new Uint8Array(6));
  for (const [name, content] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(name);
    const fields = new Uint8Array(25 + bytes.length);
    const view = new DataView(fields.buffer);
    view.setUint32(0, content.length, true);
    view.setUint32(4, declared ?? content.length, true);
    view.setUint32(9, crc32(content), true);
    fields[17] = 20;
    fields[18] = 0x30;
    view.setUint16(19, bytes.length, true);
    view.setUint32(21, 0x20, true);
    fields.set(bytes, 25);
    block(0x74, 0x8000, fields);
    blocks.push(content);
  }
  block(0x7b, 0x4000, new Uint8Array());
  return Uint8Array.from(blocks.flatMap((piece) => Array.from(piece)));
}
