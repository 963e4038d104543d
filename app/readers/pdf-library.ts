import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as PdfLibrary from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * What pdf.js replaces by copies of its own that work on older engines, and several times as slowly: all that runs in
 * this thread later, whatever it reads, would take twice as long.
 */
const NATIVE: readonly (readonly [object, string])[] = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
  [Function.prototype, 'toString'],
];

let library: Promise<typeof PdfLibrary> | null = null;

/** Loads pdf.js, once, with its worker beside it, which runs in this thread. */
export function loadPdfLibrary(): Promise<typeof PdfLibrary> {
  library ??= load();
  return library;
}

/** It wants three classes of the browser's at import, but only to draw; empty ones do. */
async function load(): Promise<typeof PdfLibrary> {
  const browser = globalThis as { DOMMatrix?: unknown; Path2D?: unknown; ImageData?: unknown };
  browser.DOMMatrix ??= standIn();
  browser.Path2D ??= standIn();
  browser.ImageData ??= standIn();
  const natives = NATIVE.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  const loaded = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  NATIVE.forEach(([owner, name], place) => Object.defineProperty(owner, name, natives[place] ?? {}));
  loaded.GlobalWorkerOptions.workerSrc = './pdf.worker.mjs';
  return loaded;
}

/** A class that can be made and does nothing. */
function standIn(): unknown {
  return class {
    readonly standsIn = true;
  };
}

/** The folder of pdf.js with its character maps and standard fonts. */
function libraryFolder(): string {
  return path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
}

const FOLDERS: Readonly<Record<string, string>> = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts' };

/** Fetches the library's own data from disk, never from anywhere else. */
export class LibraryData {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = FOLDERS[kind];
    if (folder === undefined || path.basename(filename) !== filename) throw new Error(`no such data: ${kind}`);
    return new Uint8Array(await readFile(path.join(libraryFolder(), folder, filename)));
  }
}
