import { REFUSALS } from '../strings/refusals.ts';
import { decodeText } from './decode.ts';

/** What an archive may unpack to: a county's reports are a tenth of it. */
export const ARCHIVE_LIMITS = {
  /** Bytes of one member. */
  member: 64 * 1024 * 1024,
  /** Bytes of all members together, those of archives within archives too. */
  total: 512 * 1024 * 1024,
  members: 5000,
  /** Archives within archives: how deep. */
  nested: 2,
  /** Times its packed size that a member may unpack to, from a size on at which that matters. */
  ratio: 1000,
  ratioFrom: 4 * 1024 * 1024,
} as const;

/** What is left of the limits while an archive and those in it are unpacked. */
export interface Allowance {
  members: number;
  bytes: number;
}

/** A member as its format hands it over, before anyone looks into it. */
export type Unpacked =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly reason: string };

/** Why a member of this size is not unpacked, null where it may be. Takes what it needs from the allowance. */
export function overLimit(size: number, packed: number, allowance: Allowance): string | null {
  if (size > ARCHIVE_LIMITS.member) return REFUSALS.largeMember;
  if (size > ARCHIVE_LIMITS.ratioFrom && size > packed * ARCHIVE_LIMITS.ratio) return REFUSALS.bomb;
  if (size > allowance.bytes) return REFUSALS.overTotal;
  allowance.bytes -= size;
  return null;
}

/**
 * The name of a member from its bytes, by what they are: programs in China write GBK, whatever the format asks for.
 * Slashes go forward, Unicode is composed (NFC).
 */
export function memberName(bytes: Uint8Array): string {
  return tidyName(decodeText(bytes).text);
}

export function tidyName(name: string): string {
  return name.replaceAll('\\', '/').replaceAll('\0', '').normalize('NFC');
}

/** Whether a name leads out of the archive's own folder. */
export function leadsOut(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..') || name === '';
}
