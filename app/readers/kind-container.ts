import type { InputKind } from '../model/document.ts';

/** Why a container is of no kind that is read. */
export type Foreign = 'encrypted' | 'open-document' | 'ofd' | 'presentation';

const END_OF_DIRECTORY = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** Entries whose names are looked at: what tells the kind stands near the front. */
const MOST_ENTRIES = 2000;

/** What a zip holds: an office document, something foreign (`unknown`), or just files. */
export function zipKind(bytes: Uint8Array): InputKind {
  const names = zipNames(bytes);
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  return foreignZip(names) === null ? 'zip' : 'unknown';
}

/** What an OLE2 file (Office before 2007, WPS) holds, by the streams its directory names. */
export function oleKind(bytes: Uint8Array): InputKind {
  const word = positionOf(bytes, 'WordDocument');
  const sheet = firstOf(positionOf(bytes, 'Workbook'), positionOf(bytes, 'Book'));
  if (positionOf(bytes, 'EncryptedPackage') !== null) return 'unknown';
  // A document may hold a sheet and the other way round: the directory names the file's own stream first.
  if (word !== null && (sheet === null || word < sheet)) return 'doc';
  return sheet === null ? 'unknown' : 'xls';
}

/** Why `bytes`, of kind `unknown`, is none that is read; null where that cannot be told. */
export function foreignContainer(bytes: Uint8Array): Foreign | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return foreignZip(zipNames(bytes));
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return null;
  if (positionOf(bytes, 'EncryptedPackage') !== null) return 'encrypted';
  return positionOf(bytes, 'PowerPoint Document') === null ? null : 'presentation';
}

function foreignZip(names: readonly string[]): Foreign | null {
  if (names.includes('OFD.xml')) return 'ofd';
  if (names.some((name) => name.startsWith('ppt/'))) return 'presentation';
  return names.includes('mimetype') && names.includes('content.xml') ? 'open-document' : null;
}

/** Names of a zip's entries, by its directory, or by the entries themselves where the end of the file is missing. */
function zipNames(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf(END_OF_DIRECTORY);
  const names: string[] = [];
  if (end !== -1 && end + 20 <= buffer.length) {
    let at = buffer.readUInt32LE(end + 16);
    while (names.length < MOST_ENTRIES && at + 46 <= buffer.length && buffer.readUInt32LE(at) === DIRECTORY_ENTRY) {
      const length = buffer.readUInt16LE(at + 28);
      names.push(buffer.toString('latin1', at + 46, at + 46 + length));
      at += 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
  }
  if (names.length > 0) return names;
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(LOCAL_ENTRY);
  for (let at = buffer.indexOf(signature); at !== -1; at = buffer.indexOf(signature, at + 4)) {
    if (names.length >= MOST_ENTRIES || at + 30 > buffer.length) break;
    names.push(buffer.toString('latin1', at + 30, at + 30 + buffer.readUInt16LE(at + 26)));
  }
  return names;
}

/** Where a directory entry of this name stands; names are UTF-16, and fill their field with zeros. */
function positionOf(bytes: Uint8Array, name: string): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = buffer.indexOf(wanted); at !== -1; at = buffer.indexOf(wanted, at + 2)) {
    // Entries are 128 bytes each, in sectors of 512 or 4096.
    if (at % 128 === 0) return at;
  }
  return null;
}

function firstOf(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
