import type { Table, TableCell } from '../model/document.ts';

const NUMBER = /^[+\-−－]?[\d０-９][\d０-９,.，]*(件|宗|条|次|个|人|人次|元|万|万元)?$/;
const DASH = /^[/\\\-−—－]+$/;
const ARTICLE = /^第[〇一二三四五六七八九十百]{1,6}条/;

/**
 * Gives a table from comma separated text its merged cells back: they left their text in the upper left slot and
 * blanks in the others. Blanks are taken for a merged cell's only where a row of heads or a column of labels shows
 * it; a blank where numbers stand stays a cell of its own.
 */
export function mergedAgain(table: Table): Table {
  const slots = new Slots(table);
  const firstNumber = slots.firstNumberColumn();
  if (firstNumber === null) return table;
  const isHead = (row: number) => slots.isHeadRow(row, firstNumber);
  /** Heads that stand right above the rows below, by their left column. */
  let heads: readonly { column: number; across: number }[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const head = isHead(row);
    const taken: { column: number; across: number }[] = [];
    for (let column = 0; column < table.columnCount; column += 1) {
      if (!slots.isFree(row, column)) continue;
      const label = slots.text(row, column) !== '' && (head || column < firstNumber);
      const limit = head ? table.columnCount : firstNumber;
      const across = label
        ? slots.blanksRight(row, column, limit) + 1
        : (heads.find(
            (above) =>
              above.column === column && slots.blanksRight(row, column, column + above.across) + 1 === above.across,
          )?.across ?? 1);
      const down = label ? slots.blanksDown(row, column, across, (below) => goesOn(below, column, across)) + 1 : 1;
      slots.take(row, column, down, across);
      taken.push({ column, across });
    }
    if (head) heads = [...heads.filter((above) => !taken.some((own) => overlaps(own, above))), ...taken];

    function goesOn(below: number, column: number, across: number): boolean {
      if (head) return isHead(below);
      return slots.hasLabel(below, column + across, firstNumber ?? 0);
    }
  }
  return { ...table, cells: slots.cells() };
}

interface Width {
  readonly column: number;
  readonly across: number;
}

function overlaps(a: Width, b: Width): boolean {
  return a.column < b.column + b.across && b.column < a.column + a.across;
}

class Slots {
  readonly #table: Table;
  readonly #cells = new Map<number, TableCell>();
  readonly #taken = new Set<number>();
  readonly #merged: TableCell[] = [];

  constructor(table: Table) {
    this.#table = table;
    for (const cell of table.cells) this.#cells.set(this.#key(cell.row, cell.column), cell);
  }

  text(row: number, column: number): string {
    return this.#cells.get(this.#key(row, column))?.text ?? '';
  }

  isFree(row: number, column: number): boolean {
    return column < this.#table.columnCount && row < this.#table.rowCount && !this.#taken.has(this.#key(row, column));
  }

  firstNumberColumn(): number | null {
    const columns = this.#table.cells.filter((cell) => NUMBER.test(cell.text)).map((cell) => cell.column);
    return columns.length === 0 ? null : Math.min(...columns);
  }

  /** Words, and no value, where numbers stand elsewhere; or an article of the law over the whole row. */
  isHeadRow(row: number, firstNumber: number): boolean {
    let words = false;
    for (let column = firstNumber; column < this.#table.columnCount; column += 1) {
      const text = this.text(row, column);
      if (NUMBER.test(text) || DASH.test(text)) return false;
      words ||= text !== '';
    }
    return words || ARTICLE.test(this.text(row, 0));
  }

  hasLabel(row: number, from: number, to: number): boolean {
    for (let column = from; column < to; column += 1) if (this.text(row, column) !== '') return true;
    return false;
  }

  blanksRight(row: number, column: number, limit: number): number {
    let count = 0;
    while (column + count + 1 < limit && this.#isBlank(row, column + count + 1)) count += 1;
    return count;
  }

  blanksDown(row: number, column: number, across: number, goesOn: (row: number) => boolean): number {
    const wholly = (below: number): boolean => {
      if (below >= this.#table.rowCount) return false;
      for (let at = column; at < column + across; at += 1) if (!this.#isBlank(below, at)) return false;
      return true;
    };
    let count = 0;
    while (wholly(row + count + 1) && goesOn(row + count + 1)) count += 1;
    return count;
  }

  take(row: number, column: number, rowSpan: number, columnSpan: number): void {
    const cell = this.#cells.get(this.#key(row, column));
    if (cell === undefined) return;
    for (let r = row; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + columnSpan; c += 1) this.#taken.add(this.#key(r, c));
    }
    this.#merged.push({ ...cell, rowSpan, columnSpan });
  }

  cells(): TableCell[] {
    return this.#merged;
  }

  #isBlank(row: number, column: number): boolean {
    return this.isFree(row, column) && this.text(row, column) === '';
  }

  #key(row: number, column: number): number {
    return row * this.#table.columnCount + column;
  }
}
