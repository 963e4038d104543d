import type { InputKind } from '../model/document.ts';
import { decodeText, isUtf16, type DecodedText } from './decode.ts';
import { textKind } from './kind-text.ts';
import { oleKind, zipKind } from './kind-container.ts';

/** Bytes from the start that a text is judged by. */
const TEXT_SAMPLE = 256 * 1024;
/** Bytes from the start in which control characters are counted. */
const CONTROL_SAMPLE = 64 * 1024;
/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.01;

const SIGNATURES: readonly (readonly [InputKind, readonly number[]])[] = [
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x00, 0x00, 0x01, 0x00]],
];

/**
 * The kind of a file by what is in it, whatever its name says; `unknown` where no reader could make anything of it
 * (zeros, programs, an empty file). The name decides only between text and comma separated values.
 */
export function kindOf(bytes: Uint8Array, name: string): InputKind {
  return sniff(bytes, name).kind;
}

/** A file's kind, and its text where all of it had to be decoded to tell. */
export interface Sniffed {
  readonly kind: InputKind;
  readonly decoded: DecodedText | null;
}

/** As `kindOf`, for readers that need not decode a second time. */
export function sniff(bytes: Uint8Array, name: string): Sniffed {
  const binary = binaryKind(bytes) ?? (looksBinary(bytes) ? 'unknown' : null);
  if (binary !== null) return { kind: binary, decoded: null };
  const sample = decodeText(bytes.subarray(0, TEXT_SAMPLE));
  return { kind: textKind(sample.text, name), decoded: bytes.length <= TEXT_SAMPLE ? sample : null };
}

/** By signature; null where there is none. */
function binaryKind(bytes: Uint8Array): InputKind | null {
  for (const [kind, signature] of SIGNATURES) if (startsWith(bytes, signature)) return kind;
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return zipKind(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oleKind(bytes);
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(head)) return 'rtf';
  if (head.startsWith('BM') && isBitmap(bytes)) return 'image';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image';
  if (/^ftyp(?:heic|heix|mif1|avif)/.test(head.slice(4, 12))) return 'image';
  return null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Two letters are little of a signature: the header's size field must fit as well. */
function isBitmap(bytes: Uint8Array): boolean {
  if (bytes.length < 18) return false;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(14, true);
  return [12, 40, 52, 56, 64, 108, 124].includes(header);
}

/** Control characters that no text holds, unless it is UTF-16, half of which may be zeros. */
function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true;
  const sample = bytes.subarray(0, CONTROL_SAMPLE);
  if (isUtf16(sample)) return false;
  let controls = 0;
  // By index: iterating over bytes takes ten times as long.
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20)) controls += 1;
  }
  return controls > sample.length * MOST_CONTROLS;
}
