import { KnownWords, withLetter } from './known-words.ts';

/** Who takes what an RTF file is made of. */
export interface RtfSink {
  openGroup(): void;
  /** False: nothing behind it is asked for. */
  closeGroup(): boolean;
  /** A control word (`\trowd`) or symbol (`\~`), with its number where it has one. */
  control(word: string, number: number | null): void;
  /** A byte of text in the encoding of its font. */
  byte(byte: number): void;
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

const MINUS = 0x2d;
const SPACE = 0x20;
/** Longer numbers are none. */
const MOST_DIGITS = 12;

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Takes an RTF file apart. @param source the file, each byte a character */
export function scanRtf(source: string, sink: RtfSink): void {
  const known = new KnownWords();
  for (let at = 0; at < source.length;) {
    const code = source.charCodeAt(at);
    at += 1;
    if (code === OPEN) sink.openGroup();
    else if (code === CLOSE) {
      if (!sink.closeGroup()) return;
    } else if (code !== BACKSLASH) {
      if (code !== CARRIAGE_RETURN && code !== LINE_FEED) sink.byte(code);
    } else {
      if (isLetter(source.charCodeAt(at))) {
        at = scanWord(source, at, sink, known);
        continue;
      }
      const symbol = source[at] ?? '';
      at += 1;
      const byte = symbol === "'" ? hexAt(source, at) * 16 + hexAt(source, at + 1) : Number.NaN;
      if (!Number.isNaN(byte)) {
        sink.byte(byte);
        at += 2;
      } else if (symbol === '\\' || symbol === '{' || symbol === '}') sink.byte(symbol.charCodeAt(0));
      else if (symbol === '\r' || symbol === '\n') sink.control('par', null);
      else sink.control(symbol, null);
    }
  }
}

/** Value of a hexadecimal digit, NaN where there is none. */
function hexAt(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (isDigit(code)) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN;
}

function numberAt(source: string, from: number, end: number, negative: boolean): number {
  let number = 0;
  for (let at = from; at < end; at += 1) number = number * 10 + source.charCodeAt(at) - 0x30;
  return negative ? -number : number;
}

/** A word, its number and the blank that ends it; gives the place behind them. */
function scanWord(source: string, from: number, sink: RtfSink, known: KnownWords): number {
  let sum = source.charCodeAt(from);
  let end = from + 1;
  for (let code = source.charCodeAt(end); isLetter(code); code = source.charCodeAt(end)) {
    sum = withLetter(sum, code);
    end += 1;
  }
  const word = known.at(source, from, end, sum);
  const digits = source.charCodeAt(end) === MINUS ? end + 1 : end;
  let at = digits;
  while (at - digits < MOST_DIGITS && isDigit(source.charCodeAt(at))) at += 1;
  const number = at > digits ? numberAt(source, digits, at, digits > end) : null;
  if (number === null) at = end;
  if (source.charCodeAt(at) === SPACE) at += 1;
  sink.control(word, number);
  // Raw bytes, not to be read as text.
  return word === 'bin' && number !== null && number > 0 ? at + number : at;
}
