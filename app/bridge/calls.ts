import type {
  AgencyView,
  ChosenInput,
  OriginalPage,
  Overview,
  RollUpView,
  RuleFindings,
  RuleRow,
  Session,
} from './desk.ts';
import type { Correction } from '../model/correction.ts';
import type { TableKey } from '../model/edition.ts';
import { PROFILE_CALLS, type ProfileCalls } from './profile-calls.ts';
import { REVIEW_CALLS, type ReviewCalls } from './review-calls.ts';
import { WORKSPACE_CALLS, type WorkspaceCalls } from './workspace-calls.ts';

/**
 * All that the window may ask of the main process: name → what it sends and what it gets. A new call is a line here,
 * a guard and a handler in app/main/handlers.ts; without them it does not compile. Input and output are JSON-safe. The
 * window sends ids of what it was shown, never paths.
 */
export interface Calls extends ProfileCalls, ReviewCalls, WorkspaceCalls {
  /** What program this is, for the window's foot and for a bug report. */
  readonly 'app.info': { readonly input: null; readonly output: AppInfo };
  /** The packages that the program ships, by name. */
  readonly 'app.packages': { readonly input: null; readonly output: readonly ShippedPackage[] };
  /** Takes back or does again what was typed into the field that has the focus. */
  readonly 'app.typing': { readonly input: 'undo' | 'redo'; readonly output: null };
  /** Draws the window's text larger or smaller, in percent of its usual size (50 to 200). */
  readonly 'app.textSize': { readonly input: number; readonly output: null };

  /** Lets a person choose files or folders in the system's dialog; none where the dialog was cancelled. */
  readonly 'inputs.choose': { readonly input: 'files' | 'folders'; readonly output: readonly ChosenInput[] };
  /** The shipped samples. */
  readonly 'inputs.samples': { readonly input: null; readonly output: readonly ChosenInput[] };

  /** Remembers what a person settled for an input, null for nothing more, and audits anew. */
  readonly 'inputs.correct': { readonly input: CorrectionRequest; readonly output: null };

  /** Lets a person choose the roster's file; audits anew where one was chosen. Refused where it cannot be used. */
  readonly 'roster.choose': { readonly input: null; readonly output: null };
  /** Lets go of the roster, and audits anew. */
  readonly 'roster.remove': { readonly input: null; readonly output: null };

  /**
   * Lets a person choose reports of earlier years to compare with, besides those at hand, or a workbook exported last
   * year; audits anew where any were chosen.
   */
  readonly 'previous.choose': { readonly input: 'files' | 'folders'; readonly output: null };
  /** Lets go of all reports of earlier years, and audits anew. */
  readonly 'previous.remove': { readonly input: null; readonly output: null };

  /** Where the program stands; told again by the signal `session.changed`. */
  readonly 'audit.session': { readonly input: null; readonly output: Session };
  /** Starts a run over chosen inputs and comes back at once; refused while another runs. */
  readonly 'audit.start': { readonly input: AuditRequest; readonly output: null };
  /** Asks the run to stop; what was audited so far becomes the audit at hand. */
  readonly 'audit.cancel': { readonly input: null; readonly output: null };
  /** Lets go of the audit at hand. */
  readonly 'audit.close': { readonly input: null; readonly output: null };

  /** The audit at hand; refused where there is none, as are all calls that follow. */
  readonly 'desk.overview': { readonly input: null; readonly output: Overview };
  /** An agency by its id. */
  readonly 'desk.agency': { readonly input: string; readonly output: AgencyView };
  /** 汇总: one table of one year; null where no report states its year. */
  readonly 'desk.rollUp': { readonly input: RollUpRequest; readonly output: RollUpView | null };
  /** Every finding of a rule, by its slug, agency by agency; those without any are left out. */
  readonly 'desk.findingsOfRule': { readonly input: string; readonly output: readonly RuleFindings[] };
  /** Every rule of the program, by code. Needs no audit. */
  readonly 'desk.rules': { readonly input: null; readonly output: readonly RuleRow[] };

  /** An original with its places marked, to be shown in a frame without scripts. */
  readonly 'original.page': { readonly input: OriginalRequest; readonly output: OriginalPage };
  /** Opens an input by its id in the system's own program. */
  readonly 'original.open': { readonly input: string; readonly output: null };

  /** 导出 Excel: asks where to, and writes. The file's name, null where the dialog was cancelled. */
  readonly 'output.workbook': { readonly input: null; readonly output: string | null };
  /** 导出汇总表: asks where to, and writes all tables of one year. As output.workbook. */
  readonly 'output.rollUp': { readonly input: RollUpExport; readonly output: string | null };
  /** Begins to drag a file out of the window that was saved by this name; refused where it is gone. */
  readonly 'output.drag': { readonly input: string; readonly output: null };
  /** Shows a file in its folder that was saved by this name; refused where it is gone. */
  readonly 'output.show': { readonly input: string; readonly output: null };
  /** 打印审核摘要: of the whole audit or of one agency, on paper or into a PDF. As output.workbook; null on paper. */
  readonly 'output.summary': { readonly input: SummaryRequest; readonly output: string | null };
}

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly platform: string;
}

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it (`MIT`). */
  readonly licence: string;
  /** The whole licence; null where the package has none in a file. */
  readonly text: string | null;
}

export interface AuditRequest {
  /** Ids of chosen inputs. */
  readonly inputs: readonly string[];
  /** True: besides what the audit at hand was made from; false: in its place. */
  readonly append: boolean;
}

export interface CorrectionRequest {
  /** The audit that the input's id belongs to (`Session.audit`). */
  readonly audit: string;
  /** Id of the input. */
  readonly input: string;
  readonly correction: Correction | null;
}

export interface OriginalRequest {
  /** The report whose figures and quotes are marked. */
  readonly report: string;
  /** One of its inputs. */
  readonly input: string;
}

export interface RollUpRequest {
  /** Null: the year under audit. */
  readonly year: number | null;
  readonly table: TableKey;
  /** Which columns of table three. */
  readonly applicants: 'total' | 'all';
}

export interface RollUpExport {
  readonly year: number;
  readonly applicants: 'total' | 'all';
}

export interface SummaryRequest {
  /** The agency's id, null for the whole audit. */
  readonly agency: string | null;
  readonly onto: 'paper' | 'pdf';
}

export type CallName = keyof Calls;
export type CallInput<N extends CallName> = Calls[N]['input'];
export type CallOutput<N extends CallName> = Calls[N]['output'];

const NAMES: Readonly<Record<CallName, true>> = {
  ...PROFILE_CALLS,
  ...REVIEW_CALLS,
  ...WORKSPACE_CALLS,
  'app.info': true,
  'app.packages': true,
  'app.typing': true,
  'app.textSize': true,
  'inputs.choose': true,
  'inputs.samples': true,
  'inputs.correct': true,
  'roster.choose': true,
  'roster.remove': true,
  'previous.choose': true,
  'previous.remove': true,
  'audit.session': true,
  'audit.start': true,
  'audit.cancel': true,
  'audit.close': true,
  'desk.overview': true,
  'desk.agency': true,
  'desk.rollUp': true,
  'desk.findingsOfRule': true,
  'desk.rules': true,
  'original.page': true,
  'original.open': true,
  'output.workbook': true,
  'output.rollUp': true,
  'output.drag': true,
  'output.show': true,
  'output.summary': true,
};

/** Whether a value that came over the bridge names a call. */
export function isCallName(value: unknown): value is CallName {
  return typeof value === 'string' && Object.hasOwn(NAMES, value);
}
