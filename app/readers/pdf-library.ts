import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as PdfLibrary from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Loads pdf.js. It wants three classes of the browser's at import, but only to draw; empty ones do. Its worker is
 * found beside it and runs in this thread.
 */
export async function loadPdfLibrary(): Promise<typeof PdfLibrary> {
  const browser = globalThis as { DOMMatrix?: unknown; Path2D?: unknown; ImageData?: unknown };
  browser.DOMMatrix ??= standIn();
  browser.Path2D ??= standIn();
  browser.ImageData ??= standIn();
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  library.GlobalWorkerOptions.workerSrc = './pdf.worker.mjs';
  return library;
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
