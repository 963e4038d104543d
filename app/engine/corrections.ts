import type { Input } from '../model/audit-result.ts';
import { agencyKindOf } from '../parse/agency-name.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import type { ReadInput } from './read-report.ts';

/** What a person settled for one file; what is null stays as it was read. */
export interface Correction {
  readonly agency: string | null;
  readonly year: number | null;
  readonly notAReport: boolean;
}

/** Corrections by the SHA-256 of the file they were made for: they hold wherever the file lies and whatever its name. */
export type Corrections = Readonly<Record<string, Correction>>;

/**
 * The correction's key of an input: the hash of its bytes; for a sheet of a workbook, which has none of its own, the
 * path behind the workbook's hash.
 */
export function correctionKey(input: Input, container: Input | null): string | null {
  if (input.sha256 !== null) return input.sha256;
  return container === null || container.sha256 === null
    ? null
    : `${container.sha256}${input.path.slice(container.path.length)}`;
}

/** Puts a person's corrections in place of what was read. */
export function corrected(read: readonly ReadInput[], corrections: Corrections): readonly ReadInput[] {
  let container: Input | null = null;
  return read.map((entry) => {
    if (entry.input.status === 'container') container = entry.input;
    const holder = container !== null && entry.input.path.startsWith(`${container.path}!/`) ? container : null;
    const key = correctionKey(entry.input, holder);
    const correction = key === null ? undefined : corrections[key];
    return correction === undefined ? entry : withCorrection(entry, correction);
  });
}

function withCorrection(entry: ReadInput, correction: Correction): ReadInput {
  const { input, report } = entry;
  if (report === null) return entry;
  if (correction.notAReport) {
    return { input: { ...input, status: 'not-a-report', reason: ENGINE_STRINGS.markedByHand }, report: null };
  }
  const named =
    correction.agency === null
      ? {}
      : {
          agency: correction.agency,
          agencyEvidence: 'corrected' as const,
          agencyKind: agencyKindOf(correction.agency),
        };
  const dated = correction.year === null ? {} : { year: correction.year };
  return { input, report: { ...report, ...named, ...dated } };
}
