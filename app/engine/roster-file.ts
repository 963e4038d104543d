import { readFile, realpath, stat } from 'node:fs/promises';
import type { Input } from '../model/audit-result.ts';
import type { Roster, RosterProblem } from '../model/roster.ts';
import { readRoster } from '../parse/roster.ts';
import { MOST_BYTES, readBytes } from '../readers/read-file.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import { openReason, printedPath } from './inputs.ts';
import { sha256 } from './read-report.ts';

/** A roster that cannot be used at all; the message is a Chinese sentence for the user. */
export class RosterRefusal extends Error {}

/** The roster as it was handed in. */
export interface RosterFile {
  readonly input: Input;
  /** Where the file really is. */
  readonly file: string;
  readonly roster: Roster;
  readonly problems: readonly RosterProblem[];
}

/**
 * Reads the roster's file: a workbook (XLSX, XLS, ET) or comma separated text.
 * @param path as typed
 * @param kept its bytes, for where the file is not there any more
 * @throws RosterRefusal where it cannot be opened, is of another kind, or names no agency
 */
export async function readRosterFile(path: string, kept?: Uint8Array): Promise<RosterFile> {
  const refuse = (reason: string) => new RosterRefusal(ENGINE_STRINGS.rosterRefused(printedPath(path), reason));
  let bytes: Uint8Array;
  let file: string;
  try {
    file = await realpath(path);
    const found = await stat(file);
    if (!found.isFile()) throw refuse(ENGINE_STRINGS.notAFile);
    if (found.size > MOST_BYTES) throw refuse(ENGINE_STRINGS.tooLarge(MOST_BYTES / 1024 / 1024));
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof RosterRefusal) throw error;
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!gone || kept === undefined) throw refuse(openReason(error, false));
    file = path;
    bytes = kept;
  }
  const read = await readBytes(bytes, file);
  if (!read.ok) throw refuse(read.reason);
  if (read.kind !== 'xlsx' && read.kind !== 'xls' && read.kind !== 'csv') throw refuse(ENGINE_STRINGS.rosterKind);
  const { roster, problems } = readRoster([read.document]);
  if (roster.entries.length === 0) throw refuse(ENGINE_STRINGS.rosterEmpty);
  const input: Input = {
    path: printedPath(path),
    sha256: sha256(bytes),
    bytes: bytes.byteLength,
    kind: read.kind,
    status: 'roster',
    reason: null,
    report: null,
  };
  return { input, file, roster, problems };
}
