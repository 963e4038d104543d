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

const WORD = /([a-z]+)(-?\d{1,12})? ?/iy;
const HEX = /[0-9a-f]{2}/iy;

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
      WORD.lastIndex = at;
      const found = WORD.exec(source);
      if (found !== null) {
        at = WORD.lastIndex;
        const number = found[2] === undefined ? null : Number(found[2]);
        sink.control(found[1] ?? '', number);
        // Raw bytes, not to be read as text.
        if (found[1] === 'bin' && number !== null && number > 0) at += number;
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
