import { nativeImage, shell } from 'electron';
import type { WebContents } from 'electron';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DESK } from '../../strings/desk-refusals.ts';
import { iconFile } from '../places.ts';
import { Refusal } from '../refusal.ts';

/** Where files went that the program wrote, by the names that the window was told. The newest of a name counts. */
const saved = new Map<string, string>();

/** Remembers where a file was written. @param file absolute path */
export function rememberSaved(file: string): void {
  saved.set(path.basename(file), file);
}

/** @throws Refusal where nothing of that name was written, or it is gone */
function savedAt(name: string): string {
  const file = saved.get(name);
  if (file === undefined || !existsSync(file)) throw new Refusal(DESK.savedGone(name));
  return file;
}

/** Lets a written file be dragged out of the window, into a letter or a folder; while the mouse is held down. */
export function dragSaved(window: WebContents, name: string): void {
  window.startDrag({ file: savedAt(name), icon: nativeImage.createFromPath(iconFile()).resize({ width: 48 }) });
}

/** Shows a written file in its folder. */
export function showSaved(name: string): void {
  shell.showItemInFolder(savedAt(name));
}
