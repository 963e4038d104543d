import { createHash } from 'node:crypto';
import type { Audit, Input } from '../model/audit-result.ts';
import type { Report } from '../model/report.ts';
import { decodeText } from '../readers/decode.ts';
import { readBytes } from '../readers/read-file.ts';
import { blocksPage } from './blocks-page.ts';
import { htmlPage } from './html-page.ts';
import { marksOf, stretchesOf } from './marks.ts';
import type { Mark, Stretch } from './marks.ts';
import { originalBytes } from './original-bytes.ts';
import { pageFrame } from './page-frame.ts';
import { textPage } from './text-page.ts';

/**
 * A file as it can be shown.
 * - `shown`: as audited, with its places marked
 * - `changed`: it was changed after the audit, so that its places may have moved: shown without marks
 * - `gone`: it is not there any more, or may not be read
 * - `unsupported`: no page can be made of this kind
 */
export interface OriginalPage {
  readonly state: 'shown' | 'changed' | 'gone' | 'unsupported';
  readonly html: string | null;
}

type PageOf = (text: string, marks: readonly Stretch[]) => string;

/** Kinds that are shown as they stand; all others as the program read them. */
const PAGES: Partial<Readonly<Record<Input['kind'], PageOf>>> = { html: htmlPage, text: textPage };

/**
 * Reads an input again and makes a page of it, the places of the report's figures and quotes marked.
 * @param keptOf a copy of a file that is gone, by its path
 */
export async function originalPage(
  audit: Audit,
  report: Report,
  input: Input,
  keptOf?: (file: string) => Uint8Array | undefined,
): Promise<OriginalPage> {
  const original = await originalBytes(input.path, keptOf);
  if (original === null) return { state: 'gone', html: null };
  const { bytes, part } = original;
  const holder = part === null ? input : audit.inputs.find(({ path }) => `${path}!/${part}` === input.path);
  const same = createHash('sha256').update(bytes).digest('hex') === holder?.sha256;
  const marks = same ? marksOf(audit, report, input.path) : [];
  const body = await bodyOf(bytes, input, part, marks);
  return body === null
    ? { state: 'unsupported', html: null }
    : { state: same ? 'shown' : 'changed', html: pageFrame(body) };
}

/** @param part name of the sheet, where the report is one sheet of a workbook */
async function bodyOf(
  bytes: Uint8Array,
  input: Input,
  part: string | null,
  marks: readonly Mark[],
): Promise<string | null> {
  const pageOf = PAGES[input.kind];
  if (pageOf !== undefined) {
    if (part !== null) return null;
    const { text } = decodeText(bytes);
    return pageOf(text, stretchesOf(marks, text));
  }
  const read = await readBytes(bytes, input.path.split('/').at(-1) ?? input.path);
  if (!read.ok) return null;
  if (part === null) return blocksPage(read.document, marks);
  const sheet = read.parts.find(({ name }) => name === part);
  return sheet === undefined ? null : blocksPage(sheet.document, marks);
}
