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
