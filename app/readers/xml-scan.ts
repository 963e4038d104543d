import { KnownWords, withLetter } from './known-words.ts';

/** Value of an attribute by its full name (`w:val`), undefined where the element has none of it. */
export type AttributeOf = (name: string) => string | undefined;

/** Who takes what an XML file is made of; names come without their prefix, which is the writing program's choice. */
export interface XmlSink {
  /** `attribute` is good for this call only. */
  open?(name: string, attribute: AttributeOf): void;
  /** Every element that was opened is closed, in order, whatever the file forgot. */
  close?(name: string): void;
  text?(text: string): void;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;

/**
 * Goes through XML once, forgivingly: a tag that closes nothing is left out, what stands open at the end is closed.
 * Entities of a DOCTYPE are never looked at, so none can unfold.
 */
export function scanXml(xml: string, sink: XmlSink): void {
  const words = new KnownWords();
  const open: string[] = [];
  let at = 0;
  let attributesFrom = 0;
  let attributesEnd = 0;
  const attribute: AttributeOf = (name) => attributeIn(xml.slice(attributesFrom, attributesEnd), name);

  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag < 0 ? xml.length : tag;
    if (textEnd > at) sink.text?.(decoded(xml.slice(at, textEnd)));
    if (tag < 0) break;
    const next = xml.charCodeAt(tag + 1);
    if (next === 0x21 || next === 0x3f) {
      at = behindDeclaration(xml, tag, sink);
      continue;
    }
    const closes = next === SLASH;
    let end = closes ? tag + 2 : tag + 1;
    let from = end;
    let sum = 0;
    for (let code = xml.charCodeAt(end); end < xml.length; code = xml.charCodeAt(end)) {
      if (code === GREATER || code === SLASH || code === LESS || isBlank(code)) break;
      end += 1;
      sum = code === COLON ? 0 : withLetter(sum, code);
      if (code === COLON) from = end;
    }
    const name = words.at(xml, from, end, sum);
    const stop = endOfTag(xml, end);
    at = stop + 1;
    if (closes) closeTo(open, name, sink);
    else if (name !== '') {
      const alone = xml.charCodeAt(stop - 1) === SLASH;
      attributesFrom = end;
      attributesEnd = stop;
      sink.open?.(name, attribute);
      if (alone) sink.close?.(name);
      else open.push(name);
    }
  }
  closeDownTo(open, 0, sink);
}

/** Place of the `>` that ends a tag; those within quotation marks are text. */
function endOfTag(xml: string, from: number): number {
  let at = from;
  while (at < xml.length) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === QUOTE || code === APOSTROPHE) {
      const close = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (close < 0) return xml.length;
      at = close;
    }
    at += 1;
  }
  return xml.length;
}

function closeTo(open: string[], name: string, sink: XmlSink): void {
  const place = open.at(-1) === name ? open.length - 1 : open.lastIndexOf(name);
  if (place >= 0) closeDownTo(open, place, sink);
}

function closeDownTo(open: string[], depth: number, sink: XmlSink): void {
  for (const name of open.splice(depth).reverse()) sink.close?.(name);
}

/** Leaves out comments, instructions and the DOCTYPE; the text of a CDATA section counts. */
function behindDeclaration(xml: string, tag: number, sink: XmlSink): number {
  const behind = (sign: string, from: number): number => {
    const end = xml.indexOf(sign, from);
    return end < 0 ? xml.length : end + sign.length;
  };
  if (xml.startsWith('<!--', tag)) return behind('-->', tag + 4);
  if (!xml.startsWith('<![CDATA[', tag)) return behind('>', tag + 2);
  const end = behind(']]>', tag + 9);
  sink.text?.(xml.slice(tag + 9, end === xml.length && !xml.endsWith(']]>') ? end : end - 3));
  return end;
}

/** @param written what stands behind the element's name */
function attributeIn(written: string, name: string): string | undefined {
  for (let at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + 1)) {
    if (!isBlank(written.charCodeAt(at - 1))) continue;
    let sign = at + name.length;
    while (isBlank(written.charCodeAt(sign))) sign += 1;
    if (written[sign] !== '=') continue;
    sign += 1;
    while (isBlank(written.charCodeAt(sign))) sign += 1;
    const quote = written[sign];
    if (quote !== '"' && quote !== "'") continue;
    const close = written.indexOf(quote, sign + 1);
    return close < 0 ? undefined : decoded(written.slice(sign + 1, close));
  }
  return undefined;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, digits?: string, name = '') => {
      if (hex === undefined && digits === undefined) return NAMED.get(String(name)) ?? whole;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
