import { open, readFile, stat } from 'node:fs/promises';
import type { Input } from '../model/audit-result.ts';
import { MOST_BYTES } from '../readers/read-file.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { openReason, type PlannedFile } from './inputs.ts';
import { archiveKind, readArchive } from './read-archive.ts';
import { cacheKey } from './read-cache.ts';
import { faultInput, readReports, unreadInput, type ReadInput } from './read-report.ts';
import type { RunOptions, RunSettings } from './settings.ts';

/**
 * Reads every planned file, in order: each is in the result at least once, whatever becomes of it. The same bytes are
 * read once; later files with them are named as duplicates.
 */
export async function readInputs(
  planned: readonly PlannedFile[],
  settings: RunSettings,
  options: RunOptions,
): Promise<readonly ReadInput[]> {
  const read: ReadInput[] = [];
  const byBytes = new Map<string, string>();
  for (const [done, file] of planned.entries()) {
    options.onProgress?.({ done, total: planned.length, current: file.path });
    const entries = await readPlanned(file, settings, options);
    for (const entry of entries) read.push(sameBytes(entry, byBytes));
  }
  options.onProgress?.({ done: planned.length, total: planned.length, current: null });
  return read;
}

/** Largest archive that is opened, in bytes: hundreds of reports with pictures. */
const MOST_ARCHIVE_BYTES = 512 * 1024 * 1024;
const ARCHIVE_SIGNS = ['PK', 'Rar!', '7z'];

/** How large a file may be: one that begins like an archive may hold many reports. */
async function mostBytes(file: string): Promise<number> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    const head = buffer.toString('latin1');
    return ARCHIVE_SIGNS.some((sign) => head.startsWith(sign)) ? MOST_ARCHIVE_BYTES : MOST_BYTES;
  } finally {
    await handle.close();
  }
}

/** Names a file as the duplicate of an earlier one with the same bytes. */
function sameBytes(entry: ReadInput, byBytes: Map<string, string>): ReadInput {
  const { sha256, path } = entry.input;
  if (sha256 === null) return entry;
  const twin = byBytes.get(sha256);
  if (twin === undefined) {
    byBytes.set(sha256, path);
    return entry;
  }
  const input: Input = { ...entry.input, status: 'duplicate', reason: ENGINE_STRINGS.sameBytes(twin) };
  return { input, report: null };
}

const wasCancelled = ({ signal }: RunOptions): boolean => signal?.aborted === true;

async function readPlanned(
  file: PlannedFile,
  settings: RunSettings,
  options: RunOptions,
): Promise<readonly ReadInput[]> {
  const alone = (input: Input): readonly ReadInput[] => [{ input, report: null }];
  if (file.kept !== undefined) return file.kept;
  if (file.skipped !== null) return alone(unreadInput(file.path, file.skipped.status, file.skipped.reason));
  const cancelled = () => alone(unreadInput(file.path, 'skipped', ENGINE_STRINGS.cancelled));
  // What was read before is kept even where the run was stopped: nothing that was at hand gets lost by stopping.
  if (wasCancelled(options) && options.cache === undefined) return cancelled();
  let bytes: Uint8Array;
  let key: string;
  try {
    const { size, mtimeMs } = await stat(file.file);
    key = cacheKey(file.file, `${settings.stage} ${file.path}`, size, mtimeMs);
    const known = options.cache?.get(key);
    if (known !== undefined) return known;
    if (wasCancelled(options)) return cancelled();
    if (size > (await mostBytes(file.file))) {
      return alone(unreadInput(file.path, 'unreadable', ENGINE_STRINGS.tooLarge(MOST_BYTES / 1024 / 1024), size));
    }
    bytes = await readFile(file.file);
  } catch (error) {
    return alone(unreadInput(file.path, 'unreadable', openReason(error, false)));
  }
  try {
    const kind = archiveKind(bytes, file.path);
    const read =
      kind === null
        ? await (options.read ?? readReports)(bytes, file.path, settings.stage)
        : await readArchive(bytes, kind, file.path, settings, options);
    // An archive whose members were left out is not known yet.
    if (kind === null || !wasCancelled(options)) options.cache?.set(key, read);
    return read;
  } catch (error) {
    options.onFault?.(file.path, error);
    return alone(faultInput(file.path, bytes.byteLength));
  }
}
