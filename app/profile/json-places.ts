import { PROFILE_PROBLEMS as SAY } from '../strings/profile.ts';

/** A value of a JSON text with the line it begins on, from 1. */
export type Placed =
  | { readonly kind: 'object'; readonly line: number; readonly entries: readonly PlacedEntry[] }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Placed[] }
  | { readonly kind: 'text'; readonly line: number; readonly value: string }
  | { readonly kind: 'number'; readonly line: number; readonly value: number }
  | { readonly kind: 'yesNo'; readonly line: number; readonly value: boolean }
  | { readonly kind: 'nothing'; readonly line: number };

/** A key of an object; the same key may come twice, which is for the reader to judge. */
export interface PlacedEntry {
  readonly key: string;
  readonly line: number;
  readonly value: Placed;
}

/** Thrown where a text is no JSON: a Chinese sentence with its line. */
export class DamagedJson extends Error {
  readonly line: number;
  constructor(line: number, sentence: string) {
    super(sentence);
    this.line = line;
  }
}

const DEEPEST = 32;

/**
 * Reads a JSON text (RFC 8259) so that every value knows its line. JSON.parse cannot be asked: its words are English,
 * its places differ from engine to engine, and of a key that comes twice it keeps the last in silence.
 * @throws DamagedJson
 */
export function readJson(text: string): Placed {
  const reader = new JsonReader(text);
  const value = reader.value(0);
  reader.end();
  return value;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z]+/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class JsonReader {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): Placed {
    if (depth > DEEPEST) throw this.#damage(SAY.tooDeep);
    this.#skipBlanks();
    const line = this.#line;
    const next = this.#text.charAt(this.#at);
    if (next === '{') return this.#object(depth, line);
    if (next === '[') return this.#list(depth, line);
    if (next === '"') return { kind: 'text', line, value: this.#string() };
    if (/[-0-9]/.test(next)) return { kind: 'number', line, value: this.#number() };
    const word = this.#match(WORD);
    if (word === 'true' || word === 'false') return { kind: 'yesNo', line, value: word === 'true' };
    if (word === 'null') return { kind: 'nothing', line };
    throw word === null ? this.#unexpected() : new DamagedJson(line, SAY.unexpected(word));
  }

  /** @throws DamagedJson where something follows */
  end(): void {
    this.#skipBlanks();
    if (this.#at < this.#text.length) throw this.#damage(SAY.trailing);
  }

  #object(depth: number, line: number): Placed {
    const entries: PlacedEntry[] = [];
    this.#sequence('}', () => {
      const place = this.#line;
      if (this.#text.charAt(this.#at) !== '"') throw this.#unexpected();
      const key = this.#string();
      this.#skipBlanks();
      this.#take(':');
      entries.push({ key, line: place, value: this.value(depth + 1) });
    });
    return { kind: 'object', line, entries };
  }

  #list(depth: number, line: number): Placed {
    const items: Placed[] = [];
    this.#sequence(']', () => items.push(this.value(depth + 1)));
    return { kind: 'list', line, items };
  }

  /** Items between brackets, commas between them. */
  #sequence(close: string, item: () => void): void {
    this.#at += 1;
    this.#skipBlanks();
    if (this.#text.charAt(this.#at) === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      this.#skipBlanks();
      item();
      this.#skipBlanks();
      if (this.#text.charAt(this.#at) === close) break;
      this.#take(',');
      this.#skipBlanks();
      if (this.#text.charAt(this.#at) === close) throw this.#damage(SAY.trailingComma);
    }
    this.#at += 1;
  }

  #string(): string {
    const line = this.#line;
    let value = '';
    for (this.#at += 1; ; this.#at += 1) {
      const letter = this.#text.charAt(this.#at);
      // A line end within a string is always a quotation mark forgotten before it.
      if (letter === '' || letter < ' ') throw new DamagedJson(line, SAY.badText);
      if (letter === '"') break;
      value += letter === '\\' ? this.#escape() : letter;
    }
    this.#at += 1;
    return value;
  }

  #escape(): string {
    this.#at += 1;
    const letter = this.#text.charAt(this.#at);
    const code = letter === 'u' ? /^[0-9a-fA-F]{4}$/.exec(this.#text.slice(this.#at + 1, this.#at + 5)) : null;
    if (code !== null) {
      this.#at += 4;
      return String.fromCharCode(Number.parseInt(code[0], 16));
    }
    const meant = ESCAPES[letter];
    if (meant === undefined) throw this.#damage(SAY.badEscape);
    return meant;
  }

  #number(): number {
    const number = this.#match(NUMBER);
    if (number === null || /[\w.]/.test(this.#text.charAt(this.#at))) throw this.#damage(SAY.badNumber);
    return Number(number);
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    this.#at += found?.length ?? 0;
    return found;
  }

  #take(letter: string): void {
    if (this.#text.charAt(this.#at) !== letter) throw this.#unexpected();
    this.#at += 1;
  }

  #skipBlanks(): void {
    for (; ; this.#at += 1) {
      const letter = this.#text.charAt(this.#at);
      if (letter === '\n') this.#line += 1;
      else if (letter !== ' ' && letter !== '\t' && letter !== '\r') return;
    }
  }

  #unexpected(): DamagedJson {
    const found = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    if (this.#at >= this.#text.length) return this.#damage(SAY.ended);
    return this.#damage(/[“”‘’，：｛｝【】]/.test(found) ? SAY.fullWidth(found) : SAY.unexpected(found));
  }

  #damage(sentence: string): DamagedJson {
    return new DamagedJson(this.#line, sentence);
  }
}
