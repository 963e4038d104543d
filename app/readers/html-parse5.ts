import { load } from 'cheerio';
import { isDocument, isTag, isText } from 'domhandler';
import type { ChildNode, Element } from 'domhandler';
import type { PageFact } from '../model/document.ts';
import { concealedTree } from './html-build.ts';
import {
  append,
  elementOf,
  factOf,
  isKeptAttribute,
  setAttribute,
  TABLE_SECTION_TAGS,
  textNodeOf,
} from './html-node.ts';
import type { HtmlNode, HtmlTree } from './html-node.ts';

/** A node of parse5's tree that waits for its turn, with where it goes. */
interface Waiting {
  readonly from: ChildNode;
  readonly parent: HtmlNode;
  readonly table: HtmlNode | null;
  readonly cell: HtmlNode | null;
}

const PAGE_TAGS: ReadonlySet<string> = new Set(['html', 'head', 'body']);

/** Markup as a tree, read by a browser's own rules. It keeps its own stack, whatever the depth. */
export function parse5HtmlTree(source: string): HtmlTree {
  const parsed = load(source, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const root = elementOf('html', 0, source.length);
  const tables: HtmlNode[] = [];
  const facts: PageFact[] = [];
  let title: string | null = null;
  let hasConcealed = false;
  const waiting: Waiting[] = [];
  const wait = (children: readonly ChildNode[], place: Omit<Waiting, 'from'>): void => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const from = children[index];
      if (from !== undefined) waiting.push({ ...place, from });
    }
  };
  wait(parsed.root().contents().toArray(), { parent: root, table: null, cell: null });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, parent, table, cell } = next;
    // A template's content is a document of its own.
    if (isDocument(from)) wait(from.children, next);
    if (isText(from)) {
      const [start, end] = [from.startIndex ?? parent.start, from.endIndex ?? parent.start];
      const concealed = concealsMarkup(parent) ? concealedTree(parent, source.slice(start, end), start, end) : null;
      if (concealed === null) append(parent, textNodeOf(from.data, start, end));
      else {
        for (const child of concealed.root.children) append(parent, child);
        for (const table of concealed.tables) tables.push(table);
        hasConcealed = true;
      }
    }
    if (!isTag(from)) continue;
    if (PAGE_TAGS.has(from.name) || TABLE_SECTION_TAGS.has(from.name)) {
      wait(from.children, next);
      continue;
    }
    const node = elementFrom(from, parent);
    append(parent, node);
    hasConcealed ||= node.hidden || node.tag === 'template';
    if (node.tag === 'title') title ??= from.children.map((child) => (isText(child) ? child.data : '')).join('');
    const fact = node.tag === 'meta' ? factOf(node) : null;
    if (fact !== null) facts.push(fact);
    const isCell = node.tag === 'td' || node.tag === 'th';
    if (node.tag === 'table') tables.push(node);
    if (node.tag === 'table' || isCell) Object.assign(node, { table, cell });
    wait(from.children, {
      parent: node,
      table: node.tag === 'table' ? node : table,
      cell: isCell ? node : node.tag === 'table' ? null : cell,
    });
  }
  return { root, tables, facts, title, hasConcealed };
}

function concealsMarkup(parent: HtmlNode): boolean {
  return parent.tag === 'script' || parent.tag === 'textarea';
}

/** An element without its children; one that the markup leaves out stands where its parent or its content does. */
function elementFrom(from: Element, parent: HtmlNode): HtmlNode {
  const inside = from.children.find((child) => child.startIndex !== null)?.startIndex ?? parent.start;
  const start = from.startIndex ?? inside;
  const node = elementOf(from.name, start, from.endIndex ?? start);
  for (const [name, value] of Object.entries(from.attribs)) {
    if (isKeptAttribute(node.tag, name)) setAttribute(node, name, value);
  }
  return node;
}
