import { isUtf8 } from 'node:buffer';

/** How the bytes of a text file were read. */
export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** How many characters could not be decoded (U+FFFD in `text`). */
  readonly undecodable: number;
}

/** How much of a doubtful file is compared in both encodings, from its first byte above ASCII on. */
const SAMPLE_BYTES = 32 * 1024;

/** Characters that fill every Chinese administrative text; read in the wrong encoding, hardly one of them appears. */
const COMMON = tableOf(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年同工也能下过民前面公开政府信息报告情况申请数量理行机关法' +
    '律规定第条项总计无其他件部门单位市县区局委员办事务服内容方式受收结转度本对各级全面加强推进建设网站平台制社会组织存在问题改进二三四五六七八十月日',
);

/** A table by code unit: a look-up for each character of a file must cost next to nothing. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at += 1) table[characters.charCodeAt(at)] = 1;
  return table;
}

/**
 * Bytes of an HTML or text file as a string: byte order mark, else UTF-8 where it is flawless, else whichever of
 * UTF-8 and GB18030 makes the better Chinese. What the page says of its own encoding is not asked: it is wrong too
 * often. The label `gbk` is never used: Node's decoder of that name gets rare characters of names wrong.
 * Never throws; characters that cannot be decoded become U+FFFD and are counted.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = encodingByMark(bytes) ?? utf16WithoutMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', undecodable: 0 };
  return decodeAs(bytes, betterOf(bytes));
}

/** True where bytes are UTF-16 by their mark or by the zeros of their markup. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (encodingByMark(bytes) ?? utf16WithoutMark(bytes))?.startsWith('utf-16') === true;
}

function encodingByMark(bytes: Uint8Array): DecodedText['encoding'] | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33) return 'gb18030';
  return null;
}

/** Markup in UTF-16 shows as ASCII with a zero beside nearly every byte; no other text holds zeros. */
function utf16WithoutMark(bytes: Uint8Array): DecodedText['encoding'] | null {
  const length = Math.min(bytes.length, 512) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  if (even === 0 && odd > length / 8) return 'utf-16le';
  if (odd === 0 && even > length / 8) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  return { text, encoding, undecodable: countOf(text, '\ufffd') };
}

/** UTF-8 with a few bad bytes must stay UTF-8; a GB18030 file is full of them. */
function betterOf(bytes: Uint8Array): 'utf-8' | 'gb18030' {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const sample = bytes.subarray(first, first + SAMPLE_BYTES);
  const utf8 = new TextDecoder('utf-8').decode(sample);
  const gb18030 = new TextDecoder('gb18030').decode(sample);
  const hits = commonCharacters(utf8) - commonCharacters(gb18030);
  if (hits !== 0) return hits > 0 ? 'utf-8' : 'gb18030';
  return countOf(utf8, '\ufffd') <= countOf(gb18030, '\ufffd') ? 'utf-8' : 'gb18030';
}

function commonCharacters(text: string): number {
  let hits = 0;
  for (let at = 0; at < text.length; at += 1) hits += COMMON[text.charCodeAt(at)] ?? 0;
  return hits;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}
