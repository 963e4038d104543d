import { Tokenizer } from 'htmlparser2';
import type { TokenizerCallbacks } from 'htmlparser2';
import type { PageFact } from '../model/document.ts';
import {
  BLOCK_TAGS,
  DROPPED_TAGS,
  elementOf,
  factOf,
  isKeptAttribute,
  setAttribute,
  TABLE_SECTION_TAGS,
  textNodeOf,
  VOID_TAGS,
} from './html-node.ts';
import type { HtmlNode, HtmlTree } from './html-node.ts';
import { OpenElements } from './html-open.ts';

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const PAGE_TAGS: ReadonlySet<string> = new Set(['html', 'head', 'body']);
const MARKUP_TYPE = /^text\/(?:html|template|x-.*template|x-handlebars|ng-template)/i;
const ESCAPED_MARKUP = /&lt;(?:table|p|div)/i;

/**
 * Markup as a tree, in one pass and with the tolerance of a browser where it matters for tables: cells, rows and
 * paragraphs need no end tags, stray end tags do not reach out of a cell, rows need no table. Never throws.
 */
export function buildHtmlTree(source: string): HtmlTree {
  return treeAt(source, 0);
}

function treeAt(source: string, base: number): HtmlTree {
  const builder = new TreeBuilder(source, base);
  builder.read();
  return builder.tree();
}

/**
 * Markup that a page keeps in a script or a text area for its scripts to show, null where there is none.
 * Where it is escaped it does not stand in the file as such, and all of it has the place of the escaped text.
 */
