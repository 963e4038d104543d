import type { InputKind, SourceDocument } from '../model/document.ts';
import { READER_STRINGS } from '../strings/readers.ts';
import { decodeText, type DecodedText } from './decode.ts';
import { readHtml } from './html.ts';
import { foreignContainer } from './kind-container.ts';
import { sniff } from './kind.ts';
import { Refusal } from './refusal.ts';
import { readText } from './text.ts';
import type { DocumentPart, WorkbookDocument } from './xlsx.ts';

/** What became of a file: its document, or a Chinese sentence that says why there is none. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly kind: InputKind;
      readonly document: SourceDocument;
      /** Of a workbook with more than one sheet: each sheet by itself; `document` has them all. */
      readonly parts: readonly DocumentPart[];
    }
  | { readonly ok: false; readonly kind: InputKind; readonly reason: string };

/** Largest file that is read, in bytes: a report with its pictures is rarely a tenth. */
export const MOST_BYTES = 64 * 1024 * 1024;

type Read = SourceDocument | WorkbookDocument;
/** `decoded` is the text of the bytes where telling their kind has decoded them already. */
type Reader = (bytes: Uint8Array, decoded: DecodedText | null) => Read | Promise<Read>;

/** How each kind is read. All but the two most frequent load their packages at the first file of that kind. */
const READERS: Readonly<Partial<Record<InputKind, Reader>>> = {
  html: (bytes, decoded) => readHtml((decoded ?? decodeText(bytes)).text),
  text: (bytes, decoded) => readText((decoded ?? decodeText(bytes)).text),
  mhtml: async (bytes) => (await import('./mhtml.ts')).readMhtml(bytes),
  docx: async (bytes) => (await import('./docx.ts')).readDocx(bytes),
  doc: async (bytes) => (await import('./doc.ts')).readDoc(bytes),
  rtf: async (bytes) => (await import('./rtf.ts')).readRtf(bytes),
  xlsx: async (bytes) => (await import('./xlsx.ts')).readWorkbook(bytes, 'xlsx'),
  xls: async (bytes) => (await import('./xlsx.ts')).readWorkbook(bytes, 'xls'),
  pdf: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
  csv: async (bytes, decoded) => (await import('./csv.ts')).readCsv((decoded ?? decodeText(bytes)).text),
};

/**
 * Reads a file by what is in it.
 *
 * @param name its name; only for the sentence, and for `.csv`
 * @returns the document, or why there is none; throws only where the program itself is at fault
 */
export async function readBytes(bytes: Uint8Array, name: string): Promise<ReadResult> {
  if (bytes.length > MOST_BYTES) {
    return { ok: false, kind: 'unknown', reason: READER_STRINGS.tooLarge(MOST_BYTES / 1024 / 1024) };
  }
  const { kind, decoded } = sniff(bytes, name);
  const reader = READERS[kind];
  if (reader === undefined) return { ok: false, kind, reason: reasonFor(kind, bytes, name) };
  try {
    const read = await reader(bytes, decoded);
    if (!('parts' in read)) return { ok: true, kind, document: read, parts: [] };
    return { ok: true, kind, document: read.document, parts: read.parts.length > 1 ? read.parts : [] };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, kind, reason: error.message };
    throw error;
  }
}

function reasonFor(kind: InputKind, bytes: Uint8Array, name: string): string {
  if (kind === 'image') {
    const extension = /\.[a-z0-9]+$/i.exec(name)?.[0].toLowerCase() ?? '';
    const isNamedSo = extension === '' || /^\.(?:png|jpe?g|gif|bmp|tiff?|webp|ico|svg|heic|heif|avif)$/.test(extension);
    return isNamedSo ? READER_STRINGS.picture : READER_STRINGS.pictureNamed(extension);
  }
  if (kind === 'zip' || kind === 'rar' || kind === '7z') return READER_STRINGS.container;
  if (kind !== 'unknown') return READER_STRINGS.unsupported(kind.toUpperCase());
  if (bytes.length === 0) return READER_STRINGS.empty;
  if (bytes.subarray(0, 4096).every((byte) => byte === 0)) return READER_STRINGS.zeros;
  switch (foreignContainer(bytes)) {
    case 'encrypted':
      return READER_STRINGS.encrypted;
    case 'open-document':
      return READER_STRINGS.openDocument;
    case 'ofd':
      return READER_STRINGS.ofd;
    case 'presentation':
      return READER_STRINGS.presentation;
    case null:
      return READER_STRINGS.binary;
  }
}
