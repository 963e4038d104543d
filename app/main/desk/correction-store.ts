import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Correction, Corrections } from '../../model/correction.ts';
import { isCorrection } from '../../model/correction.ts';
import { DESK } from '../../strings/desk-refusals.ts';
import { Refusal } from '../refusal.ts';
import { setAside, writeWhole } from './kept-file.ts';

const SCHEMA = 'disclosure-corrections/1';

/** A key names bytes: a SHA-256, behind it the path of a sheet where the file is a workbook of several reports. */
const isKey = (key: string): boolean => /^[0-9a-f]{64}(?:!\/.+)?$/su.test(key);

const settlesNothing = ({ agency, year, notAReport }: Correction): boolean =>
  agency === null && year === null && !notAReport;

/** What the file says; undefined where it is not a file of corrections. */
function readCorrections(text: string): ReadonlyMap<string, Correction> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { schema, corrections } = value as Record<string, unknown>;
  if (schema !== SCHEMA || typeof corrections !== 'object' || corrections === null) return undefined;
  const entries = Object.entries(corrections as Record<string, unknown>);
  const sound = entries.flatMap(([key, correction]): [string, Correction][] =>
    isKey(key) && isCorrection(correction) ? [[key, correction]] : [],
  );
  return sound.length === entries.length ? new Map(sound) : undefined;
}

/**
 * What persons settled for single files, kept in one file from day to day. The file is replaced as a whole or not at
 * all. One that is damaged is set aside and told of, never overwritten; one that may not be read is not written either.
 */
export class CorrectionStore {
  /** What the user must know about the file, in Chinese; null where all is well. */
  readonly warning: string | null;
  readonly #file: string;
  readonly #readable: boolean;
  #corrections: ReadonlyMap<string, Correction>;

  /** @param file absolute path; need not exist */
  constructor(file: string) {
    this.#file = file;
    this.#corrections = new Map();
    let warning: string | null = null;
    let readable = true;
    try {
      const known = existsSync(file) ? readCorrections(readFileSync(file, 'utf8')) : new Map<string, Correction>();
      if (known === undefined) warning = DESK.correctionsDamaged(path.basename(setAside(file)));
      else this.#corrections = known;
    } catch (failure) {
      if (!('code' in (failure as Error))) throw failure;
      warning = DESK.correctionsUnread;
      readable = false;
    }
    this.warning = warning;
    this.#readable = readable;
  }

  get all(): Corrections {
    return Object.fromEntries(this.#corrections);
  }

  /** Takes in what was settled elsewhere for files that nothing is settled for here. */
  adopt(corrections: Corrections): void {
    const fresh = Object.entries(corrections).filter(([key]) => !this.#corrections.has(key));
    for (const [key, correction] of fresh) this.set(key, correction);
  }

  /**
   * Remembers a correction, or with null forgets it.
   * @throws Refusal where it cannot be written; then nothing has changed
   */
  set(key: string, correction: Correction | null): void {
    if (!this.#readable) throw new Refusal(DESK.correctionsUnread);
    const next = new Map(this.#corrections);
    if (correction === null || settlesNothing(correction)) next.delete(key);
    else next.set(key, correction);
    try {
      writeWhole(this.#file, `${JSON.stringify({ schema: SCHEMA, corrections: Object.fromEntries(next) }, null, 2)}\n`);
    } catch {
      throw new Refusal(DESK.correctionNotSaved);
    }
    this.#corrections = next;
  }
}
