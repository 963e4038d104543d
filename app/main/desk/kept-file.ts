import { closeSync, existsSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';

/** Files in which the program keeps what persons settled, from day to day. */

/** Replaces a file as a whole: on disk before it takes the old one's place, so that a power cut leaves one of the two. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.tmp`;
  const handle = openSync(draft, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
}

/** Gives a damaged file a name that no earlier one set aside has, and says which. */
export function setAside(file: string): string {
  let aside = `${file}.bak`;
  for (let count = 2; existsSync(aside); count += 1) aside = `${file}.${count}.bak`;
  renameSync(file, aside);
  return aside;
}
