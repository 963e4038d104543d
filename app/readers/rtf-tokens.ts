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
const HEX = /[0-9a-f]{2}/iy;

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Takes an RTF file apart. @param source the file, each byte a character */
export function scanRtf(source: string, sink: RtfSink): void {
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
        at = scanWord(source, at, sink);
        continue;
      }
      const symbol = source[at] ?? '';
      at += 1;
      HEX.lastIndex = at;
      if (symbol === "'" && HEX.test(source)) {
        sink.byte(Number.parseInt(source.slice(at, at + 2), 16));
        at += 2;
      } else if (symbol === '\\' || symbol === '{' || symbol === '}') sink.byte(symbol.charCodeAt(0));
      else if (symbol === '\r' || symbol === '\n') sink.control('par', null);
      else sink.control(symbol, null);
    }
  }
}

/** A word, its number and the blank that ends it; gives the place behind them. */
function scanWord(source: string, from: number, sink: RtfSink): number {
  let end = from + 1;
  while (isLetter(source.charCodeAt(end))) end += 1;
  const word = source.slice(from, end);
  const digits = source.charCodeAt(end) === MINUS ? end + 1 : end;
  let at = digits;
  while (at - digits < MOST_DIGITS && isDigit(source.charCodeAt(at))) at += 1;
  const number = at > digits ? Number(source.slice(end, at)) : null;
  if (number === null) at = end;
  if (source.charCodeAt(at) === SPACE) at += 1;
  sink.control(word, number);
  // Raw bytes, not to be read as text.
  return word === 'bin' && number !== null && number > 0 ? at + number : at;
}
