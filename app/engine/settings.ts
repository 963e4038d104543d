import type { Corrections } from '../model/correction.ts';
import type { Profile } from '../model/profile.ts';
import type { ReadFile } from './guarded-reader.ts';
import type { Unpack } from './guarded-unpacker.ts';
import type { PlannedFile } from './inputs.ts';
import type { ReadCache } from './read-cache.ts';
import type { AuditSettings } from '../rules/rule.ts';

/** Settings of one run. */
export interface RunSettings extends AuditSettings {
  /** The year under audit; null: the year of most reports. */
  readonly year: number | null;
  /** Path of the roster's file; without one the agencies come from the reports. */
  readonly roster?: string | null;
  /** Files and folders with reports of earlier years, to compare with; workbooks of this program among them. */
  readonly previous?: readonly string[];
  /** The office's own settings, checked; null: the program's. Its stage is for whoever starts the run to heed. */
  readonly profile?: Profile | null;
  /** What a person settled for single files. */
  readonly corrections?: Corrections;
  /**
   * In which run each file first came, by its SHA-256: of two reports of an agency and year whose dates do not tell, the
   * one that came in a later run is the newer. A file that is not named comes in this run.
   */
  readonly arrivals?: Readonly<Record<string, number>>;
}

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Printed path of the file being read, null when all are read. */
  readonly current: string | null;
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Once aborted, files not yet read are named as skipped; what was read is kept. */
  readonly signal?: AbortSignal;
  /** Reads the files; by default in this very thread and without a limit of time. */
  readonly read?: ReadFile;
  /** Unpacks archives; by default likewise. */
  readonly unpack?: Unpack;
  /** What was read before. */
  readonly cache?: ReadCache;
  /** What was read earlier from a file, or from all files below a folder, that is not there any more. */
  readonly kept?: (place: string) => readonly PlannedFile[];
  /** The roster's bytes, for where its file is not there any more. */
  readonly rosterBytes?: Uint8Array;
  /** Told of a fault of the program itself, with the input it happened on; the run goes on. */
  readonly onFault?: (path: string, error: unknown) => void;
}
