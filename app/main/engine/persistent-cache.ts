import type { PlannedFile } from '../../engine/inputs.ts';
import { BoundedCache, fileOfKey } from '../../engine/read-cache.ts';
import type { ReadCache } from '../../engine/read-cache.ts';
import type { ReadInput } from '../../engine/read-report.ts';
import type { Database } from '../../workspace/database.ts';
import { findRead, readsBelow, saveReads } from '../../workspace/reads.ts';
import type { KeptRead } from '../../workspace/reads.ts';

/** How many files are kept in memory as they were read: a county's reports several times over, some 100 MB. */
const KEPT_FILES = 5000;

/**
 * What was read before: in this session from memory, else from the workspace, so that nothing is read again where only
 * the program was started anew. What is new is written with the audit, and lost with it.
 */
export class PersistentCache implements ReadCache {
  readonly #held = new BoundedCache(KEPT_FILES);
  readonly #database: () => Database;
  readonly #made: string;
  #fresh = new Map<string, KeptRead>();

  /** @param made names this program: another one may read the same file otherwise */
  constructor(database: () => Database, made: string) {
    this.#database = database;
    this.#made = made;
  }

  begin(): void {
    this.#held.begin();
  }

  get(key: string): readonly ReadInput[] | undefined {
    const held = this.#held.get(key);
    if (held !== undefined) return held;
    const kept = findRead(this.#database(), key, this.#made) as readonly ReadInput[] | undefined;
    if (kept !== undefined) this.#held.set(key, kept);
    return kept;
  }

  set(key: string, read: readonly ReadInput[]): void {
    this.#held.set(key, read);
    this.#fresh.set(key, { key, ...withoutStage(fileOfKey(key)), read });
  }

  clear(): void {
    this.#held.clear();
    this.#fresh.clear();
  }

  /** What was read last from files at a place, or below it, that are gone. */
  kept(place: string): readonly PlannedFile[] {
    return readsBelow(this.#database(), place).map(({ file, path, read }) => ({
      path,
      file,
      skipped: null,
      kept: read as readonly ReadInput[],
    }));
  }

  /** Writes what is new. To be called inside a transaction. */
  save(): void {
    saveReads(this.#database(), [...this.#fresh.values()], this.#made);
  }

  /** What is new is written: the transaction has ended well. */
  saved(): void {
    this.#fresh = new Map();
  }
}

/** The engine's key has the stage in front of the path, since both stages are read apart. */
function withoutStage({ file, path }: { readonly file: string; readonly path: string }) {
  return { file, path: path.slice(path.indexOf(' ') + 1) };
}
