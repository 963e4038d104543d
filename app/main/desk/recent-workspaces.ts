import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RecentWorkspace } from '../../bridge/workspace-calls.ts';

/** How many are remembered. */
const MOST = 10;

interface Remembered {
  /** The one that was at hand last; null: the nameless one. */
  readonly last: string | null;
  /** Absolute paths, newest first. */
  readonly files: readonly string[];
}

const NONE: Remembered = { last: null, files: [] };

/** What the file says. One that is damaged says nothing: a list of shortcuts is no loss. */
function remembered(text: string): Remembered {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return NONE;
  }
  if (typeof value !== 'object' || value === null) return NONE;
  const { last, files } = value as Record<string, unknown>;
  if (!Array.isArray(files)) return NONE;
  return {
    last: typeof last === 'string' ? last : null,
    files: files.filter((file) => typeof file === 'string' && path.isAbsolute(file)).slice(0, MOST),
  };
}

/** Workspaces that were open of late, kept from day to day. */
export class RecentWorkspaces {
  readonly #file: string;
  readonly #ending: string;
  #held: Remembered;
  readonly #ids = new Map<string, string>();

  /** @param file where the list is kept @param ending of a workspace's file, with the dot */
  constructor(file: string, ending: string) {
    this.#file = file;
    this.#ending = ending;
    this.#held = existsSync(file) ? remembered(readFileSync(file, 'utf8')) : NONE;
  }

  /** The one that was at hand last; null: the nameless one. */
  get last(): string | null {
    return this.#held.last;
  }

  get list(): readonly RecentWorkspace[] {
    return this.#held.files.map((file) => ({
      id: this.#idOf(file),
      name: path.basename(file, this.#ending),
      path: file,
      missing: !existsSync(file),
    }));
  }

  /** The path of an id that the window was shown; undefined where it is on the list no more. */
  fileOf(id: string): string | undefined {
    const file = this.#ids.get(id);
    return file !== undefined && this.#held.files.includes(file) ? file : undefined;
  }

  /** @param file absolute path, null for the nameless one */
  opened(file: string | null): void {
    const files = file === null ? this.#held.files : [file, ...this.#held.files.filter((other) => other !== file)];
    this.#keep({ last: file, files: files.slice(0, MOST) });
  }

  forget(file: string): void {
    const { last, files } = this.#held;
    this.#keep({ last: last === file ? null : last, files: files.filter((other) => other !== file) });
  }

  #idOf(file: string): string {
    for (const [id, known] of this.#ids) if (known === file) return id;
    const id = `recent-${this.#ids.size + 1}`;
    this.#ids.set(id, file);
    return id;
  }

  #keep(held: Remembered): void {
    this.#held = held;
    const draft = `${this.#file}.tmp`;
    writeFileSync(draft, JSON.stringify(held, null, 2));
    renameSync(draft, this.#file);
  }
}
