import { read } from '@e965/xlsx';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import CFB from 'cfb';
import Papa from 'papaparse';
import { LibraryData, loadPdfLibrary } from '../../app/readers/pdf-library.ts';
import { scanRtf } from '../../app/readers/rtf-tokens.ts';

type Parse = (bytes: Uint8Array) => unknown;

const utf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The floor of each kind by its ending: the package's own parser at work on the file, and nothing made of it. */
export const BARE_PARSES: Readonly<Record<string, Parse>> = {
  html: (bytes) => load(utf8(bytes)),
  mht: (bytes) => load(utf8(bytes)),
  docx: (bytes) => {
    const parts = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') });
    return parseDocument(utf8(parts['word/document.xml'] ?? new Uint8Array()), { xmlMode: true });
  },
  // No package reads the tables of these two: the streams of a DOC, the words of an RTF.
  doc: (bytes) => CFB.read(bytes, { type: 'array' }),
  rtf: (bytes) => {
    let words = 0;
    const count = (): void => {
      words += 1;
    };
    const goOn = (): boolean => true;
    scanRtf(latin1(bytes), { openGroup: count, closeGroup: goOn, control: count, byte: count });
    return words;
  },
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
