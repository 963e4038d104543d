import { decodeEntities } from './html-entities.ts';
import { elementOf, isKeptAttribute, keepsAttributes, setAttribute } from './html-node.ts';
import type { HtmlNode } from './html-node.ts';

/** Who takes what is met in markup; all offsets are offsets in the file. */
export interface HtmlSink {
  /** Text with its entities decoded. */
  text(text: string, start: number, end: number): void;
  /** A start tag with the attributes that readers ask for; `end` is behind its `>`. */
  startTag(node: HtmlNode, end: number, selfClosing: boolean): void;
  endTag(tag: string, start: number, end: number): void;
  /** The content of `<![CDATA[…]]>`. */
  cdata(text: string, start: number): void;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** Elements whose content is text up to their end tag, whatever it looks like. */
const RAW_TAGS: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp'].map((tag) => [
    tag,
    new RegExp(`</${tag}(?=[ \\t\\n\\f\\r>/])`, 'gi'),
  ]),
);
const COMMENT_END = /--!?>/g;
const CDATA = '[CDATA[';

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN || code === FORM_FEED;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Names as they stand → names in lower case: pages have thousands of tags and a few dozen names. */
const names = new Map<string, string>();
const MOST_NAMES = 1000;
/** Longer pieces of a text keep all of it in memory. */
const LONGEST_NAME = 12;

function nameOf(raw: string): string {
  const known = names.get(raw);
  if (known !== undefined) return known;
  const lower = raw.toLowerCase();
  const name = lower === 'image' ? 'img' : lower;
  if (names.size < MOST_NAMES && raw.length <= LONGEST_NAME) names.set(raw, name);
  return name;
}

/**
 * Takes markup apart into tags and text, as a browser's tokenizer does, in one pass: it looks for the next `<` instead
 * of at every character, and reads no attribute that nobody asks for. Any text is taken; never throws.
 *
 * @param base added to every offset: where `source` stands in the file
 */
export function scanHtml(source: string, base: number, sink: HtmlSink): void {
  new Scanner(source, base, sink).scan();
}

class Scanner {
  readonly #source: string;
  readonly #base: number;
  readonly #sink: HtmlSink;
  /** The next `&` at or behind what has been read. */
  #ampersand = -1;

  constructor(source: string, base: number, sink: HtmlSink) {
    this.#source = source;
    this.#base = base;
    this.#sink = sink;
  }

  scan(): void {
    const source = this.#source;
    let textFrom = 0;
    let less = source.indexOf('<');
    while (less !== -1) {
      const behind = this.#behindMarkup(less, textFrom);
      if (behind !== null) textFrom = behind;
      // A `<` that begins nothing is text.
      less = source.indexOf('<', behind ?? less + 1);
    }
    this.#text(textFrom, source.length);
  }