export function concealedTree(holder: HtmlNode, text: string, start: number, end: number): HtmlTree | null {
  if (holder.tag === 'script' && !MARKUP_TYPE.test(holder.attributes?.get('type') ?? '')) return null;
  if (text.includes('</')) return treeAt(text, start);
  if (!ESCAPED_MARKUP.test(text)) return null;
  const unescaped = buildHtmlTree(text).root.children.map((node) => node.text);
  const tree = buildHtmlTree(unescaped.join(''));
  settle(tree.root, start, end);
  return tree;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly #source: string;
  /** Added to every offset: where `source` stands in the file. */
  readonly #base: number;
  readonly #root: HtmlNode;
  readonly #open: OpenElements;
  readonly #tables: HtmlNode[] = [];
  readonly #facts: PageFact[] = [];
  #title: HtmlNode | null = null;
  #hasConcealed = false;
  /** The tag that is being read. */
  #tag: HtmlNode = elementOf('', 0, 0);
  #attribute = '';
  #value = '';

  constructor(source: string, base: number) {
    this.#source = source;
    this.#base = base;
    this.#root = elementOf('html', base, base + source.length);
    this.#open = new OpenElements(this.#root);
  }

  read(): void {
    const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, this);
    tokenizer.write(this.#source);
    tokenizer.end();
  }

  tree(): HtmlTree {
    const title = this.#title?.children.map((node) => node.text).join('') ?? null;
    const { length } = this.#source;
    this.#open.popTo(1, this.#base + length);
    const hasConcealed = this.#hasConcealed;
    return { root: this.#root, tables: this.#tables, facts: this.#facts, title, hasConcealed };
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#source.slice(start, end), start + this.#base, end + this.#base);
  }

  ontextentity(codepoint: number, end: number): void {
    const start = this.#source.lastIndexOf('&', end - 1);
    this.#addText(String.fromCodePoint(codepoint), start + this.#base, end + this.#base);
  }

  onopentagname(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase();
    this.#tag = elementOf(name === 'image' ? 'img' : name, start - 1 + this.#base, end + this.#base);
  }

  onattribname(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase();
    this.#attribute = isKeptAttribute(this.#tag.tag, name) ? name : '';
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== '') this.#value += this.#source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute !== '') this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (this.#attribute !== '') setAttribute(this.#tag, this.#attribute, this.#value);
  }

  onopentagend(end: number): void {
    this.#openTag(this.#tag, end + 1 + this.#base);
  }

  onselfclosingtag(end: number): void {
    const { tag } = this.#tag;
    if (tag.includes(':') || tag === 'script') this.#tag.end = end + 1 + this.#base;
    else this.#openTag(this.#tag, end + 1 + this.#base);
  }

  onclosetag(start: number, end: number): void {
    const behind = this.#source.indexOf('>', end);
    const tag = this.#source.slice(start, end).toLowerCase();
    this.#closeTag(tag, start - 2 + this.#base, (behind === -1 ? this.#source.length : behind + 1) + this.#base);
  }

  oncdata(start: number, end: number): void {
    this.#embed(this.#open.top(), treeAt(this.#source.slice(start, end), start + this.#base));
  }

  oncomment(): void {
    // What a comment hides, nobody sees.
  }

  ondeclaration(): void {
    // Conditional comments of Word (`<![if …]>`) and document types.
  }

  onprocessinginstruction(): void {
    // Namespaces pasted from Word.
  }

  onend(): void {
    // What is still open is closed when the tree is asked for.
  }

  #addText(text: string, start: number, end: number): void {
    const parent = this.#open.top();
    if (parent.tag === 'script' || parent.tag === 'style' || parent.tag === 'textarea') {
      const concealed = parent.tag === 'style' ? null : concealedTree(parent, text, start, end);
      if (concealed !== null) this.#embed(parent, concealed);
      return;
    }
    const last = parent.children.at(-1);
    if (last?.tag === '' && last.end === start) {
      last.text += text;
      last.end = end;
      return;
    }
    if (!DROPPED_TAGS.has(parent.tag)) this.#open.openCellForText(text, start);
    this.#open.top().children.push(textNodeOf(text, start, end));
  }

  /** Takes over a tree read from markup inside this one. */
  #embed(holder: HtmlNode, tree: HtmlTree): void {
    for (const child of tree.root.children) holder.children.push(child);
    for (const table of tree.tables) this.#tables.push(table);
    this.#hasConcealed = true;
  }

  #openTag(node: HtmlNode, end: number): void {
    const { tag } = node;
    if (PAGE_TAGS.has(tag) || TABLE_SECTION_TAGS.has(tag)) return;
    node.end = end;
    if (node.hidden) this.#hasConcealed = true;
    if (VOID_TAGS.has(tag)) {
      const fact = tag === 'meta' ? factOf(node) : null;
      if (fact !== null) this.#facts.push(fact);
      this.#open.top().children.push(node);
      return;
    }
    if (tag === 'tr' || tag === 'td' || tag === 'th') {
      if (this.#open.table === undefined && !this.#open.reopenTable()) {
        this.#tables.push(this.#open.openTable(elementOf('table', node.start, node.start), true));
      }
      this.#open.openRowOrCell(node);
      return;
    }
    if (BLOCK_TAGS.has(tag)) this.#closeImplied(tag, node.start);
    if (tag === 'table') this.#tables.push(this.#open.openTable(node, false));
    else this.#open.push(node);
    if (tag === 'title') this.#title ??= node;
    if (tag === 'template') this.#hasConcealed = true;
  }

  /** A block ends the paragraph that is open; list items and headings end their like. */
  #closeImplied(tag: string, at: number): void {
    if (this.#open.has('p')) this.#open.popThrough((open) => open === 'p', at);
    const top = this.#open.top().tag;
    if (tag === 'li')
      this.#open.popThrough(
        (open) => open === 'li',
        at,
        (open) => open === 'ul' || open === 'ol',
      );
    else if (tag === 'dt' || tag === 'dd') {
      this.#open.popThrough(
        (open) => open === 'dt' || open === 'dd',
        at,
        (open) => open === 'dl',
      );
    } else if ((HEADINGS.has(tag) && HEADINGS.has(top)) || (tag === 'option' && top === 'option')) {
      this.#open.popTo(this.#open.depth - 1, at);
    }
  }

  #closeTag(tag: string, start: number, end: number): void {
    const { table } = this.#open;
    if (tag === 'td' || tag === 'th' || tag === 'tr' || tag === 'table') {
      if (table === undefined) return;
      const at = tag === 'table' ? table.at : tag === 'tr' ? table.row : table.cell;
      if (at !== -1) this.#open.popTo(at, start, end);
    } else if (tag === 'br') this.#open.top().children.push(elementOf('br', start, end));
    else if (HEADINGS.has(tag)) this.#open.popThrough((open) => HEADINGS.has(open), start, undefined, end);
    else if (!this.#open.has(tag)) return;
    else if (BLOCK_TAGS.has(tag)) this.#open.popThrough((open) => open === tag, start, undefined, end);
    else if (!PAGE_TAGS.has(tag) && !TABLE_SECTION_TAGS.has(tag)) {
      this.#open.popThrough(
        (open) => open === tag,
        start,
        (open) => BLOCK_TAGS.has(open),
        end,
      );
    }
  }
}

/** Gives all nodes of markup that does not stand in the file as such the place of what holds it. */
function settle(root: HtmlNode, start: number, end: number): void {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    Object.assign(node, { start, end });
    open.push(...node.children);
  }
}
