import { isNull, isText } from '../bridge/guards.ts';
import type { DeskChange, ReviewCalls } from '../bridge/review-calls.ts';
import * as guards from '../bridge/review-guards.ts';
import type { Handler } from './calls.ts';
import type { AuditSession } from './desk/audit-session.ts';
import type { EngineHost } from './engine/engine-host.ts';
import type { Step } from './engine/messages.ts';

type ReviewHandlers = { readonly [N in keyof ReviewCalls]: Handler<N> };

/** Answers to all that a person says of findings and agencies. */
export function reviewHandlers(engine: EngineHost, session: AuditSession): ReviewHandlers {
  const step = async (taken: Step): Promise<DeskChange> => {
    const change = await engine.ask('step', taken);
    session.stepped(change);
    return change;
  };
  return {
    'review.decide': { accepts: guards.isDecideRequest, answer: (input) => step({ name: 'review.decide', input }) },
    'review.note': { accepts: guards.isNoteRequest, answer: (input) => step({ name: 'review.note', input }) },
    'review.explain': { accepts: guards.isExplainRequest, answer: (input) => step({ name: 'review.explain', input }) },
    'review.deadline': {
      accepts: guards.isDeadlineRequest,
      answer: (input) => step({ name: 'review.deadline', input }),
    },
    'review.undo': { accepts: isNull, answer: () => step({ name: 'review.undo', input: null }) },
    'review.redo': { accepts: isNull, answer: () => step({ name: 'review.redo', input: null }) },
    'finding.add': { accepts: guards.isAddFindingRequest, answer: (input) => step({ name: 'finding.add', input }) },
    'finding.edit': { accepts: guards.isEditFindingRequest, answer: (input) => step({ name: 'finding.edit', input }) },
    'finding.remove': { accepts: isText, answer: (id) => step({ name: 'finding.remove', input: id }) },
    'check.answer': { accepts: guards.isCheckRequest, answer: (input) => step({ name: 'check.answer', input }) },
    'agency.sendBack': {
      accepts: guards.isSendBackRequest,
      answer: (input) => step({ name: 'agency.sendBack', input }),
    },
    'agency.history': { accepts: isText, answer: (id) => engine.ask('history', id) },
  };
}
