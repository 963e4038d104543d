import { isNull, isOneOf, isText } from '../bridge/guards.ts';
import { isCampaign } from '../bridge/review-guards.ts';
import type { WorkspaceCalls } from '../bridge/workspace-calls.ts';
import type { Handler } from './calls.ts';
import type { WorkspaceDesk } from './desk/workspace-desk.ts';
import { chooseNewWorkspace, chooseWorkspace } from './dialogs.ts';

type WorkspaceHandlers = { readonly [N in keyof WorkspaceCalls]: Handler<N> };

/** Answers to all that concerns the campaign's file. */
export function workspaceHandlers(workspaces: WorkspaceDesk): WorkspaceHandlers {
  return {
    'workspace.new': {
      accepts: isNull,
      answer: async (_input, { window }) => {
        workspaces.mustRest();
        const file = await chooseNewWorkspace(window, workspaces.suggestedName);
        return file === null ? null : workspaces.create(file);
      },
    },
    'workspace.open': {
      accepts: isNull,
      answer: async (_input, { window }) => {
        workspaces.mustRest();
        const file = await chooseWorkspace(window);
        return file === null ? null : workspaces.open(file);
      },
    },
    'workspace.reopen': { accepts: isNull, answer: () => workspaces.reopen() },
    'workspace.openRecent': { accepts: isText, answer: (id) => workspaces.openRecent(id) },
    'workspace.forgetRecent': {
      accepts: isText,
      answer: (id) => {
        workspaces.forget(id);
        return null;
      },
    },
    'workspace.saveCopy': {
      accepts: isOneOf('stay', 'work-there'),
      answer: async (then, { window }) => {
        workspaces.mustRest();
        const file = await chooseNewWorkspace(window, workspaces.suggestedName);
        return file === null ? null : workspaces.copy(file, then);
      },
    },
    'workspace.close': { accepts: isNull, answer: () => workspaces.close() },
    'workspace.describe': { accepts: isCampaign, answer: (campaign) => workspaces.describe(campaign) },
  };
}
