import { app, shell } from 'electron';
import { isListOf, isNull, isNullOr, isOneOf, isRecordOf, isText, isWholeNumber, isYesNo } from '../bridge/guards.ts';
import type { Guard } from '../bridge/guards.ts';
import type {
  AuditRequest,
  CorrectionRequest,
  OriginalRequest,
  RollUpExport,
  RollUpRequest,
  SummaryRequest,
} from '../bridge/calls.ts';
import { isCorrection } from '../model/correction.ts';
import { TABLES } from '../model/edition.ts';
import { DESK } from '../strings/desk-refusals.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './calls.ts';
import type { AuditSession } from './desk/audit-session.ts';
import type { ChosenInputs } from './desk/chosen-inputs.ts';
import { correctInput } from './desk/correct-input.ts';
import type { CorrectionStore } from './desk/correction-store.ts';
import { chooseInputs, choosePrevious, chooseRoster } from './dialogs.ts';
import type { EngineHost } from './engine/engine-host.ts';
import { saveRollUp, saveWorkbook } from './output/save-workbook.ts';
import { dragSaved, showSaved } from './output/saved-files.ts';
import { giveSummary } from './output/give-summary.ts';
import { samplesFolder } from './places.ts';
import { shippedPackages } from './shipped-packages.ts';
import { profileHandlers } from './profile-handlers.ts';
import type { ProfileDesk } from './profile-handlers.ts';
import { reviewHandlers } from './review-handlers.ts';
import { workspaceHandlers } from './workspace-handlers.ts';
import type { WorkspaceDesk } from './desk/workspace-desk.ts';

/** What the handlers work with. */
export interface Desk extends ProfileDesk {
  readonly session: AuditSession;
  readonly engine: EngineHost;
  readonly chosen: ChosenInputs;
  readonly corrections: CorrectionStore;
  readonly workspaces: WorkspaceDesk;
}

const isPercent: Guard<number> = (value): value is number => isWholeNumber(value) && value >= 50 && value <= 200;

/** What the main process answers. A concern with more than a few lines of its own gets a module beside this one. */
export function handlersOf(desk: Desk): Handlers {
  const { session, engine, chosen, corrections, workspaces } = desk;
  return {
    ...profileHandlers(desk),
    ...reviewHandlers(engine, session),
    ...workspaceHandlers(workspaces),

    'app.info': {
      accepts: isNull,
      answer: () => ({ version: app.getVersion(), electron: process.versions.electron, platform: process.platform }),
    },

    'app.packages': { accepts: isNull, answer: shippedPackages },
    'app.typing': {
      accepts: isOneOf('undo', 'redo'),
      answer: (step, { window }) => {
        window[step]();
        return null;
      },
    },
    'app.textSize': {
      accepts: isPercent,
      answer: (percent, { window }) => {
        window.setZoomFactor(percent / 100);
        return null;
      },
    },

    'inputs.choose': {
      accepts: isOneOf('files', 'folders'),
      answer: async (what, { window }) => chosen.take(await chooseInputs(window, what)),
    },
    'inputs.samples': {
      accepts: isNull,
      answer: () => chosen.take([{ path: samplesFolder(), folder: true }]),
    },

    'inputs.correct': {
      accepts: isRecordOf<CorrectionRequest>({ audit: isText, input: isText, correction: isNullOr(isCorrection) }),
      answer: async (request) => {
        await correctInput({ session, engine, corrections }, request);
        return null;
      },
    },

    'roster.choose': {
      accepts: isNull,
      answer: async (_input, { window }) => {
        session.mustRest();
        const file = await chooseRoster(window);
        if (file !== null) await session.useRoster(file);
        return null;
      },
    },
    'roster.remove': {
      accepts: isNull,
      answer: () => {
        session.removeRoster();
        return null;
      },
    },

    'previous.choose': {
      accepts: isOneOf('files', 'folders'),
      answer: async (what, { window }) => {
        session.mustRest();
        session.addPrevious(await choosePrevious(window, what));
        return null;
      },
    },
    'previous.remove': {
      accepts: isNull,
      answer: () => {
        session.removePrevious();
        return null;
      },
    },

    'audit.session': { accepts: isNull, answer: () => session.state },
    'audit.start': {
      accepts: isRecordOf<AuditRequest>({ inputs: isListOf(isText), append: isYesNo }),
      answer: ({ inputs, append }) => {
        const paths = chosen.pathsOf(inputs);
        if (paths === undefined) throw new Refusal(DESK.unknownInput);
        session.start(paths, append);
        return null;
      },
    },
    'audit.cancel': {
      accepts: isNull,
      answer: () => {
        session.cancel();
        return null;
      },
    },
    'audit.close': {
      accepts: isNull,
      answer: async () => {
        await session.close();
        return null;
      },
    },

    'desk.overview': {
      accepts: isNull,
      // The audit may be of an earlier day; the days that are left are counted from now.
      answer: async () => ({ ...(await engine.ask('overview', null)), shownOn: session.today }),
    },
    'desk.agency': { accepts: isText, answer: (id) => engine.ask('agency', id) },
    'desk.rollUp': {
      accepts: isRecordOf<RollUpRequest>({
        year: isNullOr(isWholeNumber),
        table: isOneOf(...TABLES),
        applicants: isOneOf('total', 'all'),
      }),
      answer: (request) => engine.ask('rollUp', request),
    },
    'desk.findingsOfRule': { accepts: isText, answer: (rule) => engine.ask('findingsOfRule', rule) },
    'desk.rules': { accepts: isNull, answer: () => engine.ask('rules', null) },

    'original.page': {
      accepts: isRecordOf<OriginalRequest>({ report: isText, input: isText }),
      answer: (request) => engine.ask('page', request),
    },
    'original.open': {
      accepts: isText,
      answer: async (input) => {
        const failure = await shell.openPath(await engine.ask('path', input));
        if (failure !== '') throw new Refusal(DESK.openFailed(failure));
        return null;
      },
    },

    'output.workbook': { accepts: isNull, answer: (_input, { window }) => saveWorkbook(engine, window) },
    'output.rollUp': {
      accepts: isRecordOf<RollUpExport>({ year: isWholeNumber, applicants: isOneOf('total', 'all') }),
      answer: (request, { window }) => saveRollUp(engine, window, request),
    },
    'output.drag': {
      accepts: isText,
      answer: (name, { window }) => {
        dragSaved(window, name);
        return null;
      },
    },
    'output.show': {
      accepts: isText,
      answer: (name) => {
        showSaved(name);
        return null;
      },
    },
    'output.summary': {
      accepts: isRecordOf<SummaryRequest>({ agency: isNullOr(isText), onto: isOneOf('paper', 'pdf') }),
      answer: (request, { window }) => giveSummary(engine, window, request),
    },
  };
}