  /** Reads what begins at a `<`; hands over the text in front of it. Null where nothing begins there. */
  #behindMarkup(less: number, textFrom: number): number | null {
    const source = this.#source;
    const code = source.charCodeAt(less + 1);
    if (isLetter(code)) {
      this.#text(textFrom, less);
      return this.#startTag(less);
    }
    if (code === SLASH) {
      const name = this.#skipSpaces(less + 2);
      const first = source.charCodeAt(name);
      if (Number.isNaN(first) || first === GREATER) return null;
      this.#text(textFrom, less);
      return isLetter(first) ? this.#endTag(less, name) : this.#behind('>', name);
    }
    if (code === 0x21) {
      this.#text(textFrom, less);
      return this.#declaration(less + 2);
    }
    if (code !== 0x3f) return null;
    this.#text(textFrom, less);
    return this.#behind('>', less + 2);
  }

  /** Comments, CDATA sections, document types; `from` is behind `<!`. */
  #declaration(from: number): number {
    const source = this.#source;
    if (source.startsWith('--', from)) return this.#comment(from + 2);
    if (!source.startsWith(CDATA, from)) return this.#behind('>', from);
    const start = from + CDATA.length;
    const end = source.indexOf(']]>', start);
    this.#sink.cdata(source.slice(start, end === -1 ? source.length : end), start + this.#base);
    return end === -1 ? source.length : end + 3;
  }

  #comment(from: number): number {
    const source = this.#source;
    // `<!-->` and `<!--->` are whole.
    if (source.startsWith('>', from)) return from + 1;
    if (source.startsWith('->', from)) return from + 2;
    COMMENT_END.lastIndex = from;
    return COMMENT_END.test(source) ? COMMENT_END.lastIndex : source.length;
  }

  #endTag(less: number, nameFrom: number): number {
    const nameTo = this.#endOfName(nameFrom);
    const close = this.#source.indexOf('>', nameTo);
    // A tag that is cut off at the end of the file is none.
    if (close === -1) return this.#source.length;
    this.#sink.endTag(nameOf(this.#source.slice(nameFrom, nameTo)), less + this.#base, close + 1 + this.#base);
    return close + 1;
  }

  #startTag(less: number): number {
    const source = this.#source;
    const nameTo = this.#endOfName(less + 1);
    const node = elementOf(nameOf(source.slice(less + 1, nameTo)), less + this.#base, nameTo + this.#base);
    let at = nameTo;
    while (at < source.length) {
      const code = source.charCodeAt(at);
      if (code === GREATER) return this.#open(node, at + 1, false);
      if (code === SLASH) {
        at = this.#skipSpaces(at + 1);
        if (source.charCodeAt(at) === GREATER) return this.#open(node, at + 1, true);
      } else if (isSpace(code)) at += 1;
      else at = this.#attribute(node, at);
    }
    return source.length;
  }

  /** Hands over a start tag, and the text in it where its content is nothing but text. */
  #open(node: HtmlNode, behind: number, selfClosing: boolean): number {
    this.#sink.startTag(node, behind + this.#base, selfClosing);
    const end = selfClosing ? undefined : RAW_TAGS.get(node.tag);
    if (end === undefined) return behind;
    end.lastIndex = behind;
    const close = end.exec(this.#source)?.index ?? this.#source.length;
    if (node.tag === 'title') this.#text(behind, close);
    else if (close > behind) {
      this.#sink.text(this.#source.slice(behind, close), behind + this.#base, close + this.#base);
    }
    return close;
  }

  /** Reads the attribute that begins at `from`, and gives the place behind it. */
  #attribute(node: HtmlNode, from: number): number {
    const source = this.#source;
    let nameTo = from + 1;
    for (; nameTo < source.length; nameTo += 1) {
      const code = source.charCodeAt(nameTo);
      if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
    }
    let at = this.#skipSpaces(nameTo);
    if (source.charCodeAt(at) !== EQUALS) {
      this.#keep(node, from, nameTo, at, at);
      return at;
    }
    at = this.#skipSpaces(at + 1);
    const quote = source.charCodeAt(at);
    if (quote === QUOTE || quote === APOSTROPHE) {
      const close = source.indexOf(quote === QUOTE ? '"' : "'", at + 1);
      if (close === -1) return source.length;
      this.#keep(node, from, nameTo, at + 1, close);
      return close + 1;
    }
    const valueFrom = at;
    for (; at < source.length; at += 1) {
      const code = source.charCodeAt(at);
      if (code === GREATER || isSpace(code)) break;
    }
    this.#keep(node, from, nameTo, valueFrom, at);
    return at;
  }

  #keep(node: HtmlNode, nameFrom: number, nameTo: number, valueFrom: number, valueTo: number): void {
    const length = nameTo - nameFrom;
    // `style` and `hidden` are asked for everywhere; the rest only of a few elements.
    if (length !== 5 && length !== 6 && !keepsAttributes(node.tag)) return;
    const name = this.#source.slice(nameFrom, nameTo).toLowerCase();
    if (!isKeptAttribute(node.tag, name)) return;
    const value = this.#source.slice(valueFrom, valueTo);
    setAttribute(node, name, value.includes('&') ? decodeEntities(value, true) : value);
  }

  #text(from: number, to: number): void {
    if (from >= to) return;
    const text = this.#source.slice(from, to);
    if (this.#ampersand < from) {
      const next = this.#source.indexOf('&', from);
      this.#ampersand = next === -1 ? this.#source.length : next;
    }
    const decoded = this.#ampersand < to ? decodeEntities(text, false) : text;
    this.#sink.text(decoded, from + this.#base, to + this.#base);
  }

  #endOfName(from: number): number {
    let at = from;
    for (; at < this.#source.length; at += 1) {
      const code = this.#source.charCodeAt(at);
      if (code === GREATER || code === SLASH || isSpace(code)) break;
    }
    return at;
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (isSpace(this.#source.charCodeAt(at))) at += 1;
    return at;
  }

  /** The place behind the next `mark`; the end of the file where there is none. */
  #behind(mark: string, from: number): number {
    const at = this.#source.indexOf(mark, from);
    return at === -1 ? this.#source.length : at + mark.length;
  }
}
