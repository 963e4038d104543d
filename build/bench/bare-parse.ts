import { read } from '@e965/xlsx';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import Papa from 'papaparse';
import { LibraryData, loadPdfLibrary } from '../../app/readers/pdf-library.ts';

type Parse = (bytes: Uint8Array) => unknown;

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** What follows a backslash, braces, and text in between. */
const RTF_TOKEN = /\\[a-z]+-?\d* ?|\\'[0-9a-f]{2}|[{}]|[^\\{}]+/g;

/** The floor of each kind by its ending: the package's own parser at work on the file, and nothing made of it. */
export const BARE_PARSES: Readonly<Record<string, Parse>> = {
  html: (bytes) => load(utf8(bytes)),
  mht: (bytes) => load(utf8(bytes)),
  docx: (bytes) => {
    const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') });
    return parseDocument(utf8(parts['word/document.xml'] ?? new Uint8Array()), { xmlMode: true });
  },
  // There is no parser of the package's for these two: the bytes of a DOC in both its encodings, the tokens of an RTF.
  doc: (bytes) => [new TextDecoder('utf-16le').decode(bytes), new TextDecoder('gb18030').decode(bytes)],
  rtf: (bytes) => latin1(bytes).match(RTF_TOKEN),
  xlsx: (bytes) => read(bytes),
  xls: (bytes) => read(bytes),
  csv: (bytes) => Papa.parse(utf8(bytes)),
  pdf: operatorLists,
};

/** Every page's drawing operations. */
async function operatorLists(bytes: Uint8Array): Promise<unknown> {
  const library = await loadPdfLibrary();
  const task = library.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    BinaryDataFactory: LibraryData,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  const file = await task.promise;
  const lists: unknown[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    lists.push(await page.getOperatorList());
  }
  await task.destroy();
  return lists;
}
