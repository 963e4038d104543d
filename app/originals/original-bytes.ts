import { readFile } from 'node:fs/promises';
import { archiveMembers, isArchiveKind } from '../readers/archive.ts';
import { kindOf } from '../readers/kind.ts';
import { pathOnDisk } from './path-on-disk.ts';

/** The bytes that an input was read from, and what of its path names a part of them (a sheet). */
export interface OriginalBytes {
  readonly bytes: Uint8Array;
  readonly part: string | null;
}

/**
 * Reads an input's bytes again: the file itself, or the member of the archive that its path names (`a.zip!/b/c.html`).
 * @param keptOf a copy of a file that is gone, by its path
 * @returns null where the file or the member is gone or may not be read: the audit has read it once, so both are news.
 */
export async function originalBytes(
  path: string,
  keptOf: (file: string) => Uint8Array | undefined = () => undefined,
): Promise<OriginalBytes | null> {
  const [file = path, ...rest] = path.split('!/');
  const bytes = (await bytesOf(file)) ?? keptOf(file) ?? null;
  if (bytes === null || rest.length === 0) return bytes === null ? null : { bytes, part: null };
  const kind = kindOf(bytes, file);
  if (!isArchiveKind(kind)) return { bytes, part: rest.join('!/') };
  const wanted = rest.join('!/');
  for await (const member of archiveMembers(bytes, kind)) {
    if (member.type !== 'file') continue;
    if (member.path === wanted) return { bytes: member.bytes, part: null };
    if (wanted.startsWith(`${member.path}!/`)) {
      return { bytes: member.bytes, part: wanted.slice(member.path.length + '!/'.length) };
    }
  }
  return null;
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(await pathOnDisk(path));
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code !== undefined && ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EBUSY', 'EISDIR'].includes(code)) return null;
    throw failure;
  }
}
