import { app } from 'electron';
import path from 'node:path';

/** Where the program's own files are, in the source folder as in an installed package. */

const compiled = () => path.join(app.getAppPath(), 'out');

/** The window's page and what belongs to it. */
export const windowFolder = (): string => path.join(compiled(), 'renderer');

export const preloadFile = (): string => path.join(compiled(), 'preload', 'preload.cjs');

/** The worker thread that audits and holds the audit (app/main/engine/worker.ts). */
export const engineWorkerFile = (): string => path.join(compiled(), 'worker', 'worker.mjs');

/** What persons settled for single files; beside the window's own settings. */
export const correctionsFile = (): string => path.join(app.getPath('userData'), 'corrections.json');

/** The office's own settings. */
export const profileFile = (): string => path.join(app.getPath('userData'), 'profile.json');

/** The workspace of a person who has not named one. */
export const namelessWorkspaceFile = (): string => path.join(app.getPath('userData'), 'workspace.gknb');

/** Which workspaces were open of late. */
export const recentWorkspacesFile = (): string => path.join(app.getPath('userData'), 'recent.json');

/** The packages that the program ships, as the build listed them (build/licences.mjs). */
export const packagesFile = (): string => path.join(compiled(), 'main', 'packages.json');

export const iconFile = (): string => path.join(compiled(), 'renderer', 'icon.png');

/** The shipped samples. */
export const samplesFolder = (): string =>
  path.join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'samples');
