import type { SourceDocument } from '../model/document.ts';
import { REFUSALS } from '../strings/refusals.ts';
import { decodeText } from './decode.ts';
import { readHtml } from './html.ts';
import { Refusal } from './refusal.ts';

/** Parts within parts: a letter in a letter in a saved page is deeper than any program writes. */
const MOST_NESTED = 5;
const MOST_PARTS = 2000;

/**
 * Reads a saved page (MHT, MHTML). Spans point into the markup that {@link mhtmlPage} gives.
 *
 * @throws Refusal where no page stands in it
 */
export function readMhtml(bytes: Uint8Array): SourceDocument {
  return { ...readHtml(mhtmlPage(bytes)), kind: 'mhtml' };
}

/**
 * The markup of a saved page, decoded by its own bytes whatever its headers say. Of several pages (frames, sheets)
 * the one that says most.
 *
 * @throws Refusal where there is none
 */
export function mhtmlPage(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const pages = htmlParts(whole, MOST_NESTED).map((part) => decodeText(part).text);
  const [first, ...others] = pages;
  if (first === undefined) throw new Refusal(REFUSALS.noPage);
  return others.reduce((best, page) => (words(page) > words(best) ? page : best), first);
}

function words(page: string): number {
  return page.match(/[\u3400-\u9fff]/g)?.length ?? 0;
}

interface Header {
  readonly type: string;
  readonly boundary: string | null;
  readonly transfer: string;
}

/** @param entity a header and a body, each byte a character */
function htmlParts(entity: string, depth: number): Uint8Array[] {
  const end = /\r?\n\r?\n/.exec(entity);
  if (end === null) return [];
  const header = readHeader(entity.slice(0, end.index));
  const body = entity.slice(end.index + end[0].length);
  if (header.type.startsWith('multipart/')) {
    if (header.boundary === null || depth === 0) return [];
    return between(body, header.boundary).flatMap((part) => htmlParts(part, depth - 1));
  }
  return header.type === 'text/html' || header.type === 'application/xhtml+xml'
    ? [unpacked(body, header.transfer)]
    : [];
}

function readHeader(text: string): Header {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const field = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1);
  const content = field('content-type')?.trim() ?? '';
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(content);
  return {
    type: (content.split(';')[0] ?? '').trim().toLowerCase(),
    boundary: boundary?.[1] ?? boundary?.[2] ?? null,
    transfer: field('content-transfer-encoding')?.trim().toLowerCase() ?? '',
  };
}

/** What stands between the boundary's lines; text before the first is a notice for old programs. */
function between(body: string, boundary: string): string[] {
  const parts: string[] = [];
  const mark = `--${boundary}`;
  let start = -1;
  for (let at = body.indexOf(mark); at !== -1 && parts.length < MOST_PARTS; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start !== -1) parts.push(body.slice(start, at).replace(/\r?\n$/, ''));
    const lineEnd = body.indexOf('\n', at);
    const rest = body.slice(at + mark.length, lineEnd === -1 ? at + mark.length + 80 : lineEnd).trim();
    const last = rest === '--';
    start = last || lineEnd === -1 ? -1 : lineEnd + 1;
    if (start === -1) return parts;
  }
  // A page cut short has no last boundary; what came is read.
  if (start !== -1) parts.push(body.slice(start));
  return parts;
}

function unpacked(body: string, transfer: string): Uint8Array {
  if (transfer === 'base64') return Buffer.from(body, 'base64');
  const bytes = Buffer.from(body, 'latin1');
  return transfer === 'quoted-printable' ? fromQuotedPrintable(bytes) : bytes;
}

const EQUALS = 0x3d;

function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== EQUALS) {
      decoded[length] = byte;
      length += 1;
      continue;
    }
    const [high, low] = [hexValue(bytes[at + 1]), hexValue(bytes[at + 2])];
    if (high !== -1 && low !== -1) {
      decoded[length] = high * 16 + low;
      length += 1;
      at += 2;
    } else if (bytes[at + 1] === 0x0a) at += 1;
    else if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) at += 2;
    else {
      decoded[length] = EQUALS;
      length += 1;
    }
  }
  return decoded.subarray(0, length);
}

function hexValue(code: number | undefined): number {
  if (code === undefined) return -1;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code & 0xdf;
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1;
}
