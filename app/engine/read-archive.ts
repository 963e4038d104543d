import type { Input } from '../model/audit-result.ts';
import { archiveMembers, isArchiveKind, type ArchiveKind, type ArchiveMember } from '../readers/archive.ts';
import { kindOf } from '../readers/kind.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { helperReason } from './inputs.ts';
import { UnpackingGivenUp } from './guarded-unpacker.ts';
import { faultInput, readReports, sha256, unreadInput, type ReadInput } from './read-report.ts';
import type { RunOptions, RunSettings } from './settings.ts';

/** The kind of an archive, null for a file that is read as it is. */
export function archiveKind(bytes: Uint8Array, path: string): ArchiveKind | null {
  const kind = kindOf(bytes, path);
  return isArchiveKind(kind) ? kind : null;
}

/**
 * Reads an archive: the archive itself as a container, then every member, those of archives within it too. An archive
 * of which nothing can be unpacked is unreadable; one that breaks off is a container that says so.
 * Where the unpacker gives up, the rest of the members is left out, which is told.
 * @param path printed path of the archive; members follow behind `!/`
 */
export async function readArchive(
  bytes: Uint8Array,
  kind: ArchiveKind,
  path: string,
  settings: RunSettings,
  options: RunOptions,
): Promise<readonly ReadInput[]> {
  const own: Input = {
    path,
    sha256: sha256(bytes),
    bytes: bytes.byteLength,
    kind,
    status: 'container',
    reason: null,
    report: null,
  };
  const entries: ReadInput[] = [];
  let broken: string | null = null;
  try {
    for await (const member of (options.unpack ?? archiveMembers)(bytes, kind)) {
      const full = `${path}!/${member.path}`;
      if (member.type === 'refused' && member.path === '') broken = member.reason;
      else if (member.type !== 'refused' || !breaksOff(entries, full, member.reason)) {
        entries.push(...(await readMember(member, full, settings, options)));
      }
    }
  } catch (error) {
    if (!(error instanceof UnpackingGivenUp)) throw error;
    broken = error.message;
  }
  if (entries.length > 0) return [{ input: { ...own, reason: broken }, report: null }, ...entries];
  return [{ input: { ...own, status: 'unreadable', reason: broken ?? ENGINE_STRINGS.emptyArchive }, report: null }];
}

/**
 * Tells of an archive within that it breaks off, where it is one that was opened: it already stands among the entries,
 * and is named no second time. One of which nothing came out is unreadable.
 */
function breaksOff(entries: ReadInput[], path: string, reason: string): boolean {
  const at = entries.findLastIndex(({ input }) => input.path === path && input.status === 'container');
  const opened = entries[at];
  if (opened === undefined) return false;
  const status = at === entries.length - 1 ? 'unreadable' : 'container';
  entries[at] = { ...opened, input: { ...opened.input, status, reason } };
  return true;
}

async function readMember(
  member: ArchiveMember,
  path: string,
  settings: RunSettings,
  options: RunOptions,
): Promise<readonly ReadInput[]> {
  const alone = (input: Input): readonly ReadInput[] => [{ input, report: null }];
  if (member.type === 'refused') return alone(unreadInput(path, 'unreadable', member.reason));
  const size = member.bytes.byteLength;
  const helper = member.path.split(/!?\//).map((name, place, names) => helperReason(name, place < names.length - 1));
  const reason = helper.find((found) => found !== null);
  if (reason !== undefined) return alone(unreadInput(path, 'skipped', reason, size));
  if (member.type === 'container') {
    const container = { ...unreadInput(path, 'container', '', size), reason: null };
    return alone({ ...container, kind: member.kind, sha256: sha256(member.bytes) });
  }
  if (options.signal?.aborted === true) return alone(unreadInput(path, 'skipped', ENGINE_STRINGS.cancelled, size));
  try {
    return await (options.read ?? readReports)(member.bytes, path, settings.stage);
  } catch (error) {
    options.onFault?.(path, error);
    return alone(faultInput(path, size));
  }
}
