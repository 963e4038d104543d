import { BLOCK_TAGS, DROPPED_TAGS, walkHtml } from './html-node.ts';
import type { HtmlNode } from './html-node.ts';
import { isBlank, trimIndent, withoutInvisible } from './white-space.ts';

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A space, a tab or the end of a line: what a browser folds into one space. */
function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === 0x09 || code === CARRIAGE_RETURN || code === 0x0c;
}

/** Chinese characters and their punctuation, between which a line break of the source is no space. */
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’—…]/;

/**
 * Text of a paragraph as a browser joins it from pieces of markup: runs of spaces and line breaks are one space,
 * except that a line break between two Chinese characters leaves none.
 */
export class JoinedText {
  #text = '';
  /** Its last character: asked of the growing text itself, every question would copy it. */
  #last = '';
  /** White space that waits for what follows it: none, a space, or one with a line break. */
  #gap: '' | ' ' | '\n' = '';

  /** Takes over a text node. */
  add(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > SPACE || !isSpace(code)) continue;
      if (at > from) this.#append(text.slice(from, at));
      if (this.#gap !== '\n') this.#gap = code === LINE_FEED || code === CARRIAGE_RETURN ? '\n' : ' ';
      from = at + 1;
    }
    if (from < text.length) this.#append(from === 0 ? text : text.slice(from));
  }

  /** The text so far, without indent at its ends; starts afresh. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    this.#gap = '';
    return text === '' ? '' : trimIndent(withoutInvisible(text));
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  #append(text: string): void {
    if (text === '') return;
    if (this.#gap !== '' && this.#text !== '') {
      const joins = this.#gap === '\n' && WIDE.test(this.#last) && WIDE.test(text.charAt(0));
      if (!joins) this.#text += ' ';
    }
    this.#gap = '';
    this.#text += text;
    this.#last = text.charAt(text.length - 1);
  }
}

/** Text of a cell, and the pictures in it. */
export interface CellContent {
  /** One entry a line; blank lines only where there is nothing else. */
  readonly lines: readonly string[];
  readonly pictures: readonly HtmlNode[];
}

/**
 * Text of a cell: a line for each block and each `<br>`.
 *
 * @param skips nested tables that stand for themselves
 */
export function cellContent(cell: HtmlNode, skips: (table: HtmlNode) => boolean): CellContent {
  const lines: string[] = [];
  const pictures: HtmlNode[] = [];
  const joined = new JoinedText();
  const endLine = (): void => {
    if (joined.isEmpty) return;
    const line = joined.take();
    if (line !== '') lines.push(line);
  };
  let preformatted = 0;
  walkHtml(cell, {
    enter(node) {
      const { tag } = node;
      if (tag === '') {
        if (preformatted === 0) joined.add(node.text);
        else
          node.text.split(/\r\n|[\r\n]/).forEach((line, index) => {
            if (index > 0) endLine();
            joined.add(line);
          });
        return false;
      }
      if (node !== cell && node.hidden) return false;
      if (DROPPED_TAGS.has(tag)) return false;
      if (tag === 'img') pictures.push(node);
      if (tag === 'br' || tag === 'hr' || BLOCK_TAGS.has(tag)) endLine();
      if (tag === 'table' && skips(node)) return false;
      if (tag === 'pre') preformatted += 1;
      return true;
    },
    leave(node) {
      if (BLOCK_TAGS.has(node.tag)) endLine();
      if (node.tag === 'pre') preformatted -= 1;
    },
  });
  endLine();
  const filled = lines.filter((line) => !isBlank(line));
  return { lines: filled.length > 0 ? filled : lines.slice(0, 1), pictures };
}
