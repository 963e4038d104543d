import { useEffect, useReducer } from 'react';
import type { Dispatch } from 'react';
import type { Bridge } from '../../app/bridge/bridge.ts';
import { ask, CallFailure } from '../bridge.ts';
import { DeskData } from './desk-data.ts';
import { NOTHING_KNOWN, sessionReducer } from './session.ts';
import type { SessionAction, SessionState } from './session.ts';
import { NOTICES } from '../../app/strings/window.ts';

/** What a failed call has to say. */
export function sentenceOf(failure: unknown): string {
  return failure instanceof CallFailure ? failure.message : NOTICES.failed;
}

/** Follows where the program stands: asks once, then listens; fetches each new audit's overview. */
export function useSession(bridge: Bridge): readonly [SessionState, Dispatch<SessionAction>] {
  const [state, dispatch] = useReducer(sessionReducer, NOTHING_KNOWN);

  useEffect(() => {
    const complain = (failure: unknown) => {
      dispatch({ type: 'noticed', notice: { tone: 'bad', text: sentenceOf(failure) } });
    };
    const stop = bridge.on('session.changed', (session) => {
      dispatch({ type: 'sessionTold', session });
    });
    const stopHanded = bridge.on('handed.taken', (told) => {
      dispatch({ type: 'noticed', notice: { ...told, ofRun: true } });
    });
    ask(bridge, 'audit.session', null).then((session) => {
      dispatch({ type: 'sessionTold', session });
    }, complain);
    ask(bridge, 'desk.rules', null).then((rules) => {
      dispatch({ type: 'rulesCame', rules });
    }, complain);
    return () => {
      stop();
      stopHanded();
    };
  }, [bridge]);

  const audit = state.session?.audit ?? null;
  useEffect(() => {
    if (audit === null) return;
    ask(bridge, 'desk.overview', null).then(
      (overview) => {
        dispatch({ type: 'overviewCame', audit, overview, data: new DeskData(bridge) });
      },
      (failure: unknown) => {
        dispatch({ type: 'noticed', notice: { tone: 'bad', text: sentenceOf(failure) } });
      },
    );
  }, [bridge, audit]);

  return [state, dispatch];
}
