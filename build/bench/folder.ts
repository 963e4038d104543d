import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manyPages } from './pages.ts';

/** Writes so many different pages into a folder, for a whole run of the command. */
export function makeFolder(folder: string, count: number): { readonly bytes: number } {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const [place, page] of manyPages(count).entries()) {
    writeFileSync(path.join(folder, `${String(place).padStart(5, '0')}.html`), page.bytes);
    bytes += page.bytes.byteLength;
  }
  return { bytes };
}
