import type * as PdfLibrary from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { REFUSALS } from '../strings/refusals.ts';
import { followDrawing, type Codes } from './pdf-drawing.ts';
import { applyToBox, IDENTITY, inverse, type Matrix } from './pdf-geometry.ts';
import { LibraryData, loadPdfLibrary } from './pdf-library.ts';
import { matrixOf } from './pdf-operators.ts';
import type { DrawnPage } from './pdf-page.ts';
import { withDamageHeard } from './pdf-damage.ts';
import { Refusal } from './refusal.ts';

/** A report has ten pages, a county's with its annexes sixty. */
const MOST_PAGES = 400;
/** Steps of one page's drawing; a page full of hand-drawn maps has more. */
const MOST_OPERATIONS = 2_000_000;

/** A PDF file as far as it is drawn. */
export interface DrawnFile {
  readonly title: string | null;
  readonly pages: readonly DrawnPage[];
}

/**
 * Opens a PDF file and follows the drawing of every page.
 *
 * @throws Refusal where it is encrypted, damaged (on any page: half a table would be worse than none) or too long
 */
export async function openPdf(bytes: Uint8Array): Promise<DrawnFile> {
  const library = await loadPdfLibrary();
  try {
    return await withDamageHeard(() => drawFile(bytes, library));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof Error && error.name === 'PasswordException') throw new Refusal(REFUSALS.encryptedPdf);
    throw new Refusal(REFUSALS.damagedPdf);
  }
}

async function drawFile(bytes: Uint8Array, library: typeof PdfLibrary): Promise<DrawnFile> {
  const task = library.getDocument({
    // The library keeps what it is given, and refuses a Buffer (a slice of which is one again).
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: true,
    enableXfa: false,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    BinaryDataFactory: LibraryData,
    verbosity: library.VerbosityLevel.WARNINGS,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES) throw new Refusal(REFUSALS.longPdf(MOST_PAGES));
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      pages.push(await drawPage(page, file.numPages, library.OPS));
      page.cleanup();
    }
    return { title: await titleOf(file), pages };
  } finally {
    await task.destroy();
  }
}

async function drawPage(page: PDFPageProxy, pageCount: number, codes: Codes): Promise<DrawnPage> {
  const list = await page.getOperatorList();
  if (list.fnArray.length > MOST_OPERATIONS) throw new Refusal(REFUSALS.complexPdf);
  // The library draws nothing where a page's drawing is lost, and says nothing of it. A page that was left blank still
  // has steps that draw nothing.
  if (list.fnArray.length === 0 && pageCount > 1) throw new Refusal(REFUSALS.damagedPdf);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = matrixOf(transform) ?? IDENTITY;
  // The library's page hangs from its upper edge; ours stands on its lower one.
  const upright: Matrix = [a, -b, c, -d, e, height - f];
  const back = inverse(upright);
  const operations = list.fnArray.map((code, i) => ({ code, args: toList(list.argsArray[i]) }));
  const drawing = followDrawing(operations, codes, upright, [0, 0, width, height], (name) => fontNamed(page, name));
  return { ...drawing, number: page.pageNumber, width, height, toPage: (box) => applyToBox(back, box) };
}

function toList(args: unknown): readonly unknown[] {
  if (Array.isArray(args)) return args;
  return args instanceof Float32Array ? Array.from(args) : [];
}

/** Fonts shared between pages are kept apart by the library, under names that begin so. */
function fontNamed(page: PDFPageProxy, name: string): unknown {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return store.has(name) ? (store.get(name) as unknown) : null;
}

async function titleOf(file: PDFDocumentProxy): Promise<string | null> {
  const { info } = await file.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' ? null : title;
}
