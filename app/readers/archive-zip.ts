import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { REFUSALS } from '../strings/refusals.ts';
import { memberName, overLimit, tidyName, type Allowance, type Unpacked } from './archive-entry.ts';
import { Refusal } from './refusal.ts';

const UTF8_NAMES = 0x800;
/** An extra field in which packers put the name in UTF-8: a version, a checksum, the name. */
const UNICODE_NAME = 0x7075;

/** @throws Refusal where the archive's list of members is damaged */
export async function* zipMembers(bytes: Uint8Array, allowance: Allowance): AsyncGenerator<Unpacked> {
  const zip = await opened(bytes);
  try {
    for (const entries = zip.eachEntry(); ;) {
      const entry = await nextOf(entries);
      if (entry === null) return;
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      if (entry.isEncrypted()) yield { name, reason: REFUSALS.encryptedArchive };
      else {
        const reason = overLimit(entry.uncompressedSize, entry.compressedSize, allowance);
        yield reason === null ? await unpack(zip, entry, name) : { name, reason };
      }
    }
  } finally {
    zip.close();
  }
}

async function nextOf(entries: AsyncIterator<Entry>): Promise<Entry | null> {
  try {
    const next = await entries.next();
    return next.done === true ? null : next.value;
  } catch {
    throw new Refusal(REFUSALS.damagedList);
  }
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
      validateEntrySizes: true,
    });
  } catch {
    throw new Refusal(REFUSALS.damagedArchive);
  }
}

async function unpack(zip: ZipFile, entry: Entry, name: string): Promise<Unpacked> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const pieces: Buffer[] = [];
    // What comes out is never more than the entry declares: the package stops the stream there.
    for await (const piece of stream) pieces.push(piece as Buffer);
    const bytes = new Uint8Array(Buffer.concat(pieces));
    // The package leaves the checksum to us.
    return crc32(bytes) === entry.crc32 >>> 0 ? { name, bytes } : { name, reason: REFUSALS.damagedMember };
  } catch {
    return { name, reason: REFUSALS.damagedMember };
  }
}

function nameOf(entry: Entry): string {
  // Names are bytes where the package is told not to decode them.
  const raw = entry.fileNameRaw;
  const field = entry.extraFields.find(({ id }) => id === UNICODE_NAME);
  if ((entry.generalPurposeBitFlag & UTF8_NAMES) === 0 && field !== undefined && field.data.length > 5) {
    return tidyName(new TextDecoder().decode(field.data.subarray(5)));
  }
  return memberName(raw);
}
