import { BrowserWindow, dialog } from 'electron';
import type { FileFilter, OpenDialogOptions, SaveDialogOptions, WebContents } from 'electron';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { DIALOGS } from '../strings/dialogs.ts';
import { WORKSPACE } from '../strings/workspace.ts';
import { WORKSPACE_ENDING } from './desk/workspace-desk.ts';
import type { Found } from './desk/chosen-inputs.ts';
import { rememberSaved } from './output/saved-files.ts';

/** The system's dialog over the window that asks; nothing where it was cancelled. */
async function choose(contents: WebContents, options: OpenDialogOptions): Promise<readonly string[]> {
  const window = BrowserWindow.fromWebContents(contents);
  const { filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return filePaths;
}

/** Lets a person choose files or folders; none where the dialog was cancelled. */
export async function chooseInputs(contents: WebContents, what: 'files' | 'folders'): Promise<readonly Found[]> {
  const folder = what === 'folders';
  const places = await choose(contents, {
    title: folder ? DIALOGS.chooseFolders : DIALOGS.chooseFiles,
    buttonLabel: DIALOGS.audit,
    properties: [folder ? 'openDirectory' : 'openFile', 'multiSelections', 'dontAddToRecent'],
  });
  return places.map((place) => ({ path: place, folder }));
}

/** Lets a person choose a profile's file; null where the dialog was cancelled. */
export async function chooseProfile(contents: WebContents): Promise<string | null> {
  const [file] = await choose(contents, {
    title: DIALOGS.chooseProfile,
    buttonLabel: DIALOGS.importProfile,
    filters: [{ name: DIALOGS.profileFiles, extensions: ['json'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return file ?? null;
}

/** Lets a person choose reports of earlier years; none where the dialog was cancelled. */
export function choosePrevious(contents: WebContents, what: 'files' | 'folders'): Promise<readonly string[]> {
  const folder = what === 'folders';
  return choose(contents, {
    title: folder ? DIALOGS.choosePreviousFolders : DIALOGS.choosePrevious,
    buttonLabel: DIALOGS.importPrevious,
    properties: [folder ? 'openDirectory' : 'openFile', 'multiSelections', 'dontAddToRecent'],
  });
}

/** Lets a person choose the roster's file; null where the dialog was cancelled. */
export async function chooseRoster(contents: WebContents): Promise<string | null> {
  const [file] = await choose(contents, {
    title: DIALOGS.chooseRoster,
    buttonLabel: DIALOGS.importRoster,
    filters: [{ name: DIALOGS.rosterFiles, extensions: ['xlsx', 'xls', 'et', 'csv'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return file ?? null;
}

const WORKSPACE_FILES: FileFilter = { name: WORKSPACE.fileKind, extensions: [WORKSPACE_ENDING] };

/** Lets a person choose a campaign's file; null where the dialog was cancelled. */
export async function chooseWorkspace(contents: WebContents): Promise<string | null> {
  const [file] = await choose(contents, {
    title: WORKSPACE.chooseTitle,
    buttonLabel: WORKSPACE.open,
    filters: [WORKSPACE_FILES],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return file ?? null;
}

/** Asks where a campaign's file shall be; null where the dialog was cancelled. */
export function chooseNewWorkspace(contents: WebContents, name: string): Promise<string | null> {
  return chooseTarget(contents, `${name}.${WORKSPACE_ENDING}`, WORKSPACE_FILES);
}

/** Asks where to write; null where the dialog was cancelled. */
export async function chooseTarget(contents: WebContents, name: string, filter: FileFilter): Promise<string | null> {
  const options: SaveDialogOptions = { title: DIALOGS.save, defaultPath: name, filters: [filter] };
  const window = BrowserWindow.fromWebContents(contents);
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (canceled || filePath === '') return null;
  const extension = `.${filter.extensions[0] ?? ''}`;
  const target = path.extname(filePath).toLowerCase() === extension ? filePath : `${filePath}${extension}`;
  rememberSaved(target);
  return target;
}

/** What was dropped: paths that are there, each with what it is. A path that is gone is left out. */
export async function foundAt(paths: readonly string[]): Promise<readonly Found[]> {
  const found = await Promise.all(
    paths.map(async (place): Promise<Found | null> => {
      try {
        return { path: place, folder: (await stat(place)).isDirectory() };
      } catch (failure) {
        const { code } = failure as NodeJS.ErrnoException;
        // A file that may not be read is the engine's to name; one that is not there was never dropped.
        if (code === 'ENOENT') return null;
        return { path: place, folder: false };
      }
    }),
  );
  return found.filter((one) => one !== null);
}
