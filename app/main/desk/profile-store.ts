import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readProfile } from '../../engine/profiled.ts';
import type { Profile } from '../../model/profile.ts';
import { profileText } from '../../profile/check-profile.ts';
import { PROFILE_REFUSALS } from '../../strings/profile-desk.ts';
import { Refusal } from '../refusal.ts';
import { setAside, writeWhole } from './kept-file.ts';

/**
 * The office's own settings that are in force, kept in one file from day to day; no file: the program's own. A file that
 * is damaged, or that another version wrote, is set aside and told of, never overwritten; one that may not be read is
 * not written either.
 */
export class ProfileStore {
  /** What the user must know about the file, in Chinese; null where all is well. */
  readonly warning: string | null;
  readonly #file: string;
  readonly #readable: boolean;
  #current: Profile | null = null;
  /** What was in force before each change of this session, the last one last. */
  #before: readonly (Profile | null)[] = [];

  /** @param file absolute path; need not exist */
  constructor(file: string) {
    this.#file = file;
    let warning: string | null = null;
    let readable = true;
    try {
      if (existsSync(file)) {
        const { profile, problems } = readProfile(readFileSync(file, 'utf8'));
        this.#current = profile;
        const [first] = problems;
        if (first !== undefined) {
          warning = PROFILE_REFUSALS.damaged(first.sentence, path.basename(setAside(file)));
        }
      }
    } catch (failure) {
      if (!(failure instanceof Error && 'code' in failure)) throw failure;
      warning = PROFILE_REFUSALS.unread;
      readable = false;
    }
    this.warning = warning;
    this.#readable = readable;
  }

  get current(): Profile | null {
    return this.#current;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /**
   * Puts a profile into force.
   * @param profile null: the program's own settings
   * @throws Refusal where it cannot be kept; then nothing has changed
   */
  set(profile: Profile | null): void {
    const before = this.#current;
    this.#keep(profile);
    this.#before = [...this.#before, before];
  }

  /** What was in force before the last change is in force again. @throws Refusal where there is none */
  undo(): void {
    const before = this.#before.at(-1);
    if (before === undefined) throw new Refusal(PROFILE_REFUSALS.nothingToUndo);
    this.#keep(before);
    this.#before = this.#before.slice(0, -1);
  }

  #keep(profile: Profile | null): void {
    if (!this.#readable) throw new Refusal(PROFILE_REFUSALS.unread);
    try {
      if (profile === null) rmSync(this.#file, { force: true });
      else writeWhole(this.#file, profileText(profile));
    } catch {
      throw new Refusal(PROFILE_REFUSALS.notSaved);
    }
    this.#current = profile;
  }
}
