import type { ManualAnswer } from '../model/manual-check.ts';
import type { Decision, Explanation, OwnFinding, Review, ReviewCounts } from '../model/review.ts';
import type { AgencyHistory } from '../model/workspace.ts';
import type { AgencyRow } from './desk.ts';

/** All that a person says of findings and agencies: on disk before it is answered. Refused in a workspace to read. */
export interface ReviewCalls {
  /** 确认, 排除 or 待定, of one finding or many at once. */
  readonly 'review.decide': { readonly input: DecideRequest; readonly output: DeskChange };
  /** 备注; empty takes it away. */
  readonly 'review.note': { readonly input: NoteRequest; readonly output: DeskChange };
  /** What the agency answered; null takes it away. */
  readonly 'review.explain': { readonly input: ExplainRequest; readonly output: DeskChange };
  /** 整改时限 as an ISO date; null takes it away. */
  readonly 'review.deadline': { readonly input: DeadlineRequest; readonly output: DeskChange };
  /** Takes back the last step of any kind; refused where there is none. */
  readonly 'review.undo': { readonly input: null; readonly output: DeskChange };
  readonly 'review.redo': { readonly input: null; readonly output: DeskChange };

  /** A finding written by hand. */
  readonly 'finding.add': { readonly input: AddFindingRequest; readonly output: DeskChange };
  readonly 'finding.edit': { readonly input: EditFindingRequest; readonly output: DeskChange };
  /** Takes away a finding written by hand, by its id. */
  readonly 'finding.remove': { readonly input: string; readonly output: DeskChange };

  /** Answers a manual check; `answer: null` takes the answer away. */
  readonly 'check.answer': { readonly input: CheckRequest; readonly output: DeskChange };

  /** 退回, or with null takes it back. */
  readonly 'agency.sendBack': { readonly input: SendBackRequest; readonly output: DeskChange };
  /** The versions of an agency's reports, by the agency's id. */
  readonly 'agency.history': { readonly input: string; readonly output: AgencyHistory };
}

/** Findings by their ids, all of which must be in the audit at hand. */
interface OfFindings {
  readonly findings: readonly string[];
}

export interface DecideRequest extends OfFindings {
  readonly decision: Decision;
  /** Must be there for `dismissed`, and null otherwise. */
  readonly reason: string | null;
}

export interface NoteRequest extends OfFindings {
  readonly note: string;
}

export interface ExplainRequest extends OfFindings {
  readonly explanation: Explanation | null;
}

export interface DeadlineRequest extends OfFindings {
  readonly fixBy: string | null;
}

export interface AddFindingRequest {
  /** The agency's id. */
  readonly agency: string;
  readonly finding: OwnFinding;
}

export interface EditFindingRequest {
  /** The finding's id. */
  readonly id: string;
  readonly finding: OwnFinding;
}

export interface CheckRequest {
  /** The agency's id. */
  readonly agency: string;
  /** The check's code. */
  readonly code: string;
  readonly answer: ManualAnswer | null;
  readonly note: string;
}

export interface SendBackRequest {
  /** The agency's id. */
  readonly agency: string;
  readonly sentBack: { readonly on: string; readonly note: string; readonly deadline: string | null } | null;
}

/**
 * What a step changed, as it is now. Views of the agencies in it that the window holds are out of date, but for the
 * reviews that come along.
 */
export interface DeskChange {
  readonly agencies: readonly AgencyRow[];
  readonly reviews: readonly { readonly finding: string; readonly review: Review }[];
  /** Whether findings came or went: the agencies' views must be asked for anew. */
  readonly findingsChanged: boolean;
  /** Of the whole campaign. */
  readonly counts: ReviewCounts;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export const REVIEW_CALLS: Readonly<Record<keyof ReviewCalls, true>> = {
  'review.decide': true,
  'review.note': true,
  'review.explain': true,
  'review.deadline': true,
  'review.undo': true,
  'review.redo': true,
  'finding.add': true,
  'finding.edit': true,
  'finding.remove': true,
  'check.answer': true,
  'agency.sendBack': true,
  'agency.history': true,
};
