import type { ReadInput } from './read-report.ts';

/** What was read before, so that files added later are the only ones that are read again. */
export interface ReadCache {
  get(key: string): readonly ReadInput[] | undefined;
  set(key: string, read: readonly ReadInput[]): void;
}

/** Names one state of one file: where it lies, how it is printed, its size and the time of its last change. */
export function cacheKey(file: string, path: string, size: number, changed: number): string {
  return JSON.stringify([file, path, size, changed]);
}

/** The file that a state belongs to: where it lies, and how it is printed. */
export function fileOfKey(key: string): { readonly file: string; readonly path: string } {
  const [file, path] = JSON.parse(key) as readonly [string, string];
  return { file, path };
}

/** What was read in the runs before, up to a number of files; what no run of late has used goes first. */
export class BoundedCache implements ReadCache {
  readonly #most: number;
  /** Longest unused first. */
  readonly #held = new Map<string, readonly ReadInput[]>();
  readonly #used = new Set<string>();

  /** @param most how many files are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** A run begins: what it uses is not given up before it ends, so that the next one finds as much as fits. */
  begin(): void {
    this.#used.clear();
  }

  get(key: string): readonly ReadInput[] | undefined {
    const read = this.#held.get(key);
    if (read !== undefined) this.#keep(key, read);
    return read;
  }

  set(key: string, read: readonly ReadInput[]): void {
    if (this.#held.size >= this.#most && !this.#held.has(key)) {
      const [oldest] = this.#held.keys();
      if (oldest === undefined || this.#used.has(oldest)) return;
      this.#held.delete(oldest);
    }
    this.#keep(key, read);
  }

  clear(): void {
    this.#held.clear();
    this.#used.clear();
  }

  #keep(key: string, read: readonly ReadInput[]): void {
    this.#held.delete(key);
    this.#held.set(key, read);
    this.#used.add(key);
  }
}
