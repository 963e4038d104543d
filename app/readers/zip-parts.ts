import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { REFUSALS } from '../strings/refusals.ts';
import { Refusal } from './refusal.ts';
import { zipEntries } from './zip-entries.ts';

/** Most that one part of a document may unpack to, in bytes. */
const PART_LIMIT = 64 * 1024 * 1024;
/** Most that the chosen parts may unpack to together. */
const TOTAL_LIMIT = 192 * 1024 * 1024;

/**
 * Unpacks the parts of an office document (a zip) that `wanted` names, never more than the limits allow, and checks
 * each against its checksum: a changed figure must not pass for one.
 *
 * @param limit most bytes that the chosen parts may unpack to together
 * @throws Refusal where the zip is damaged or a part is too big
 */
export function unpackParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit = TOTAL_LIMIT,
): Map<string, Uint8Array> {
  let total = 0;
  const parts = damagedZipRefused(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || !wanted(name)) return false;
        total += originalSize;
        if (originalSize > PART_LIMIT || total > limit) throw new Refusal(REFUSALS.tooLargeUnpacked);
        return true;
      },
    }),
  );
  // As the list at the end of the zip has them.
  const checksums = new Set([...zipEntries(bytes)].map(({ crc, size }) => `${crc} ${size}`));
  for (const part of Object.values(parts)) {
    if (!checksums.has(`${crc32(part)} ${part.length}`)) throw new Refusal(REFUSALS.wrongChecksum);
  }
  return new Map(Object.entries(parts));
}

function damagedZipRefused<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(REFUSALS.damagedZip);
  }
}

/** The text of an XML part: UTF-8 unless a byte order mark says UTF-16. */
export function partText(part: Uint8Array): string {
  const utf16 =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(part);
}
