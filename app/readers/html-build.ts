import type { PageFact } from '../model/document.ts';
import {
  append,
  BLOCK_TAGS,
  DROPPED_TAGS,
  elementOf,
  factOf,
  TABLE_SECTION_TAGS,
  textNodeOf,
  VOID_TAGS,
} from './html-node.ts';
import type { HtmlNode, HtmlTree } from './html-node.ts';
import { OpenElements } from './html-open.ts';
import { scanHtml } from './html-scan.ts';
import type { HtmlSink } from './html-scan.ts';

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const PAGE_TAGS: ReadonlySet<string> = new Set(['html', 'head', 'body']);
const MARKUP_TYPE = /^text\/(?:html|template|x-.*template|x-handlebars|ng-template)/i;
const ESCAPED_MARKUP = /&lt;(?:table|p|div)/i;

/**
 * Markup as a tree, in one pass and with the tolerance of a browser where it matters for tables: cells, rows and
 * paragraphs need no end tags, stray end tags do not reach out of a cell, rows need no table. Never throws.
 */
export function buildHtmlTree(source: string): HtmlTree {
  return treeAt(source, 0, 0);
}

/** Markup inside markup inside markup: no page hides its text deeper. */
const DEEPEST = 8;

/** @param depth how much markup there is around this one that is none itself */
function treeAt(source: string, base: number, depth: number): HtmlTree {
  const builder = new TreeBuilder(base, base + source.length, depth);
  scanHtml(source, base, builder);
  return builder.tree();
}

/**
 * Markup that a page keeps in a script or a text area for its scripts to show, null where there is none.
 * Where it is escaped it does not stand in the file as such, and all of it has the place of the escaped text.
 */
export function concealedTree(holder: HtmlNode, text: string, start: number, end: number, depth = 0): HtmlTree | null {
  if (depth >= DEEPEST) return null;
  if (holder.tag === 'script' && !MARKUP_TYPE.test(holder.attributes?.get('type') ?? '')) return null;
  if (text.includes('</')) return treeAt(text, start, depth + 1);
  if (!ESCAPED_MARKUP.test(text)) return null;
  const unescaped = treeAt(text, 0, depth + 1).root.children.map((node) => node.text);
  const tree = treeAt(unescaped.join(''), 0, depth + 1);
  settle(tree.root, start, end);
  return tree;
}

class TreeBuilder implements HtmlSink {
  readonly #end: number;
  readonly #depth: number;
  readonly #root: HtmlNode;
  readonly #open: OpenElements;
  readonly #tables: HtmlNode[] = [];
  readonly #facts: PageFact[] = [];
  #title: HtmlNode | null = null;
  #hasConcealed = false;

  constructor(start: number, end: number, depth: number) {
    this.#end = end;
    this.#depth = depth;
    this.#root = elementOf('html', start, end);
    this.#open = new OpenElements(this.#root);
  }

  tree(): HtmlTree {
    const title = this.#title?.children.map((node) => node.text).join('') ?? null;
    this.#open.popTo(1, this.#end);
    const hasConcealed = this.#hasConcealed;
    return { root: this.#root, tables: this.#tables, facts: this.#facts, title, hasConcealed };
  }

  cdata(text: string, start: number): void {
    if (this.#depth < DEEPEST) this.#embed(this.#open.top(), treeAt(text, start, this.#depth + 1));
  }

  text(text: string, start: number, end: number): void {
    const parent = this.#open.top();
    if (parent.tag === 'script' || parent.tag === 'style' || parent.tag === 'textarea') {
      const concealed = parent.tag === 'style' ? null : concealedTree(parent, text, start, end, this.#depth);
      if (concealed !== null) this.#embed(parent, concealed);
      return;
    }
    if (!DROPPED_TAGS.has(parent.tag)) this.#open.openCellForText(text, start);
    append(this.#open.top(), textNodeOf(text, start, end));
  }

  /** Takes over a tree read from markup inside this one. */
  #embed(holder: HtmlNode, tree: HtmlTree): void {
    for (const child of tree.root.children) append(holder, child);
    for (const table of tree.tables) this.#tables.push(table);
    this.#hasConcealed = true;
  }

  startTag(node: HtmlNode, end: number, selfClosing: boolean): void {
    const { tag } = node;
    if (selfClosing && (tag === 'script' || tag.includes(':'))) return;
    if (PAGE_TAGS.has(tag) || TABLE_SECTION_TAGS.has(tag)) return;
    node.end = end;
    if (node.hidden) this.#hasConcealed = true;
    if (VOID_TAGS.has(tag)) {
      const fact = tag === 'meta' ? factOf(node) : null;
      if (fact !== null) this.#facts.push(fact);
      append(this.#open.top(), node);
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

  endTag(tag: string, start: number, end: number): void {
    const { table } = this.#open;
    if (tag === 'td' || tag === 'th' || tag === 'tr' || tag === 'table') {
      if (table === undefined) return;
      const at = tag === 'table' ? table.at : tag === 'tr' ? table.row : table.cell;
      if (at !== -1) this.#open.popTo(at, start, end);
    } else if (tag === 'br') append(this.#open.top(), elementOf('br', start, end));
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
