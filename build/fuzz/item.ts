import type { FigureKey } from '../../app/model/edition.ts';
import type { CellState } from '../../app/model/report.ts';

/** What a sound report says, whatever lies beside it. */
export interface Sound {
  readonly agency: string | null;
  readonly year: number | null;
  readonly figures: Readonly<Record<FigureKey, SoundCell>>;
  /** False where a damaged copy of the same report may stand first or be newer: then its figures are asked of neither. */
  readonly alone: boolean;
}

export interface SoundCell {
  readonly raw: string;
  readonly state: CellState;
  readonly value: number | null;
}

/** A member of an archive that is known to be there. */
export interface Member {
  readonly path: string;
  readonly sound: Sound | null;
}

/** A file of the corpus. */
export interface Item {
  /** Below the corpus' folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What was done to it, in a few words. */
  readonly what: string;
  readonly sound: Sound | null;
  /** All members, where the file is an archive that must open; null where it need not. */
  readonly members: readonly Member[] | null;
}

/** A damaged or hostile file before it has a place. */
export interface Made {
  readonly what: string;
  /** With its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly members?: readonly Member[];
}
