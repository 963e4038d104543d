import type { Overview, RuleRow, Session } from '../../app/bridge/desk.ts';
import { DeskData } from './desk-data.ts';
import type { Bridge } from '../../app/bridge/bridge.ts';

/** A word to the person, until it is dismissed or the next one comes. */
export interface Notice {
  readonly tone: 'good' | 'bad';
  readonly text: string;
}

/** An audit at hand, with what the window keeps of it. */
export interface AuditAtHand {
  readonly id: string;
  readonly overview: Overview;
  readonly data: DeskData;
}

/** Where the program stands, as the window knows it. */
export interface SessionState {
  /** Null until main has said it for the first time. */
  readonly session: Session | null;
  readonly audit: AuditAtHand | null;
  readonly rules: readonly RuleRow[];
  readonly notice: Notice | null;
}

export type SessionAction =
  | { readonly type: 'sessionTold'; readonly session: Session }
  | { readonly type: 'overviewCame'; readonly audit: string; readonly overview: Overview; readonly bridge: Bridge }
  | { readonly type: 'rulesCame'; readonly rules: readonly RuleRow[] }
  | { readonly type: 'noticed'; readonly notice: Notice | null };

export const NOTHING_KNOWN: SessionState = { session: null, audit: null, rules: [], notice: null };

/** Whether a run is going on. */
export function isRunning(state: SessionState): boolean {
  return state.session !== null && state.session.running !== null;
}

export function sessionReducer(state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case 'sessionTold':
      return {
        ...state,
        session: action.session,
        // The old audit stays on the desk until the next one's overview is here: no flicker in between.
        audit: action.session.audit === null ? null : state.audit,
        notice: action.session.running === null ? state.notice : null,
      };
    case 'overviewCame': {
      if (state.session?.audit !== action.audit) return state;
      return {
        ...state,
        audit: { id: action.audit, overview: action.overview, data: new DeskData(action.bridge) },
      };
    }
    case 'rulesCame':
      return { ...state, rules: action.rules };
    case 'noticed':
      return { ...state, notice: action.notice };
  }
}
