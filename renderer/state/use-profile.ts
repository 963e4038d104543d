import { useEffect, useMemo, useRef, useState } from 'react';
import type { Dispatch } from 'react';
import type { Bridge } from '../../app/bridge/bridge.ts';
import type { ProfilePreview, ProfileState } from '../../app/bridge/profile-calls.ts';
import type { Profile, ProfileProblem } from '../../app/model/profile.ts';
import { NOTICES } from '../../app/strings/window.ts';
import { ask } from '../bridge.ts';
import { BARE, isBare, isSame, tidy } from './profile-draft.ts';
import type { SessionAction } from './session.ts';
import { sentenceOf } from './use-session.ts';

/** A file that could not be imported, with all that is wrong with it. */
export interface FailedImport {
  readonly name: string;
  readonly problems: readonly ProfileProblem[];
}

/** The office's own settings: what is in force, a draft of others, and what that would change. */
export interface ProfileDesk {
  /** Null until main has said it. */
  readonly state: ProfileState | null;
  /** The draft; what is in force where there is none. */
  readonly shown: Profile;
  /** Whether the draft differs from what is in force. */
  readonly changed: boolean;
  /** Changes where another profile takes the draft's place: fields begin anew. */
  readonly revision: number;
  /** What main says of the draft; null while it is asked, and where there is no draft. */
  readonly preview: ProfilePreview | null;
  readonly failedImport: FailedImport | null;
  /** How many findings each rule has in the audit at hand, by slug; null where none is at hand. */
  readonly counts: Readonly<Record<string, number>> | null;
  readonly edit: (change: (profile: Profile) => Profile) => void;
  readonly discard: () => void;
  readonly reset: () => void;
  readonly apply: () => void;
  readonly undo: () => void;
  readonly importFile: () => void;
  readonly exportFile: () => void;
  readonly closeProblems: () => void;
  readonly print: (onto: 'paper' | 'pdf') => void;
}

/** @param audit id of the audit at hand @param running whether a run is going on, during which nothing can be tried */
export function useProfile(
  bridge: Bridge,
  dispatch: Dispatch<SessionAction>,
  audit: string | null,
  running: boolean,
): ProfileDesk {
  const [state, setState] = useState<ProfileState | null>(null);
  const [draft, setDraft] = useState<Profile | null>(null);
  const [revision, setRevision] = useState(0);
  const [failedImport, setFailedImport] = useState<FailedImport | null>(null);
  const counts = useCounts(bridge, audit);

  useEffect(() => {
    const stop = bridge.on('profile.changed', (told) => {
      setState(told);
      setDraft(null);
      setRevision((last) => last + 1);
    });
    ask(bridge, 'profile.state', null).then(setState, (failure: unknown) => {
      dispatch({ type: 'noticed', notice: { tone: 'bad', text: sentenceOf(failure) } });
    });
    return stop;
  }, [bridge, dispatch]);

  const inForce = state?.profile ?? BARE;
  const shown = draft ?? inForce;
  const changed = draft !== null && !isSame(draft, inForce);
  const preview = usePreview(bridge, changed && !running ? shown : null, audit);

  const doings = useMemo(() => {
    const attempt = (work: () => Promise<void>) => {
      work().catch((failure: unknown) => {
        dispatch({ type: 'noticed', notice: { tone: 'bad', text: sentenceOf(failure) } });
      });
    };
    const replace = (profile: Profile | null) => {
      setDraft(profile);
      setRevision((last) => last + 1);
    };
    const saved = (name: string | null) => {
      if (name !== null) dispatch({ type: 'noticed', notice: { tone: 'good', text: NOTICES.saved(name) } });
    };
    return {
      discard: () => {
        replace(null);
      },
      reset: () => {
        replace(BARE);
      },
      undo: () => {
        attempt(async () => {
          await ask(bridge, 'profile.undo', null);
        });
      },
      importFile: () => {
        attempt(async () => {
          const imported = await ask(bridge, 'profile.import', null);
          if (imported === null) return;
          const { name, profile, problems } = imported;
          setFailedImport(profile === null ? { name, problems } : null);
          if (profile !== null) replace(tidy(profile));
        });
      },
      closeProblems: () => {
        setFailedImport(null);
      },
      print: (onto: 'paper' | 'pdf') => {
        attempt(async () => {
          saved(await ask(bridge, 'output.ruleBook', onto));
        });
      },
      apply: (profile: Profile) => {
        attempt(async () => {
          await ask(bridge, 'profile.apply', isBare(profile) ? null : JSON.stringify(tidy(profile)));
        });
      },
      exportFile: (profile: Profile) => {
        attempt(async () => {
          saved(await ask(bridge, 'profile.export', JSON.stringify(tidy(profile))));
        });
      },
    };
  }, [bridge, dispatch]);

  return {
    ...doings,
    state,
    shown,
    changed,
    revision,
    preview,
    failedImport,
    counts,
    edit: (change) => {
      setDraft(change(shown));
    },
    apply: () => {
      doings.apply(shown);
    },
    exportFile: () => {
      doings.exportFile(shown);
    },
  };
}

/** What main says of a draft. One question at a time: edits made meanwhile are asked about together afterwards. */
function usePreview(bridge: Bridge, draft: Profile | null, audit: string | null): ProfilePreview | null {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly preview: ProfilePreview } | null>(null);
  const asking = useRef(false);
  const wanted = useRef<string | null>(null);
  const text = draft === null ? null : JSON.stringify(tidy(draft));
  const key = text === null ? null : `${audit ?? ''} ${text}`;

  useEffect(() => {
    wanted.current = key;
    if (key === null || asking.current) return;
    const next = async (): Promise<void> => {
      const asked = wanted.current;
      if (asked === null) return;
      const preview = await ask(bridge, 'profile.preview', asked.slice(asked.indexOf(' ') + 1));
      setAnswer({ key: asked, preview });
      if (wanted.current !== asked) await next();
    };
    asking.current = true;
    next()
      // A run that began meanwhile refuses it; it is asked again when that has ended.
      .catch(() => setAnswer(null))
      .finally(() => {
        asking.current = false;
      });
  }, [bridge, key]);

  return answer !== null && answer.key === key ? answer.preview : null;
}

function useCounts(bridge: Bridge, audit: string | null): Readonly<Record<string, number>> | null {
  const [counts, setCounts] = useState<{
    readonly audit: string;
    readonly of: Readonly<Record<string, number>>;
  } | null>(null);
  useEffect(() => {
    if (audit === null) return;
    ask(bridge, 'rules.counts', null).then(
      (of) => {
        setCounts({ audit, of });
      },
      () => {
        setCounts(null);
      },
    );
  }, [bridge, audit]);
  return counts !== null && counts.audit === audit ? counts.of : null;
}
