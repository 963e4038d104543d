import { MANUAL_CHECKS } from '../../../app/catalog/manual-checks.ts';
import type { Bridge } from '../../../app/bridge/bridge.ts';
import type { CallInput, CallName, CallOutput } from '../../../app/bridge/calls.ts';
import type { OriginalPage, RuleRow, Session } from '../../../app/bridge/desk.ts';
import type { ProfileState } from '../../../app/bridge/profile-calls.ts';
import type { Reply } from '../../../app/bridge/reply.ts';
import type { SignalName, Signals } from '../../../app/bridge/signals.ts';
import { agencyViewOf, overviewOf } from '../../../app/main/desk/agency-rows.ts';
import { inputOf } from '../../../app/main/desk/input-rows.ts';
import { rollUpViewOf } from '../../../app/main/desk/rollup-rows.ts';
import type { Audit } from '../../../app/model/audit-result.ts';
import type { Corrections } from '../../../app/model/correction.ts';

const PROGRAM_DEFAULT: ProfileState = { profile: null, canUndo: false, checks: MANUAL_CHECKS };

type Answers = { readonly [N in CallName]?: (input: CallInput<N>) => CallOutput<N> };

/** A program that has just been started, with no file yet. */
export const NOTHING_HELD: Session = {
  running: null,
  audit: null,
  failure: null,
  roster: null,
  warning: null,
  workspace: null,
  recent: [],
};

/** A program with an audit at hand. */
export const READY: Session = { ...NOTHING_HELD, audit: 'audit-1' };

/** What a fake bridge plays. */
export interface Play {
  readonly session: Session;
  readonly audit?: Audit;
  readonly complete?: boolean;
  /** What the audit was made with. */
  readonly corrections?: Corrections;
  readonly rules?: readonly RuleRow[];
  readonly profile?: ProfileState;
  readonly page?: (path: string, report: string) => OriginalPage;
  /** Calls to be answered otherwise. */
  readonly answers?: Answers;
}

/** A bridge without a main process behind it: answers from one audit, notes what it was asked, tells what it is told. */
export interface FakeBridge extends Bridge {
  readonly asked: { readonly name: CallName; readonly input: unknown }[];
  readonly tell: <N extends SignalName>(name: N, detail: Signals[N]) => void;
}

/** Thrown by an answer to make the call fail with a sentence. */
export class Refused extends Error {}

export function fakeBridge(play: Play): FakeBridge {
  const asked: { name: CallName; input: unknown }[] = [];
  const listeners = new Map<SignalName, Set<(detail: never) => void>>();
  const audit = (): Audit => {
    if (play.audit === undefined) throw new Refused('还没有审核结果');
    return play.audit;
  };
  const answers: Answers = {
    'app.info': () => ({ version: '0', electron: '0', platform: 'test' }),
    'app.packages': () => [{ name: 'react', version: '19', licence: 'MIT', text: 'MIT License' }],
    'app.typing': () => null,
    'app.textSize': () => null,
    'inputs.choose': () => [{ id: 'chosen-1', name: '年报', folder: true }],
    'inputs.samples': () => [{ id: 'chosen-2', name: 'samples', folder: true }],
    'inputs.correct': () => null,
    'profile.state': () => play.profile ?? PROGRAM_DEFAULT,
    'rules.counts': () => {
      const counts: Record<string, number> = {};
      for (const { rule } of audit().findings) counts[rule] = (counts[rule] ?? 0) + 1;
      return counts;
    },
    'roster.choose': () => null,
    'roster.remove': () => null,
    'previous.choose': () => null,
    'previous.remove': () => null,
    'audit.session': () => play.session,
    'audit.start': () => null,
    'audit.cancel': () => null,
    'audit.close': () => null,
    'desk.overview': () => overviewOf(audit(), play.complete ?? true, play.corrections),
    'desk.agency': (id) => {
      const view = agencyViewOf(audit(), id);
      if (view === undefined) throw new Refused('没有这个单位');
      return view;
    },
    'desk.rollUp': (request) => rollUpViewOf(audit(), request),
    'desk.rules': () => play.rules ?? [],
    'original.page': ({ report, input }) =>
      play.page?.(inputOf(audit(), input)?.path ?? '', report) ?? { state: 'unsupported', html: null },
    'original.open': () => null,
    'output.workbook': () => '问题清单.xlsx',
    'output.rollUp': () => '汇总表.xlsx',
    'output.drag': () => null,
    'output.show': () => null,
    'output.summary': ({ onto }) => (onto === 'pdf' ? '审核摘要.pdf' : null),
    ...play.answers,
  };
  return {
    asked,
    call: async <N extends CallName>(name: N, input: CallInput<N>): Promise<Reply<CallOutput<N>>> => {
      asked.push({ name, input });
      await Promise.resolve();
      const answer = answers[name];
      if (answer === undefined) return { ok: false, code: 'unknown-call', message: name };
      try {
        return { ok: true, value: answer(input) };
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        return { ok: false, code: 'refused', message: failure.message };
      }
    },
    on: (name, listener) => {
      const heard = listeners.get(name) ?? new Set();
      listeners.set(name, heard);
      heard.add(listener);
      return () => {
        heard.delete(listener);
      };
    },
    tell: (name, detail) => {
      for (const listener of listeners.get(name) ?? []) listener(detail as never);
    },
    dropped: (files) => Promise.resolve({ ok: true, value: { tone: 'good', text: `收到${String(files.length)}个` } }),
  };
}
