import type { InputKind } from '../model/document.ts';
import { REFUSALS } from '../strings/refusals.ts';
import { ARCHIVE_LIMITS, leadsOut, type Allowance, type Unpacked } from './archive-entry.ts';
import { kindOf } from './kind.ts';
import { Refusal } from './refusal.ts';

/** The kinds of files that hold files. */
export type ArchiveKind = Extract<InputKind, 'zip' | 'rar' | '7z'>;

/**
 * What was found in an archive. `path` is the way from the archive on: `a/b.html`, within an inner archive
 * `inner.zip!/a.html`; empty for the archive itself.
 */
export type ArchiveMember =
  | { readonly type: 'file'; readonly path: string; readonly bytes: Uint8Array }
  /** An archive within: its members follow. */
  | { readonly type: 'container'; readonly path: string; readonly bytes: Uint8Array; readonly kind: ArchiveKind }
  /** Not to be read, and why (in Chinese). */
  | { readonly type: 'refused'; readonly path: string; readonly reason: string };

export function isArchiveKind(kind: InputKind): kind is ArchiveKind {
  return kind === 'zip' || kind === 'rar' || kind === '7z';
}

/**
 * Unpacks an archive in memory, and the archives in it, within the limits of {@link ARCHIVE_LIMITS}: one member after
 * another, each named once. Never throws for what is in the archive; what cannot be unpacked comes as `refused`.
 */
export async function* archiveMembers(bytes: Uint8Array, kind: ArchiveKind): AsyncGenerator<ArchiveMember> {
  const allowance: Allowance = { members: ARCHIVE_LIMITS.members, bytes: ARCHIVE_LIMITS.total };
  yield* membersOf(bytes, kind, '', 0, allowance);
}

async function* membersOf(
  bytes: Uint8Array,
  kind: ArchiveKind,
  path: string,
  depth: number,
  allowance: Allowance,
): AsyncGenerator<ArchiveMember> {
  const prefix = path === '' ? '' : `${path}!/`;
  try {
    for await (const member of await openArchive(bytes, kind, allowance)) {
      if (allowance.members === 0) {
        yield { type: 'refused', path, reason: REFUSALS.manyMembers(ARCHIVE_LIMITS.members) };
        return;
      }
      allowance.members -= 1;
      const own = prefix + member.name;
      if (leadsOut(member.name)) yield { type: 'refused', path: own, reason: REFUSALS.leadsOut };
      else if ('reason' in member) yield { type: 'refused', path: own, reason: member.reason };
      else yield* lookInto(member.bytes, own, depth, allowance);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    yield { type: 'refused', path, reason: error.message };
  }
}

async function* lookInto(
  bytes: Uint8Array,
  path: string,
  depth: number,
  allowance: Allowance,
): AsyncGenerator<ArchiveMember> {
  const kind = kindOf(bytes, path);
  if (!isArchiveKind(kind)) yield { type: 'file', path, bytes };
  else if (depth >= ARCHIVE_LIMITS.nested) yield { type: 'refused', path, reason: REFUSALS.nestedTooDeep };
  else {
    yield { type: 'container', path, bytes, kind };
    yield* membersOf(bytes, kind, path, depth + 1, allowance);
  }
}

/** Each format's package is loaded at the first archive of it. */
async function openArchive(
  bytes: Uint8Array,
  kind: ArchiveKind,
  allowance: Allowance,
): Promise<AsyncGenerator<Unpacked>> {
  switch (kind) {
    case 'zip':
      return (await import('./archive-zip.ts')).zipMembers(bytes, allowance);
    case 'rar':
      return (await import('./archive-rar.ts')).rarMembers(bytes, allowance);
    case '7z':
      return (await import('./archive-7z.ts')).sevenZipMembers(bytes, allowance);
  }
}
