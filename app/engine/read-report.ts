import { createHash } from 'node:crypto';
import type { Stage } from '../model/edition.ts';
import type { InputKind, SourceDocument } from '../model/document.ts';
import { parseDocument, type ParsedReport } from '../parse/parse-document.ts';
import { decodeText } from '../readers/decode.ts';
import { readHtmlThoroughly } from '../readers/html.ts';
import { readBytes } from '../readers/read-file.ts';

/** What became of one file's bytes. */
export interface ReadReport {
  readonly kind: InputKind;
  readonly sha256: string;
  readonly bytes: number;
  readonly outcome:
    | { readonly status: 'report'; readonly report: ParsedReport }
    | { readonly status: 'not-a-report' | 'unreadable'; readonly reason: string };
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** How much of a parse went wrong; the reading with less of it is kept. */
function doubts(report: ParsedReport): number {
  const unread = Object.values(report.figures).filter((cell) => cell.state === 'unread').length;
  const labels = report.tables.flatMap((table) => table.labels).filter((label) => label.verdict !== 'spelling').length;
  const tables = report.tables.filter((table) => table.status !== 'read').length;
  const sections = 6 - new Set(report.sections.map((heading) => heading.section)).size;
  return unread + labels + tables * 20 + Math.max(0, sections) * 5;
}

/**
 * Reads one file's bytes onto the official form. An HTML page whose tables do not align at once is read again with
 * the tolerant (slower) HTML parser, and the better reading is kept.
 * @param path printed path of the input
 * @returns never throws for bad input; a fault of the program itself is thrown
 */
export async function readReport(bytes: Uint8Array, path: string, stage: Stage): Promise<ReadReport> {
  const name = path.split('/').at(-1) ?? path;
  const base = { sha256: sha256(bytes), bytes: bytes.byteLength };
  const read = await readBytes(bytes, name);
  if (!read.ok) return { ...base, kind: read.kind, outcome: { status: 'unreadable', reason: read.reason } };
  const first = parseDocument(read.document, path, stage);
  const outcome = read.kind === 'html' ? await again(first, bytes, path, stage) : first;
  if ('reason' in outcome) {
    const status = onlyPictures(read.document) ? 'unreadable' : 'not-a-report';
    return { ...base, kind: read.kind, outcome: { status, reason: outcome.reason } };
  }
  // A copy by JSON lets go of the file's text, of which every string of the report is a slice.
  const report = JSON.parse(JSON.stringify(outcome)) as ParsedReport;
  return { ...base, kind: read.kind, outcome: { status: 'report', report } };
}

function onlyPictures(document: SourceDocument): boolean {
  const text = document.blocks.some((block) => block.type !== 'picture' && !isEmpty(block));
  return !text && document.blocks.some((block) => block.type === 'picture');
}

function isEmpty(block: SourceDocument['blocks'][number]): boolean {
  return block.type === 'paragraph' && block.text.trim() === '';
}

async function again(
  first: ReturnType<typeof parseDocument>,
  bytes: Uint8Array,
  path: string,
  stage: Stage,
): Promise<ReturnType<typeof parseDocument>> {
  if (!('reason' in first) && doubts(first) === 0) return first;
  const second = parseDocument(await readHtmlThoroughly(decodeText(bytes).text), path, stage);
  if ('reason' in second) return first;
  if ('reason' in first) return second;
  return doubts(second) < doubts(first) ? second : first;
}
