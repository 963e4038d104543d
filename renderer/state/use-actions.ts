import { useMemo } from 'react';
import type { Dispatch } from 'react';
import type { Bridge } from '../../app/bridge/bridge.ts';
import type { CorrectionRequest, RollUpExport, SummaryRequest } from '../../app/bridge/calls.ts';
import type { ChosenInput } from '../../app/bridge/desk.ts';
import { NOTICES } from '../../app/strings/window.ts';
import { ask, valueOf } from '../bridge.ts';
import type { SessionAction } from './session.ts';
import { sentenceOf } from './use-session.ts';

/** What a person can set going. None of these throws: what failed is told in a notice. */
export interface Actions {
  readonly choose: (what: 'files' | 'folders') => void;
  readonly openSamples: () => void;
  readonly drop: (files: readonly File[]) => void;
  /** Takes a run up again that was cancelled. */
  readonly goOn: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
  readonly exportWorkbook: () => void;
  readonly exportRollUp: (request: RollUpExport) => void;
  readonly giveSummary: (request: SummaryRequest) => void;
  readonly openInput: (input: string) => void;
  readonly importRoster: () => void;
  readonly removeRoster: () => void;
  /** Brings in reports of earlier years to compare with. */
  readonly importPrevious: (what: 'files' | 'folders') => void;
  readonly removePrevious: () => void;
  /** Remembers what was settled for an input; the program audits anew. */
  readonly correct: (request: CorrectionRequest) => void;
  /** Says that something was done. */
  readonly tell: (text: string) => void;
  readonly dismissNotice: () => void;
  /** Lets a saved file be dragged out of the window. */
  readonly dragSaved: (file: string) => void;
  readonly showSaved: (file: string) => void;
}

/** Actions on the program; inputs are added to the audit at hand where there is one. */
export function useActions(bridge: Bridge, dispatch: Dispatch<SessionAction>): Actions {
  return useMemo(() => {
    const tell = (tone: 'good' | 'bad', text: string) => {
      dispatch({ type: 'noticed', notice: { tone, text } });
    };
    const attempt = (work: () => Promise<void>) => {
      work().catch((failure: unknown) => {
        tell('bad', sentenceOf(failure));
      });
    };
    const start = async (chosen: readonly ChosenInput[]) => {
      const inputs = chosen.map(({ id }) => id);
      if (inputs.length > 0) await ask(bridge, 'audit.start', { inputs, append: true });
    };
    const save = async (saving: Promise<string | null>) => {
      const name = await saving;
      if (name !== null) {
        dispatch({ type: 'noticed', notice: { tone: 'good', text: NOTICES.saved(name), file: name } });
      }
    };
    return {
      choose: (what) => {
        attempt(async () => start(await ask(bridge, 'inputs.choose', what)));
      },
      openSamples: () => {
        attempt(async () => start(await ask(bridge, 'inputs.samples', null)));
      },
      drop: (files) => {
        attempt(async () => {
          const told = await valueOf(bridge.dropped(files));
          dispatch({ type: 'noticed', notice: told === null ? null : { ...told, ofRun: true } });
        });
      },
      goOn: () => {
        attempt(async () => {
          await ask(bridge, 'audit.start', { inputs: [], append: true });
        });
      },
      cancel: () => {
        attempt(async () => {
          await ask(bridge, 'audit.cancel', null);
        });
      },
      close: () => {
        attempt(async () => {
          await ask(bridge, 'audit.close', null);
          // What was said of the audit that is gone is of no use any more.
          dispatch({ type: 'noticed', notice: null });
        });
      },
      exportWorkbook: () => {
        attempt(() => save(ask(bridge, 'output.workbook', null)));
      },
      exportRollUp: (request) => {
        attempt(() => save(ask(bridge, 'output.rollUp', request)));
      },
      giveSummary: (request) => {
        attempt(() => save(ask(bridge, 'output.summary', request)));
      },
      openInput: (input) => {
        attempt(async () => {
          await ask(bridge, 'original.open', input);
        });
      },
      importRoster: () => {
        attempt(async () => {
          await ask(bridge, 'roster.choose', null);
        });
      },
      removeRoster: () => {
        attempt(async () => {
          await ask(bridge, 'roster.remove', null);
        });
      },
      importPrevious: (what) => {
        attempt(async () => {
          await ask(bridge, 'previous.choose', what);
        });
      },
      removePrevious: () => {
        attempt(async () => {
          await ask(bridge, 'previous.remove', null);
        });
      },
      correct: (request) => {
        attempt(async () => {
          await ask(bridge, 'inputs.correct', request);
        });
      },
      tell: (text) => {
        tell('good', text);
      },
      dragSaved: (file) => {
        attempt(async () => {
          await ask(bridge, 'output.drag', file);
        });
      },
      showSaved: (file) => {
        attempt(async () => {
          await ask(bridge, 'output.show', file);
        });
      },
      dismissNotice: () => {
        dispatch({ type: 'noticed', notice: null });
      },
    };
  }, [bridge, dispatch]);
}
