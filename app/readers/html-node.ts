import type { PageFact } from '../model/document.ts';

/**
 * The markup as a tree of our own, the same whichever parser read it: element names in lower case, sections of a
 * table left out, every node with its offsets in the source.
 */
export interface HtmlNode {
  /** Element name in lower case; empty for text. */
  readonly tag: string;
  /** Offset of the start tag or of the text's first character. */
  readonly start: number;
  /** Offset behind the end tag, or behind what the element was taken to hold. */
  end: number;
  /** Text with entities decoded; empty for elements. */
  text: string;
  /** Added to with `append` alone. */
  children: readonly HtmlNode[];
  /** The attributes that a reader asks for, names in lower case; null where there are none. */
  attributes: Map<string, string> | null;
  /** Not shown by a browser (`display:none`, `hidden`). */
  hidden: boolean;
  /** The nearest table around it, kept for tables and cells. */
  table: HtmlNode | null;
  /** The nearest cell around it, kept for tables. */
  cell: HtmlNode | null;
}

/** A tree, with what later steps would else have to look for. */
export interface HtmlTree {
  readonly root: HtmlNode;
  /** All tables; one inside another comes after it. */
  readonly tables: readonly HtmlNode[];
  /** Statements of the page's head, in order. */
  readonly facts: readonly PageFact[];
  readonly title: string | null;
  /** True where something is not shown at first: hidden elements, markup kept in scripts and text areas. */
  readonly hasConcealed: boolean;
}

/** Shared by all nodes without children. */
const NO_CHILDREN: readonly HtmlNode[] = [];

/** Gives a node one more child. Most have one or none: a list that could grow would take room for seventeen. */
export function append(parent: HtmlNode, child: HtmlNode): void {
  if (parent.children.length === 0) parent.children = [child];
  else (parent.children as HtmlNode[]).push(child);
}

/** A new element without content. */
export function elementOf(tag: string, start: number, end: number): HtmlNode {
  return { tag, start, end, text: '', children: NO_CHILDREN, attributes: null, hidden: false, table: null, cell: null };
}

/** A new text node. */
export function textNodeOf(text: string, start: number, end: number): HtmlNode {
  return { tag: '', start, end, text, children: NO_CHILDREN, attributes: null, hidden: false, table: null, cell: null };
}

/** What a walk does at each node. */
export interface HtmlVisitor {
  /** Called before a node's children; false leaves them out. */
  enter(node: HtmlNode): boolean;
  /** Called after an element's children, and only where they were not left out. */
  leave(node: HtmlNode): void;
}

/** Visits `root` and all below it in order. It keeps its own stack: markup may be ten thousand levels deep. */
export function walkHtml(root: HtmlNode, visitor: HtmlVisitor): void {
  if (!visitor.enter(root)) return;
  const nodes = [root];
  const positions = [0];
  for (let depth = 0; depth >= 0;) {
    const node = nodes[depth];
    const position = positions[depth];
    if (node === undefined || position === undefined) return;
    const child = node.children[position];
    if (child === undefined) {
      visitor.leave(node);
      nodes.pop();
      positions.pop();
      depth -= 1;
      continue;
    }
    positions[depth] = position + 1;
    if (!visitor.enter(child)) continue;
    nodes.push(child);
    positions.push(0);
    depth += 1;
  }
}

/** Elements that never hold anything. */
export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements that start on a line of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main menu nav noframes ' +
    'noscript ol optgroup option p plaintext pre section select summary table td th tr ul xmp'
  ).split(' '),
);

/** Elements whose content is no text of the page. */
export const DROPPED_TAGS: ReadonlySet<string> = new Set('script style template textarea title xml svg'.split(' '));

/** Dropped elements in which a page may keep markup that its scripts put in place. */
export const CONCEALING_TAGS: ReadonlySet<string> = new Set('script template textarea'.split(' '));

/** Parts of a table that say nothing: rows are found without them, and junk is full of them. */
export const TABLE_SECTION_TAGS: ReadonlySet<string> = new Set('tbody thead tfoot colgroup col'.split(' '));

const KEPT_ATTRIBUTES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    td: 'colspan rowspan',
    th: 'colspan rowspan',
    tr: 'height',
    img: 'src alt title width height style',
    meta: 'name property content',
    script: 'type',
  }).map(([tag, names]) => [tag, new Set(names.split(' '))]),
);

/** Whether readers ask for attributes of this element besides `style` and `hidden`. */
export function keepsAttributes(tag: string): boolean {
  return KEPT_ATTRIBUTES.has(tag);
}

/** Whether readers ask for this attribute (lower case) of this element; `style` and `hidden` say what is shown. */
export function isKeptAttribute(tag: string, name: string): boolean {
  return name === 'style' || name === 'hidden' || KEPT_ATTRIBUTES.get(tag)?.has(name) === true;
}

const DISPLAY_NONE = /display\s*:\s*none/i;

/** Takes over one attribute that `isKeptAttribute` lets pass. */
export function setAttribute(node: HtmlNode, name: string, value: string): void {
  if (name === 'hidden') node.hidden ||= value.toLowerCase() !== 'until-found';
  else if (name === 'style') node.hidden ||= DISPLAY_NONE.test(value);
  if (KEPT_ATTRIBUTES.get(node.tag)?.has(name) !== true) return;
  node.attributes ??= new Map();
  if (!node.attributes.has(name)) node.attributes.set(name, value);
}

/** The statement that a `<meta>` makes, null where it makes none. */
export function factOf(meta: HtmlNode): PageFact | null {
  const name = meta.attributes?.get('name') ?? meta.attributes?.get('property');
  const value = meta.attributes?.get('content');
  return name === undefined || value === undefined ? null : { name: name.trim().toLowerCase(), value };
}
