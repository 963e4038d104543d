/** What an RTF file is made of. */
export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  /** A control word (`\trowd`) or symbol (`\~`), with its number where it has one. */
  | { readonly type: 'control'; readonly word: string; readonly number: number | null }
  /** A byte of text in the encoding of its font. */
  | { readonly type: 'byte'; readonly byte: number };

const WORD = /([a-z]+)(-?\d{1,12})? ?/iy;
const HEX = /[0-9a-f]{2}/iy;

/** @param source the file, each byte a character */
export function* rtfTokens(source: string): Generator<RtfToken> {
  for (let at = 0; at < source.length;) {
    const character = source[at] ?? '';
    at += 1;
    if (character === '{') yield { type: 'open' };
    else if (character === '}') yield { type: 'close' };
    else if (character !== '\\') {
      if (character !== '\r' && character !== '\n') yield { type: 'byte', byte: character.charCodeAt(0) };
    } else {
      WORD.lastIndex = at;
      const found = WORD.exec(source);
      if (found !== null) {
        at = WORD.lastIndex;
        const number = found[2] === undefined ? null : Number(found[2]);
        yield { type: 'control', word: found[1] ?? '', number };
        // Raw bytes, not to be read as text.
        if (found[1] === 'bin' && number !== null && number > 0) at += number;
        continue;
      }
      const symbol = source[at] ?? '';
      at += 1;
      HEX.lastIndex = at;
      if (symbol === "'" && HEX.test(source)) {
        yield { type: 'byte', byte: Number.parseInt(source.slice(at, at + 2), 16) };
        at += 2;
      } else if (symbol === '\\' || symbol === '{' || symbol === '}')
        yield { type: 'byte', byte: symbol.charCodeAt(0) };
      else if (symbol === '\r' || symbol === '\n') yield { type: 'control', word: 'par', number: null };
      else yield { type: 'control', word: symbol, number: null };
    }
  }
}
