import { hash } from 'node:crypto';
import { figuresOf, tableOf } from '../catalog/forms.ts';
import type { Input } from '../model/audit-result.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Stage } from '../model/edition.ts';
import type { NotAReport, ParsedReport } from '../parse/parse-document.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { looksLikeRoster } from '../parse/roster.ts';
import { decodeText } from '../readers/decode.ts';
import { readHtmlThoroughly } from '../readers/html.ts';
import { readBytes, type ReadResult } from '../readers/read-file.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { detached } from './detached.ts';
import { Refusal } from '../readers/refusal.ts';
import { exportedFigures, type ExportedFigures } from './exported-workbook.ts';

/** An input with the report read from it, if it is one. The input's `report` is filled once ids are given. */
export interface ReadInput {
  readonly input: Input;
  readonly report: ParsedReport | null;
  /** Path of the input whose report this one is a part of. */
  readonly joinedTo?: string;
  /** What a workbook of this program holds, which is no report itself. */
  readonly exported?: ExportedFigures;
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

/** Characters of running text above which a file is a collection or an attack: the longest reports have a thirtieth. */
const MOST_TEXT = 1_000_000;

/** Characters of running text above which a report is longer than any real one, but for a few. */
const LONG_TEXT = 60_000;
/** And paragraphs. */
const MANY_PARAGRAPHS = 3000;

function textLength({ paragraphs }: ParsedReport): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether a report has so much text that the time its rules take must be watched. */
export function isLong(report: ParsedReport): boolean {
  return report.paragraphs.length > MANY_PARAGRAPHS || textLength(report) > LONG_TEXT;
}

/** A page that was read quickly, with what the second reading needs. */
interface Doubtful {
  readonly own: Input;
  readonly first: ParsedReport | NotAReport;
  readonly document: SourceDocument;
}

/**
 * Reads one file's bytes onto the official form: one input, or, for a workbook with several reports, the workbook as a
 * container and each sheet that is a report of its own. Never throws for bad input; a fault of the program itself is
 * thrown.
 * @param path printed path of the input
 */
export async function readReports(bytes: Uint8Array, path: string, stage: Stage): Promise<readonly ReadInput[]> {
  const read = await readOnce(bytes, path, stage);
  if (!('first' in read)) return read;
  const parsed = await again(read.first, bytes, path, stage);
  return [entryOf(read.own, parsed, read.document)];
}

/** What a page that broke off on the way cannot have: the report's last part. */
function lacksItsEnd(parsed: ParsedReport | NotAReport): boolean {
  return 'reason' in parsed || !parsed.sections.some(({ section }) => section === 'otherMatters');
}

/** A page that was begun as a whole one and has no end: what it lacks is not the agency's fault. */
function isCutOff(markup: string): boolean {
  return /<(?:html|body)[\s>]/i.test(markup) && !/<\/(?:html|body)\s*>/i.test(markup);
}

/**
 * The same as far as it surely takes no long time: without the second reading of a page that was misread, and without
 * reports of great length.
 * @returns null where there is more to do
 */
export async function readQuickly(bytes: Uint8Array, path: string, stage: Stage): Promise<readonly ReadInput[] | null> {
  const read = await readOnce(bytes, path, stage);
  return 'first' in read || read.some(({ report }) => report !== null && isLong(report)) ? null : read;
}

async function readOnce(bytes: Uint8Array, path: string, stage: Stage): Promise<readonly ReadInput[] | Doubtful> {
  const workbook = readExported(bytes, path);
  if (workbook !== null) return [workbook];
  const name = path.split('/').at(-1) ?? path;
  const read = await readBytes(bytes, name);
  const own: Input = {
    path,
    sha256: sha256(bytes),
    bytes: bytes.byteLength,
    kind: read.kind,
    status: 'unreadable',
    reason: null,
    report: null,
  };
  if (!read.ok) return [{ input: { ...own, reason: read.reason }, report: null }];
  if (isRoster(read))
    return [{ input: { ...own, status: 'not-a-report', reason: ENGINE_STRINGS.looksLikeRoster }, report: null }];
  const sheets = sheetReports(read, own, stage);
  if (sheets !== null) return sheets;
  const first = parseDocument(read.document, path, stage);
  if (read.kind === 'html' && lacksItsEnd(first) && isCutOff(decodeText(bytes).text)) {
    return [{ input: { ...own, reason: ENGINE_STRINGS.cutOff }, report: null }];
  }
  if (read.kind === 'html' && isMisread(first, read.document)) return { own, first, document: read.document };
  return [entryOf(own, first, read.document)];
}

/** A workbook that this program wrote; null for all else. */
function readExported(bytes: Uint8Array, path: string): ReadInput | null {
  const entry = (status: 'not-a-report' | 'unreadable', reason: string): ReadInput => {
    const own = { path, sha256: sha256(bytes), bytes: bytes.byteLength, kind: 'xlsx', report: null } as const;
    return { input: { ...own, status, reason }, report: null };
  };
  try {
    const exported = exportedFigures(bytes, path);
    return exported === null ? null : { ...entry('not-a-report', ENGINE_STRINGS.exported), exported };
  } catch (error) {
    if (error instanceof Refusal) return entry('unreadable', error.message);
    throw error;
  }
}

function entryOf(own: Input, parsed: ParsedReport | NotAReport, document: SourceDocument): ReadInput {
  if ('reason' in parsed) {
    const status = onlyPictures(document) ? 'unreadable' : 'not-a-report';
    return { input: { ...own, status, reason: parsed.reason }, report: null };
  }
  if (textLength(parsed) > MOST_TEXT) return { input: { ...own, reason: ENGINE_STRINGS.tooLong }, report: null };
  return { input: { ...own, status: 'report' }, report: detached(parsed) };
}

/** A workbook is taken apart where two sheets or more are reports of different agencies or years; else null. */
function sheetReports(read: ReadResult & { ok: true }, own: Input, stage: Stage): readonly ReadInput[] | null {
  if (read.parts.length < 2) return null;
  const parts = read.parts.map((part) => {
    const path = `${own.path}!/${part.name}`;
    return { path, parsed: parseDocument(part.document, path, stage), document: part.document };
  });
  const whole = new Set(
    parts.flatMap(({ parsed }) =>
      'reason' in parsed || parsed.agency === null ? [] : [`${parsed.agency}|${String(parsed.year)}`],
    ),
  );
  if (whole.size < 2) return null;
  const sheets = parts.map(({ path, parsed, document }): ReadInput => {
    const input: Input = { ...own, path, sha256: null, bytes: null };
    return entryOf(input, parsed, document);
  });
  return [{ input: { ...own, status: 'container' }, report: null }, ...sheets];
}

/** A list of who must report, handed in among the reports. */
function isRoster(read: ReadResult & { ok: true }): boolean {
  return (read.kind === 'xlsx' || read.kind === 'xls' || read.kind === 'csv') && looksLikeRoster(read.document);
}

function onlyPictures(document: SourceDocument): boolean {
  const text = document.blocks.some(
    (block) => block.type !== 'picture' && (block.type !== 'paragraph' || block.text.trim() !== ''),
  );
  return !text && document.blocks.some((block) => block.type === 'picture');
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
 * Whether a page is worth reading once more by a browser's rules. Damaged markup that only those put right shows in
 * figures that have no place; a label, a table or a part that is not there is the agency's doing, and another reading
 * does not find it either. A table that is a picture stays one.
 */
function isMisread(report: ParsedReport | NotAReport, document: SourceDocument): boolean {
  if ('reason' in report) return true;
  const pictures = new Set(document.blocks.flatMap((block) => (block.type === 'picture' ? [block.source] : [])));
  const pictured = new Set<string>(
    report.tables.flatMap(({ edition, table, source }) => {
      const form = source !== null && pictures.has(source) ? tableOf(edition, table) : null;
      return form === null ? [] : figuresOf(form).map(({ key }) => key);
    }),
  );
  return Object.entries(report.figures).some(([key, cell]) => cell.state === 'unread' && !pictured.has(key));
}

/** Reads a page again by a browser's rules, and keeps the better reading. */
async function again(
  first: ParsedReport | NotAReport,
  bytes: Uint8Array,
  path: string,
  stage: Stage,
): Promise<ParsedReport | NotAReport> {
  const second = parseDocument(await readHtmlThoroughly(decodeText(bytes).text), path, stage);
  if ('reason' in second) return first;
  if ('reason' in first) return second;
  return doubts(second) < doubts(first) ? second : first;
}

/** An input about whose bytes nothing is known. */
export function unreadInput(path: string, status: Input['status'], reason: string, bytes: number | null = null): Input {
  return { path, sha256: null, bytes, kind: 'unknown', status, reason, report: null };
}

/** What is said of a file on which the program itself went wrong. */
export function faultInput(path: string, bytes: number): Input {
  return unreadInput(path, 'unreadable', ENGINE_STRINGS.fault, bytes);
}
