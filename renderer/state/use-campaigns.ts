import { useMemo } from 'react';
import type { Dispatch } from 'react';
import type { Bridge } from '../../app/bridge/bridge.ts';
import type { Campaign } from '../../app/model/workspace.ts';
import { TASKS } from '../../app/strings/tasks.ts';
import { ask } from '../bridge.ts';
import type { SessionAction } from './session.ts';
import { sentenceOf } from './use-session.ts';

/** What can be done with campaigns' files. None of these throws: what failed is told in a notice. */
export interface Campaigns {
  readonly begin: () => void;
  readonly open: () => void;
  /** The one at hand, to be written where that has become possible. */
  readonly reopen: () => void;
  readonly openRecent: (id: string) => void;
  readonly forgetRecent: (id: string) => void;
  /** `stay`: a copy beside the file at hand; `work-there`: the nameless one gets a name and a place. */
  readonly saveCopy: (then: 'stay' | 'work-there') => void;
  readonly close: () => void;
  readonly describe: (campaign: Campaign) => Promise<boolean>;
}

export function useCampaigns(bridge: Bridge, dispatch: Dispatch<SessionAction>): Campaigns {
  return useMemo(() => {
    const attempt = async (work: () => Promise<string | null>): Promise<boolean> => {
      try {
        const told = await work();
        if (told !== null) dispatch({ type: 'noticed', notice: { tone: 'good', text: told } });
        return true;
      } catch (failure) {
        dispatch({ type: 'noticed', notice: { tone: 'bad', text: sentenceOf(failure) } });
        return false;
      }
    };
    return {
      begin: () => {
        void attempt(async () => {
          const begun = await ask(bridge, 'workspace.new', null);
          return begun === null ? null : TASKS.begun(begun.name);
        });
      },
      open: () => {
        void attempt(async () => {
          const opened = await ask(bridge, 'workspace.open', null);
          return opened === null ? null : TASKS.opened(opened.name);
        });
      },
      reopen: () => {
        void attempt(async () => {
          const { readOnly, notice } = await ask(bridge, 'workspace.reopen', null);
          return readOnly ? notice : TASKS.writable;
        });
      },
      openRecent: (id) => {
        void attempt(async () => TASKS.opened((await ask(bridge, 'workspace.openRecent', id)).name));
      },
      forgetRecent: (id) => {
        void attempt(async () => {
          await ask(bridge, 'workspace.forgetRecent', id);
          return null;
        });
      },
      saveCopy: (then) => {
        void attempt(async () => {
          const name = await ask(bridge, 'workspace.saveCopy', then);
          if (name === null) return null;
          return then === 'stay' ? TASKS.copied(name) : TASKS.kept(name);
        });
      },
      close: () => {
        void attempt(async () => {
          await ask(bridge, 'workspace.close', null);
          return null;
        });
      },
      describe: (campaign) =>
        attempt(async () => {
          await ask(bridge, 'workspace.describe', campaign);
          return null;
        }),
    };
  }, [bridge, dispatch]);
}
