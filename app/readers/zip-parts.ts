import { unzipSync } from 'fflate';
import { Refusal } from './refusal.ts';

/** Most that one part of a document may unpack to, in bytes. */
const PART_LIMIT = 64 * 1024 * 1024;
/** Most that the chosen parts may unpack to together. */
const TOTAL_LIMIT = 192 * 1024 * 1024;

/**
 * Unpacks the parts of an office document (a zip) that `wanted` names, never more than the limits allow.
 *
 * @throws Refusal where the zip is damaged or a part is too big
 */
export function unpackParts(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0;
  const parts = damagedZipRefused(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        total += originalSize;
        if (originalSize > PART_LIMIT || total > TOTAL_LIMIT) throw new Refusal('文件解压后过大，已拒绝读取');
        return true;
      },
    }),
  );
  return new Map(Object.entries(parts));
}

/**
 * Checks the sizes that a zip declares without unpacking anything.
 *
 * @param limit most bytes that all parts may unpack to together
 * @throws Refusal as {@link unpackParts}
 */
export function checkPartSizes(bytes: Uint8Array, limit: number): void {
  let total = 0;
  damagedZipRefused(() =>
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > limit) throw new Refusal('文件解压后过大，已拒绝读取');
        return false;
      },
    }),
  );
}

function damagedZipRefused<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('文件已损坏，无法解压');
  }
}

/** The text of an XML part: UTF-8 unless a byte order mark says UTF-16. */
export function partText(part: Uint8Array): string {
  const utf16 =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(utf16 ?? 'utf-8').decode(part);
}
