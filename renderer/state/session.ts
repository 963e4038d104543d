import type { Overview, RuleRow, Session } from '../../app/bridge/desk.ts';
import type { DeskChange } from '../../app/bridge/review-calls.ts';
import type { Review } from '../../app/model/review.ts';
import type { DeskData } from './desk-data.ts';

/** A word to the person, until it is dismissed or the next one comes. */
export interface Notice {
  readonly tone: 'good' | 'bad';
  readonly text: string;
  /** Name of the file that was written: it can be dragged out, and shown in its folder. */
  readonly file?: string;
  /** It speaks of what a run was begun with, and stays while that goes on. */
  readonly ofRun?: boolean;
}

/** An audit at hand, with what the window keeps of it. */
export interface AuditAtHand {
  readonly id: string;
  readonly overview: Overview;
  readonly data: DeskData;
  /** How often the findings of an agency have changed since the overview came, by the agency's id. */
  readonly revisions: ReadonlyMap<string, number>;
  /** Reviews that changed since the agencies' views were asked for, by finding: they hold in place of the views'. */
  readonly reviews: ReadonlyMap<string, Review>;
}

/** Whether a step can be taken back, or done again. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Where the program stands, as the window knows it. */
export interface SessionState {
  /** Null until main has said it for the first time. */
  readonly session: Session | null;
  readonly audit: AuditAtHand | null;
  readonly rules: readonly RuleRow[];
  readonly notice: Notice | null;
  readonly steps: Steps;
}

export type SessionAction =
  | { readonly type: 'sessionTold'; readonly session: Session }
  | { readonly type: 'overviewCame'; readonly audit: string; readonly overview: Overview; readonly data: DeskData }
  /** A person said something of a finding or an agency, and it is on disk. */
  | { readonly type: 'deskChanged'; readonly change: DeskChange }
  /** Reviews as they will be once they are on disk, or as they were where that failed. */
  | { readonly type: 'reviewsSet'; readonly reviews: ReadonlyMap<string, Review> }
  | { readonly type: 'rulesCame'; readonly rules: readonly RuleRow[] }
  | { readonly type: 'noticed'; readonly notice: Notice | null };

const NO_STEPS: Steps = { canUndo: false, canRedo: false };

export const NOTHING_KNOWN: SessionState = { session: null, audit: null, rules: [], notice: null, steps: NO_STEPS };

/** Whether a run is going on. */
export function isRunning(state: SessionState): boolean {
  return state.session !== null && state.session.running !== null;
}

/** Which revision of an agency's findings holds. */
export function revisionOf({ revisions }: AuditAtHand, agency: string): number {
  return revisions.get(agency) ?? 0;
}

/** Pure: React may run it several times for one action, and throws away what comes of all but one. */
export function sessionReducer(state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case 'sessionTold':
      return {
        ...state,
        session: action.session,
        // The old audit stays on the desk until the next one's overview is here: no flicker in between.
        audit: action.session.audit === null ? null : state.audit,
        notice: action.session.running === null || state.notice?.ofRun === true ? state.notice : null,
        steps: stepsOf(action.session.workspace),
      };
    case 'overviewCame': {
      if (state.session?.audit !== action.audit) return state;
      return {
        ...state,
        audit: {
          id: action.audit,
          overview: action.overview,
          data: action.data,
          revisions: new Map(),
          reviews: new Map(),
        },
      };
    }
    case 'deskChanged': {
      const { change } = action;
      if (state.audit === null) return state;
      return { ...state, audit: withChange(state.audit, change), steps: stepsOf(change) };
    }
    case 'reviewsSet': {
      if (state.audit === null) return state;
      const reviews = new Map([...state.audit.reviews, ...action.reviews]);
      return { ...state, audit: { ...state.audit, reviews } };
    }
    case 'rulesCame':
      return { ...state, rules: action.rules };
    case 'noticed':
      return { ...state, notice: action.notice };
  }
}

function stepsOf(steps: Steps | null): Steps {
  return steps === null ? NO_STEPS : { canUndo: steps.canUndo, canRedo: steps.canRedo };
}

/** The audit with what a step changed put in the place of what was there. */
function withChange(audit: AuditAtHand, change: DeskChange): AuditAtHand {
  const rows = new Map(change.agencies.map((row) => [row.id, row]));
  const agencies = audit.overview.agencies.map((row) => rows.get(row.id) ?? row);
  const changed = change.reviews.map(({ finding, review }) => [finding, review] as const);
  return {
    ...audit,
    overview: { ...audit.overview, agencies, counts: change.counts },
    reviews: new Map([...audit.reviews, ...changed]),
    revisions: change.findingsChanged ? raised(audit.revisions, rows.keys()) : audit.revisions,
  };
}

function raised(revisions: ReadonlyMap<string, number>, agencies: Iterable<string>): ReadonlyMap<string, number> {
  const next = new Map(revisions);
  for (const id of agencies) next.set(id, (next.get(id) ?? 0) + 1);
  return next;
}
