/** Character sets of fonts and code pages of files, by the decoder that reads them; all others are Western. */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [134, 'gb18030'],
  [136, 'big5'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
]);
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [936, 'gb18030'],
  [54936, 'gb18030'],
  [950, 'big5'],
  [65001, 'utf-8'],
]);
const WESTERN = 'windows-1252';

/** Gathers an RTF file's text: bytes in the encoding of their font, and characters. */
export class RtfText {
  #text = '';
  #bytes: number[] = [];
  #decoder = WESTERN;
  #page = WESTERN;
  #font = 0;
  readonly #fonts = new Map<number, string>();

  byte(byte: number): void {
    this.#bytes.push(byte);
  }

  add(text: string): void {
    this.flush();
    this.#text += text;
  }

  /** Decodes the bytes that have come; before the font or the group changes. */
  flush(): void {
    if (this.#bytes.length === 0) return;
    this.#text += new TextDecoder(this.#decoder).decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
  }

  /** How much has come so far. */
  length(): number {
    this.flush();
    return this.#text.length;
  }

  /** Takes away the white space round what came since. */
  trimSince(length: number): void {
    this.flush();
    this.#text = this.#text.slice(0, length) + this.#text.slice(length).trim();
  }

  pending(): boolean {
    this.flush();
    return this.#text.trim() !== '';
  }

  /** The text so far, which starts anew. */
  take(): string {
    this.flush();
    const text = this.#text;
    this.#text = '';
    return text;
  }

  useFont(font: number): void {
    this.flush();
    this.#font = font;
    this.#decoder = this.#fonts.get(font) ?? this.#page;
  }

  codePage(page: number): void {
    this.flush();
    this.#page = CODE_PAGES.get(page) ?? WESTERN;
    this.#decoder = this.#fonts.get(this.#font) ?? this.#page;
  }

  /** A word of the table of fonts: a font's number, then its character set. */
  describeFont(word: string, number: number): void {
    if (word === 'f') this.#font = number;
    const decoder = CHARSETS.get(number);
    if (word === 'fcharset' && decoder !== undefined) this.#fonts.set(this.#font, decoder);
  }
}
