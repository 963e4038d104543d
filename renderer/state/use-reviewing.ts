import { startTransition, useMemo } from 'react';
import type { Dispatch } from 'react';
import type { Bridge } from '../../app/bridge/bridge.ts';
import type { CallInput } from '../../app/bridge/calls.ts';
import type { DeskChange, ReviewCalls } from '../../app/bridge/review-calls.ts';
import type { Explanation, FindingView, OwnFinding } from '../../app/model/review.ts';
import { REVIEW } from '../../app/strings/review.ts';
import { ask } from '../bridge.ts';
import type { DeskAction } from './desk.ts';
import { decided } from './review.ts';
import type { Verdict } from './review.ts';
import type { SessionAction } from './session.ts';
import { sentenceOf } from './use-session.ts';

/** The calls of the review that come back with what they changed. */
type StepName = Exclude<keyof ReviewCalls, 'agency.history'>;

/** What a person can say of findings and agencies. Each promise tells whether it is on disk; a failure is a notice. */
export interface Reviewing {
  /** Shown at once; taken back where it could not be written. */
  readonly decide: (findings: readonly FindingView[], verdict: Verdict) => Promise<boolean>;
  /** As `decide`, of findings that are not at hand, by their ids. */
  readonly decideAll: (findings: readonly string[], verdict: Verdict) => Promise<boolean>;
  readonly note: (findings: readonly string[], note: string) => Promise<boolean>;
  readonly explain: (findings: readonly string[], explanation: Explanation | null) => Promise<boolean>;
  readonly setFixBy: (findings: readonly string[], fixBy: string | null) => Promise<boolean>;
  /** Takes the last step back, and shows where. */
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  readonly addFinding: (agency: string, finding: OwnFinding) => Promise<boolean>;
  readonly editFinding: (id: string, finding: OwnFinding) => Promise<boolean>;
  readonly removeFinding: (id: string) => Promise<boolean>;
  readonly answerCheck: (input: CallInput<'check.answer'>) => Promise<boolean>;
  readonly sendBack: (input: CallInput<'agency.sendBack'>) => Promise<boolean>;
  readonly tell: (text: string) => void;
}

export function useReviewing(
  bridge: Bridge,
  dispatch: Dispatch<SessionAction>,
  toDesk: Dispatch<DeskAction>,
): Reviewing {
  return useMemo(() => {
    const notice = (tone: 'good' | 'bad', text: string) => {
      dispatch({ type: 'noticed', notice: { tone, text } });
    };
    const step = async <N extends StepName>(name: N, input: CallInput<N>): Promise<DeskChange | null> => {
      try {
        const change: DeskChange = await ask(bridge, name, input);
        // An agency that must be asked for anew stays on screen as it was until it is here.
        startTransition(() => {
          dispatch({ type: 'deskChanged', change });
        });
        return change;
      } catch (failure) {
        notice('bad', sentenceOf(failure));
        return null;
      }
    };
    const done = async <N extends StepName>(name: N, input: CallInput<N>) => (await step(name, input)) !== null;
    const goBack = async (name: 'review.undo' | 'review.redo', word: string) => {
      const change = await step(name, null);
      if (change === null) return false;
      notice('good', word);
      const [agency] = change.agencies;
      const [first] = change.reviews;
      if (agency !== undefined) toDesk({ type: 'wentTo', agency: agency.id, finding: first?.finding ?? null });
      return true;
    };
    return {
      decide: async (findings, verdict) => {
        const at = new Date().toISOString();
        const reviews = new Map(findings.map((finding) => [finding.id, decided(finding, verdict, at)]));
        dispatch({ type: 'reviewsSet', reviews });
        const input = { findings: findings.map(({ id }) => id), ...verdict };
        if (await done('review.decide', input)) return true;
        dispatch({ type: 'reviewsSet', reviews: new Map(findings.map(({ id, review }) => [id, review])) });
        return false;
      },
      decideAll: async (findings, verdict) => {
        const well = await done('review.decide', { findings, ...verdict });
        if (well) notice('good', MANY[verdict.decision](findings.length));
        return well;
      },
      note: (findings, note) => done('review.note', { findings, note }),
      explain: (findings, explanation) => done('review.explain', { findings, explanation }),
      setFixBy: (findings, fixBy) => done('review.deadline', { findings, fixBy }),
      undo: () => goBack('review.undo', REVIEW.undone),
      redo: () => goBack('review.redo', REVIEW.redone),
      addFinding: (agency, finding) => done('finding.add', { agency, finding }),
      editFinding: (id, finding) => done('finding.edit', { id, finding }),
      removeFinding: (id) => done('finding.remove', id),
      answerCheck: (input) => done('check.answer', input),
      sendBack: (input) => done('agency.sendBack', input),
      tell: (text) => {
        notice('good', text);
      },
    };
  }, [bridge, dispatch, toDesk]);
}

const MANY = {
  confirmed: REVIEW.confirmedMany,
  dismissed: REVIEW.dismissedMany,
  open: REVIEW.reopenedMany,
} as const;
