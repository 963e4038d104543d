import { append, elementOf } from './html-node.ts';
import type { HtmlNode } from './html-node.ts';
import { isBlank } from './white-space.ts';

/** A table that is open, with where it, its row and its cell stand among the open elements (-1: none is open). */
interface OpenTable {
  readonly node: HtmlNode;
  readonly at: number;
  row: number;
  cell: number;
  /** Made up for rows that stand in no table: end tags may pass through it. */
  readonly implied: boolean;
}

/** How many open elements an end tag is compared with; no page nests deeper between two cells. */
const REACH = 256;

/** The elements that are open while markup is read, and the tables among them. */
export class OpenElements {
  readonly #root: HtmlNode;
  readonly #stack: HtmlNode[];
  readonly #tables: OpenTable[] = [];
  /** How many elements of each name are open. */
  readonly #counts = new Map<string, number>();

  constructor(root: HtmlNode) {
    this.#root = root;
    this.#stack = [root];
  }

  /** The innermost open element. */
  top(): HtmlNode {
    return this.#stack.at(-1) ?? this.#root;
  }

  /** Whether any element of this name is open. */
  has(tag: string): boolean {
    return (this.#counts.get(tag) ?? 0) > 0;
  }

  get depth(): number {
    return this.#stack.length;
  }

  /** The innermost open table. */
  get table(): Readonly<OpenTable> | undefined {
    return this.#tables.at(-1);
  }

  push(node: HtmlNode): void {
    append(this.top(), node);
    this.#enter(node);
  }

  #enter(node: HtmlNode): void {
    this.#stack.push(node);
    this.#counts.set(node.tag, (this.#counts.get(node.tag) ?? 0) + 1);
  }

  /** Opens a table, and gives it back. */
  openTable(node: HtmlNode, implied: boolean): HtmlNode {
    const outer = this.table;
    // A table in a table but in no cell of it: a browser takes the outer one for finished.
    if (outer?.cell === -1 && this.top().tag !== 'caption') this.popTo(outer.at, node.start);
    const around = this.table;
    node.table = around?.node ?? null;
    node.cell = around === undefined ? null : (this.#stack[around.cell] ?? null);
    this.#tables.push({ node, at: this.#stack.length, row: -1, cell: -1, implied });
    this.push(node);
    return node;
  }

  /** Goes on with a table that was just closed, where a row follows: it was closed too early. */
  reopenTable(): boolean {
    const last = this.top().children.findLast((node) => node.tag !== '' || !isBlank(node.text));
    if (last?.tag !== 'table') return false;
    this.#tables.push({ node: last, at: this.#stack.length, row: -1, cell: -1, implied: true });
    this.#enter(last);
    return true;
  }

  /** Opens a cell for text that stands in a row, but in no cell: its start tag was lost. */
  openCellForText(text: string, start: number): void {
    const table = this.table;
    if (table === undefined || table.row === -1 || table.cell !== -1 || isBlank(text)) return;
    this.popTo(table.row + 1, start);
    this.openRowOrCell(elementOf('td', start, start));
  }

  /** Opens a row or a cell of the innermost table; a cell without a row gets one. */
  openRowOrCell(node: HtmlNode): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (node.tag === 'tr') {
      if (table.row !== -1) this.popTo(table.row, node.start);
      table.row = this.#stack.length;
    } else {
      if (table.cell !== -1) this.popTo(table.cell, node.start);
      if (table.row === -1) {
        table.row = this.#stack.length;
        this.push(elementOf('tr', node.start, node.start));
      }
      table.cell = this.#stack.length;
      node.table = table.node;
    }
    this.push(node);
  }

  /**
   * Closes the nearest open element that `wanted` names, with all inside it, unless a cell's edge or `stop` is met
   * first.
   *
   * @param at where what is inside it ends
   * @param end where it ends itself
   */
  popThrough(
    wanted: (tag: string) => boolean,
    at: number,
    stop: (tag: string) => boolean = () => false,
    end: number = at,
  ): void {
    const edge = this.#tables.findLast((table) => !table.implied);
    const floor = Math.max(edge === undefined ? 0 : Math.max(edge.at, edge.cell), this.#stack.length - 1 - REACH);
    for (let index = this.#stack.length - 1; index > floor; index -= 1) {
      const tag = this.#stack[index]?.tag ?? '';
      if (wanted(tag)) {
        this.popTo(index, at, end);
        return;
      }
      if (stop(tag)) return;
    }
  }

  /** Closes all open elements from `length` on: the lowest ends at `end`, those inside it at `at`. */
  popTo(length: number, at: number, end: number = at): void {
    while (this.#stack.length > length) {
      const node = this.#stack.pop();
      if (node === undefined) return;
      node.end = this.#stack.length === length ? end : at;
      this.#counts.set(node.tag, (this.#counts.get(node.tag) ?? 0) - 1);
    }
    while ((this.#tables.at(-1)?.at ?? -1) >= length) this.#tables.pop();
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (table.cell >= length) table.cell = -1;
    if (table.row >= length) table.row = -1;
  }
}
