/**
 * The words of one file, each as one string: markup repeats a hundred words ten thousand times, and a string that was
 * met before is quicker to look up than one cut anew.
 */
export class KnownWords {
  readonly #words = new Map<number, string>();

  /** @param sum any number made of the word's letters, the same for the same word */
  at(source: string, from: number, end: number, sum: number): string {
    const before = this.#words.get(sum);
    if (before?.length === end - from && source.startsWith(before, from)) return before;
    const word = source.slice(from, end);
    this.#words.set(sum, word);
    return word;
  }
}

/** The sum of a word's letters goes on with one more. */
export function withLetter(sum: number, letter: number): number {
  return (Math.imul(sum, 31) + letter) | 0;
}
