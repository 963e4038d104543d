import type { Block, Paragraph } from '../model/document.ts';
import { BLOCK_TAGS, CONCEALING_TAGS, DROPPED_TAGS, walkHtml } from './html-node.ts';
import type { HtmlNode, HtmlTree, HtmlVisitor } from './html-node.ts';
import { pictureOf } from './html-pictures.ts';
import { ownLine, shapeTables, tableBlock } from './html-table.ts';
import type { TableShape } from './html-table.ts';
import { JoinedText } from './html-text.ts';
import { isBlank } from './white-space.ts';

const HEADING = /^h[1-6]$/;
const LINE_BREAK = /\r\n|[\r\n]/;

/**
 * The page in reading order: paragraphs, data tables, pictures. Tables that only lay out the page are read as if
 * they were not there.
 *
 * @param revealed whether to read what the page does not show at first as well
 */
export function htmlBlocks(tree: HtmlTree, revealed: boolean): Block[] {
  const collector = new BlockCollector(shapeTables(tree.tables), revealed);
  walkHtml(tree.root, collector);
  return collector.blocks;
}

class BlockCollector implements HtmlVisitor {
  readonly blocks: Block[] = [];
  readonly #shapes: ReadonlyMap<HtmlNode, TableShape>;
  readonly #revealed: boolean;
  readonly #joined = new JoinedText();
  /** Where the text of the open paragraph stands. */
  #start = 0;
  #end = 0;
  /** The block that was entered last, as long as nothing has ended a paragraph since: it is the paragraph. */
  #fresh: HtmlNode | null = null;
  #level = 0;
  #preformatted = 0;
  #pictures: HtmlNode[] = [];
  /** Data tables that are open, innermost last; their cells are left out of the walk. */
  readonly #tables: { readonly node: HtmlNode; readonly shape: TableShape; emitted: boolean }[] = [];
  /** Text of an overflowing cell that already stands in its table. */
  #alreadyRead: string | null = null;

  constructor(shapes: ReadonlyMap<HtmlNode, TableShape>, revealed: boolean) {
    this.#shapes = shapes;
    this.#revealed = revealed;
  }

  enter(node: HtmlNode): boolean {
    const { tag } = node;
    if (tag === '') {
      this.#addText(node);
      return false;
    }
    if (!this.#revealed && (node.hidden || DROPPED_TAGS.has(tag))) return false;
    if (DROPPED_TAGS.has(tag) && !CONCEALING_TAGS.has(tag)) return false;
    if (tag === 'br' || tag === 'hr') this.#flush(null);
    else if (tag === 'img') this.#pictures.push(node);
    else if (BLOCK_TAGS.has(tag)) return this.#enterBlock(node);
    return true;
  }

  leave(node: HtmlNode): void {
    const { tag } = node;
    if (!BLOCK_TAGS.has(tag)) return;
    this.#flush(node);
    if (tag === 'pre') this.#preformatted -= 1;
    if (HEADING.test(tag)) this.#level = 0;
    if (tag === 'table' && this.#tables.at(-1)?.node === node) {
      this.#emitTable();
      this.#tables.pop();
    }
  }

  #enterBlock(node: HtmlNode): boolean {
    const { tag } = node;
    this.#flush(null);
    if (tag === 'td' || tag === 'th') {
      const open = this.#tables.at(-1);
      if (open !== undefined && open.node === node.table) {
        this.#emitTable();
        if (open.shape.overflowing !== node) return false;
        this.#alreadyRead = ownLine(open.shape.contents.get(node)?.lines ?? []);
      }
    }
    this.#fresh = node;
    if (tag === 'pre') this.#preformatted += 1;
    if (HEADING.test(tag)) this.#level = Number(tag.charAt(1));
    if (tag === 'table') {
      const shape = this.#shapes.get(node);
      if (shape?.isData === true) this.#tables.push({ node, shape, emitted: false });
    }
    return true;
  }

  /** Puts the innermost open data table behind what stood in it before its first cell. */
  #emitTable(): void {
    const open = this.#tables.at(-1);
    if (open === undefined || open.emitted) return;
    open.emitted = true;
    this.blocks.push(tableBlock(open.node, open.shape));
    for (const { pictures } of open.shape.contents.values()) {
      if (open.shape.overflowing === null) for (const picture of pictures) this.#pictures.push(picture);
    }
    this.#flush(null);
  }

  #addText(node: HtmlNode): void {
    if (this.#preformatted === 0) {
      this.#extend(node.text, node.start, node.end);
      return;
    }
    node.text.split(LINE_BREAK).forEach((line, index) => {
      if (index > 0) this.#flush(null);
      this.#extend(line, node.start, node.end);
    });
  }

  #extend(text: string, start: number, end: number): void {
    const wasEmpty = this.#joined.isEmpty;
    this.#joined.add(text);
    if (this.#joined.isEmpty) return;
    if (wasEmpty) this.#start = start;
    this.#end = end;
  }

  /** Ends the open paragraph; `leaving` is the block whose end tag does so. */
  #flush(leaving: HtmlNode | null): void {
    if (!this.#joined.isEmpty) {
      const text = this.#joined.take();
      if (text === this.#alreadyRead) this.#alreadyRead = null;
      else if (!isBlank(text)) this.blocks.push(this.#paragraph(text, leaving));
    }
    this.#fresh = null;
    const pictures = this.#pictures;
    if (pictures.length === 0) return;
    this.#pictures = [];
    for (const picture of pictures) {
      const block = pictureOf(picture);
      if (block !== null) this.blocks.push(block);
    }
  }

  #paragraph(text: string, leaving: HtmlNode | null): Paragraph {
    const isWhole = leaving !== null && leaving === this.#fresh && leaving.tag !== 'html';
    return {
      type: 'paragraph',
      text,
      source: {
        kind: 'html',
        start: isWhole ? leaving.start : this.#start,
        end: isWhole ? leaving.end : this.#end,
      },
      ...(this.#level > 0 ? { level: this.#level } : {}),
    };
  }
}
