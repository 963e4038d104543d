import path from 'node:path';
import type { ChosenInput } from '../../bridge/desk.ts';

/** A path on disk and what it is. */
export interface Found {
  readonly path: string;
  readonly folder: boolean;
}

/** What a person chose or dropped, by ids: the window never learns a path that it could hand back. */
export class ChosenInputs {
  readonly #paths = new Map<string, string>();
  #last = 0;

  /** Takes paths in and names them by ids. */
  take(found: readonly Found[]): readonly ChosenInput[] {
    return found.map(({ path: place, folder }) => {
      const id = `chosen-${(this.#last += 1)}`;
      this.#paths.set(id, place);
      return { id, name: path.basename(place), folder };
    });
  }

  /** The paths of ids, undefined where one of them is unknown. */
  pathsOf(ids: readonly string[]): readonly string[] | undefined {
    const paths = ids.map((id) => this.#paths.get(id));
    return paths.every((place) => place !== undefined) ? paths : undefined;
  }
}
