import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The path under which the disk has a file. Paths are printed with their letters put together (NFC), while a Mac, and
 * archives packed on one, write them taken apart: each part that is not there as printed is looked for among its
 * neighbours.
 * @returns the path as printed where nothing fits it
 */
export async function pathOnDisk(printed: string): Promise<string> {
  if (await exists(printed)) return printed;
  const { root } = path.parse(printed);
  let found = root;
  for (const part of printed.slice(root.length).split('/')) {
    const here = found === '' ? part : path.join(found, part);
    const own = (await exists(here)) ? part : await namedAlike(found === '' ? '.' : found, part);
    if (own === null) return printed;
    found = found === '' ? own : path.join(found, own);
  }
  return found;
}

async function namedAlike(folder: string, part: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => []);
  return names.find((name) => name.normalize('NFC') === part) ?? null;
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
