import type { WebContents } from 'electron';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isNull, isNullOr, isOneOf, isText } from '../bridge/guards.ts';
import type { ProfileCalls, ProfileState } from '../bridge/profile-calls.ts';
import { readProfile, readProfileFile } from '../engine/profiled.ts';
import type { Profile } from '../model/profile.ts';
import { profileText } from '../profile/check-profile.ts';
import { manualChecksOf } from '../profile/profile-settings.ts';
import { DESK } from '../strings/desk-refusals.ts';
import { DIALOGS } from '../strings/dialogs.ts';
import { PROFILE_REFUSALS } from '../strings/profile-desk.ts';
import type { Handler } from './calls.ts';
import type { AuditSession } from './desk/audit-session.ts';
import type { ProfileStore } from './desk/profile-store.ts';
import { chooseProfile, chooseTarget } from './dialogs.ts';
import type { EngineHost } from './engine/engine-host.ts';
import { giveRuleBook } from './output/give-rule-book.ts';
import { Refusal } from './refusal.ts';

type ProfileHandlers = { readonly [N in keyof ProfileCalls]: Handler<N> };

/** What the handlers of the profile work with. */
export interface ProfileDesk {
  readonly session: AuditSession;
  readonly engine: EngineHost;
  readonly profiles: ProfileStore;
  /** Tells every window what is in force now. */
  readonly tell: (state: ProfileState) => void;
}

const stateOf = ({ current, canUndo }: ProfileStore): ProfileState => ({
  profile: current,
  canUndo,
  checks: manualChecksOf(current),
});

/** @throws Refusal where the text has mistakes */
function soundProfile(text: string): Profile {
  const { profile, problems } = readProfile(text);
  if (profile === null) throw new Refusal(PROFILE_REFUSALS.hasProblems(problems.length));
  return profile;
}

async function exportProfile(text: string, window: WebContents): Promise<string | null> {
  const profile = soundProfile(text);
  const target = await chooseTarget(window, DIALOGS.profileName(profile.name), {
    name: DIALOGS.profileFiles,
    extensions: ['json'],
  });
  if (target === null) return null;
  try {
    await writeFile(target, profileText(profile));
  } catch {
    throw new Refusal(DESK.writeFailed(path.basename(target)));
  }
  return path.basename(target);
}

/** Answers to all that is asked about the office's own settings. */
export function profileHandlers({ session, engine, profiles, tell }: ProfileDesk): ProfileHandlers {
  const changed = () => {
    tell(stateOf(profiles));
    session.again();
    return null;
  };
  return {
    'profile.state': { accepts: isNull, answer: () => stateOf(profiles) },
    'profile.import': {
      accepts: isNull,
      answer: async (_input, { window }) => {
        const file = await chooseProfile(window);
        return file === null ? null : { name: path.basename(file), ...(await readProfileFile(file)) };
      },
    },
    'profile.preview': {
      accepts: isText,
      answer: async (text) => {
        const { profile, problems } = readProfile(text);
        return { problems, change: profile === null ? null : await session.preview(profile) };
      },
    },
    'profile.apply': {
      accepts: isNullOr(isText),
      answer: (text) => {
        const profile = text === null ? null : soundProfile(text);
        session.mustRest();
        profiles.set(profile);
        return changed();
      },
    },
    'profile.undo': {
      accepts: isNull,
      answer: () => {
        session.mustRest();
        profiles.undo();
        return changed();
      },
    },
    'profile.export': { accepts: isText, answer: (text, { window }) => exportProfile(text, window) },
    'rules.counts': { accepts: isNull, answer: () => engine.ask('ruleCounts', null) },
    'output.ruleBook': {
      accepts: isOneOf('paper', 'pdf'),
      answer: (onto, { window }) =>
        giveRuleBook(engine, window, { profile: profiles.current, today: session.today }, onto),
    },
  };
}
