import type { DrawnCell } from './word-rows.ts';

const MOST_CELLS = 200;

/** The words of a row's definition. */
export const ROW_WORDS = ['trowd', 'trleft', 'clvmgf', 'clvmrg', 'clmgf', 'clmrg', 'cellx'];

/** The definition of the rows that follow, as far as it has been read. */
export class RtfRow {
  #cells: DrawnCell[] = [];
  #left = 0;
  #down: DrawnCell['down'] = 'no';
  #across: DrawnCell['across'] = 'no';

  /** Takes a word of the definition. @returns whether it was one */
  define(word: string, number: number): boolean {
    switch (word) {
      case 'trowd':
        this.#cells = [];
        this.#left = 0;
        this.#down = this.#across = 'no';
        return true;
      case 'trleft':
        this.#left = number;
        return true;
      case 'clvmgf':
        this.#down = 'start';
        return true;
      case 'clvmrg':
        this.#down = 'continue';
        return true;
      case 'clmgf':
        this.#across = 'start';
        return true;
      case 'clmrg':
        this.#across = 'continue';
        return true;
      case 'cellx':
        if (this.#cells.length < MOST_CELLS) {
          const left = this.#cells.at(-1)?.right ?? this.#left;
          this.#cells.push({ left, right: Math.max(number, left), down: this.#down, across: this.#across });
        }
        this.#down = this.#across = 'no';
        return true;
      default:
        return false;
    }
  }

  /** The cells of the row that ends here, null where nothing defines them. */
  cells(): readonly DrawnCell[] | null {
    return this.#cells.length === 0 ? null : this.#cells;
  }
}
