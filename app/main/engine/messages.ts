import type { OriginalRequest, RollUpExport, RollUpRequest } from '../../bridge/calls.ts';
import type {
  AgencyView,
  OriginalPage,
  Overview,
  RollUpView,
  RosterView,
  RuleFindings,
  RuleRow,
} from '../../bridge/desk.ts';
import type { DeskChange, ReviewCalls } from '../../bridge/review-calls.ts';
import type { ProfileChange } from '../../bridge/profile-calls.ts';
import type { WorkspaceView } from '../../bridge/workspace-calls.ts';
import type { Corrections } from '../../model/correction.ts';
import type { Profile } from '../../model/profile.ts';
import type { AgencyHistory, Campaign } from '../../model/workspace.ts';
import type { PrintPage } from '../../output/print/page.ts';

/** What one run is asked for; year and stage are the campaign's. */
export interface RunRequest {
  /** Absolute paths of files and folders. */
  readonly paths: readonly string[];
  /** ISO date that stands for the clock. */
  readonly today: string;
  /** Path of the roster's file. */
  readonly roster: string | null;
  /** Absolute paths of files and folders with reports of earlier years; left out where there are none. */
  readonly previous?: readonly string[];
  /** What a person settled for single files. */
  readonly corrections: Corrections;
  /** The office's own settings, checked; null: the program's. */
  readonly profile: Profile | null;
}

/** What a printed rule book is to show. */
export interface RuleBookOrder {
  readonly profile: Profile | null;
  /** ISO date that stands on it. */
  readonly today: string;
}

type StepName = Exclude<keyof ReviewCalls, 'agency.history'>;

/** One step of a person: the call by its name, and what came with it. */
export type Step = {
  readonly [N in StepName]: { readonly name: N; readonly input: ReviewCalls[N]['input'] };
}[StepName];

/** A workspace to open. */
export interface OpenRequest {
  readonly file: string;
  /** `named`: must be there; `nameless`: the program's own, made where it is not there; `new`: made, must not be there. */
  readonly as: 'named' | 'nameless' | 'new';
}

/** A workspace that was opened, with what a session goes on from. */
export interface OpenedWorkspace {
  readonly view: WorkspaceView;
  /** Whether an audit is in it. */
  readonly audit: boolean;
  /** Absolute paths of files and folders that the audit was made from. */
  readonly sources: readonly string[];
  /** Likewise, of what it was compared with. */
  readonly previous?: readonly string[];
  readonly roster: { readonly file: string; readonly view: RosterView } | null;
  /** What persons settled for its files. */
  readonly corrections: Corrections;
}

/**
 * What the main process may ask of the worker that holds the audit: name → what it sends and what it gets. The audit
 * itself never leaves the worker, so that nothing large is copied and the main process is never busy.
 */
export interface WorkerCalls {
  /** Audits; done when the run has ended, early or not. */
  readonly run: { readonly input: RunRequest; readonly output: null };
  /** What the findings of the audit at hand would be if it were made so: the audit at hand stays. */
  readonly preview: { readonly input: RunRequest; readonly output: ProfileChange };
  /** Opens a workspace and lets go of the one before. Refused with a sentence where it cannot; then nothing has changed. */
  readonly open: { readonly input: OpenRequest; readonly output: OpenedWorkspace };
  readonly describe: { readonly input: Campaign; readonly output: WorkspaceView };
  /** Writes a copy of the workspace to a path; whole, or not at all. */
  readonly copy: { readonly input: string; readonly output: null };
  readonly step: { readonly input: Step; readonly output: DeskChange };
  /** The versions of an agency's reports, by the agency's id. */
  readonly history: { readonly input: string; readonly output: AgencyHistory };
  /** Closes the workspace, so that all of it is in its one file. */
  readonly leave: { readonly input: null; readonly output: null };
  readonly cancel: { readonly input: null; readonly output: null };
  readonly close: { readonly input: null; readonly output: null };
  /** Reads a roster by its path, to see whether it can be used; refused where not. */
  readonly roster: { readonly input: string; readonly output: RosterView };
  /** The key under which a correction of an input is remembered, by the input's id; refused where there is none. */
  readonly correctionKey: { readonly input: string; readonly output: string };
  readonly overview: { readonly input: null; readonly output: Overview };
  readonly agency: { readonly input: string; readonly output: AgencyView };
  readonly rollUp: { readonly input: RollUpRequest; readonly output: RollUpView | null };
  readonly findingsOfRule: { readonly input: string; readonly output: readonly RuleFindings[] };
  readonly rules: { readonly input: null; readonly output: readonly RuleRow[] };
  readonly page: { readonly input: OriginalRequest; readonly output: OriginalPage };
  /** Absolute path of an input by its id, for the main process alone. */
  readonly path: { readonly input: string; readonly output: string };
  /** Writes the workbook to a file. */
  readonly workbook: { readonly input: string; readonly output: null };
  /** Writes the 汇总表 of a year to a file. */
  readonly rollUpWorkbook: { readonly input: RollUpExport & { readonly file: string }; readonly output: null };
  /** How many findings each rule has, by slug. */
  readonly ruleCounts: { readonly input: null; readonly output: Readonly<Record<string, number>> };
  /** The rule book as a page, with what a profile settles. */
  readonly ruleBookPage: { readonly input: RuleBookOrder; readonly output: PrintPage };
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
  | { readonly kind: 'progress'; readonly progress: RunProgress }
  /** The workspace turned out to be damaged, and was mended as far as it goes. */
  | { readonly kind: 'mended'; readonly opened: OpenedWorkspace };
