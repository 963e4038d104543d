import type { OriginalRequest } from '../../bridge/calls.ts';
import type { AgencyView, OriginalPage, Overview, RosterView, RuleRow } from '../../bridge/desk.ts';
import type { Corrections } from '../../model/correction.ts';
import type { PrintPage } from '../../output/print/page.ts';
import type { Stage } from '../../model/edition.ts';

/** What one run is asked for. */
export interface RunRequest {
  /** Absolute paths of files and folders. */
  readonly paths: readonly string[];
  readonly stage: Stage;
  /** ISO date that stands for the clock. */
  readonly today: string;
  /** Path of the roster's file. */
  readonly roster: string | null;
  /** What a person settled for single files. */
  readonly corrections: Corrections;
}

/**
 * What the main process may ask of the worker that holds the audit: name → what it sends and what it gets. The audit
 * itself never leaves the worker, so that nothing large is copied and the main process is never busy.
 */
export interface WorkerCalls {
  /** Audits; done when the run has ended, early or not. */
  readonly run: { readonly input: RunRequest; readonly output: null };
  readonly cancel: { readonly input: null; readonly output: null };
  readonly close: { readonly input: null; readonly output: null };
  /** Reads a roster by its path, to see whether it can be used; refused where not. */
  readonly roster: { readonly input: string; readonly output: RosterView };
  /** The key under which a correction of an input is remembered, by the input's id; refused where there is none. */
  readonly correctionKey: { readonly input: string; readonly output: string };
  readonly overview: { readonly input: null; readonly output: Overview };
  readonly agency: { readonly input: string; readonly output: AgencyView };
  readonly rules: { readonly input: null; readonly output: readonly RuleRow[] };
  readonly page: { readonly input: OriginalRequest; readonly output: OriginalPage };
  /** Absolute path of an input by its id, for the main process alone. */
  readonly path: { readonly input: string; readonly output: string };
  /** Writes the workbook to a file. */
  readonly workbook: { readonly input: string; readonly output: null };
  /** The printed summary as a page, of an agency by its id or of the whole audit. */
  readonly summary: { readonly input: string | null; readonly output: PrintPage };
}

export type WorkerCallName = keyof WorkerCalls;

/** One question to the worker. */
export interface Question {
  readonly id: number;
  readonly name: WorkerCallName;
  readonly input: unknown;
}

/** How far a run is, as the engine tells it. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
  readonly current: string | null;
}

/** What the worker says: the answer to a question, or how far the run is. */
export type Word =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  /** `sentence` is Chinese and for the user; null where the program failed, then `detail` is for the log. */
  | { readonly kind: 'failed'; readonly id: number; readonly sentence: string | null; readonly detail: string }
  | { readonly kind: 'progress'; readonly progress: RunProgress };
