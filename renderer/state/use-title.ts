import { useEffect } from 'react';
import type { WorkspaceView } from '../../app/bridge/workspace-calls.ts';
import { APP_NAME } from '../../app/strings/menu.ts';
import { TASKS } from '../../app/strings/tasks.ts';

/** The window's title: the campaign that is worked on, where it has a name. */
export function useTitle(workspace: WorkspaceView | null): void {
  useEffect(() => {
    const named = workspace !== null && (workspace.path !== null || workspace.campaign.name !== null);
    document.title = named ? TASKS.title(workspace.name, workspace.readOnly, APP_NAME) : APP_NAME;
  }, [workspace]);
}
