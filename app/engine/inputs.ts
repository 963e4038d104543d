import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import type { ReadInput } from './read-report.ts';

/** A file that was handed in, directly or within a folder. */
export interface PlannedFile {
  /** As the contract prints it: the argument as typed, `/`, the path below it; always `/`, NFC. */
  readonly path: string;
  /** Where it really is. */
  readonly file: string;
  /** Why it is not read (a helper file, no rights, a link that leads back); null where it is. */
  readonly skipped: { readonly status: 'skipped' | 'unreadable'; readonly reason: string } | null;
  /** What was read from it in an earlier run: the file itself is not there any more. */
  readonly kept?: readonly ReadInput[];
}

const NOTHING_BESIDE: ReadonlySet<string> = new Set();

/**
 * Why a file or folder is no document: programs leave some beside documents, a saved page has a folder of parts.
 * @param siblings names of what lies beside it
 */
export function helperReason(
  name: string,
  isFolder: boolean,
  siblings: ReadonlySet<string> = NOTHING_BESIDE,
): string | null {
  if (isFolder) {
    if (name === '__MACOSX' || name === '.git' || name === 'System Volume Information')
      return ENGINE_STRINGS.systemFile;
    const page = /^(.*)(_files|\.files|_file)$/i.exec(name)?.[1];
    if (
      page !== undefined &&
      [...siblings].some((other) => /\.(html?|mht|shtml)$/i.test(other) && other.startsWith(page))
    ) {
      return ENGINE_STRINGS.pageParts;
    }
    return null;
  }
  if (/^~\$|^\.~lock\.|^~WRL|\.tmp$/i.test(name)) return ENGINE_STRINGS.officeLock;
  if (/^(thumbs\.db|desktop\.ini|\.ds_store)$/i.test(name) || name.startsWith('._')) return ENGINE_STRINGS.systemFile;
  return null;
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The contract's form of a path. */
export function printedPath(path: string): string {
  return path.replaceAll('\\', '/').normalize('NFC');
}

/** The files met so far. */
interface Plan {
  readonly files: PlannedFile[];
  /** Printed paths: the same argument twice is one input. */
  readonly paths: Set<string>;
  /** Real paths of the folders walked, each with the printed path under which it was. */
  readonly folders: Map<string, string>;
}

/**
 * Every file below the arguments, each once, folders walked in code-point order. A folder or file without rights, one
 * that does not exist and a link that leads back are told as such; nothing is dropped.
 */
export async function planInputs(paths: readonly string[]): Promise<PlannedFile[]> {
  const plan: Plan = { files: [], paths: new Set(), folders: new Map() };
  for (const path of paths) {
    const printed = printedPath(path.replace(/(?<=.)[\\/]+$/, ''));
    await walk(path, printed, plan);
  }
  return plan.files;
}

function add(plan: Plan, entry: PlannedFile): void {
  if (plan.paths.has(entry.path)) return;
  plan.paths.add(entry.path);
  plan.files.push(entry);
}

async function walk(file: string, path: string, plan: Plan): Promise<void> {
  const refuse = (reason: string, status: 'skipped' | 'unreadable' = 'unreadable') => {
    add(plan, { path, file, skipped: { status, reason } });
  };
  let real: string;
  let isFolder: boolean;
  try {
    real = await realpath(file);
    const found = await stat(file);
    isFolder = found.isDirectory();
    if (!isFolder && !found.isFile()) {
      refuse(ENGINE_STRINGS.notAFile);
      return;
    }
  } catch (error) {
    refuse(openReason(error, await isLink(file)));
    return;
  }
  if (!isFolder) {
    add(plan, { path, file, skipped: null });
    return;
  }
  const walkedAs = plan.folders.get(real);
  if (walkedAs !== undefined) {
    // By another way once more, perhaps in a circle: its files are named where they were met first.
    const leadsBack = path.startsWith(`${walkedAs === '/' ? '' : walkedAs}/`);
    if (walkedAs !== path) refuse(leadsBack ? ENGINE_STRINGS.linkBack : ENGINE_STRINGS.folderMet(walkedAs), 'skipped');
    return;
  }
  plan.folders.set(real, path);
  let names: string[];
  try {
    names = (await readdir(file)).sort(byCodePoint);
  } catch (error) {
    refuse(openReason(error, false));
    return;
  }
  const siblings = new Set(names);
  for (const name of names) {
    const child = join(file, name);
    const printed = `${path === '/' ? '' : path}/${name.normalize('NFC')}`;
    const folder = await isDirectory(child);
    const helper = helperReason(name, folder, siblings);
    if (helper === null) await walk(child, printed, plan);
    else if (folder) await skipBelow(child, printed, helper, plan);
    else add(plan, { path: printed, file: child, skipped: { status: 'skipped', reason: helper } });
  }
}

/** All files of a folder that is not audited are named all the same. */
async function skipBelow(folder: string, path: string, reason: string, plan: Plan): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    add(plan, { path, file: folder, skipped: { status: 'unreadable', reason: openReason(error, false) } });
    return;
  }
  for (const entry of entries.sort((a, b) => byCodePoint(a.name, b.name))) {
    const file = join(folder, entry.name);
    const printed = `${path}/${entry.name.normalize('NFC')}`;
    if (entry.isDirectory()) await skipBelow(file, printed, reason, plan);
    else add(plan, { path: printed, file, skipped: { status: 'skipped', reason } });
  }
}

async function isDirectory(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isLink(file: string): Promise<boolean> {
  return lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}

/** Why a file could not be opened, for a person. */
export function openReason(error: unknown, link: boolean): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return link ? ENGINE_STRINGS.brokenLink : ENGINE_STRINGS.notFound;
  if (code === 'EACCES' || code === 'EPERM') return ENGINE_STRINGS.noRights;
  if (code === 'ELOOP') return ENGINE_STRINGS.linkBack;
  if (code === 'ENAMETOOLONG') return ENGINE_STRINGS.nameTooLong;
  return ENGINE_STRINGS.cannotOpen(code);
}

/** File name of a printed path. */
export function nameOf(path: string): string {
  return basename(path);
}
