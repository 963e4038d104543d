import type { Input } from '../model/audit-result.ts';
import type { Correction, Corrections } from '../model/correction.ts';
import { agencyKindOf } from '../parse/agency-name.ts';
import { ENGINE_STRINGS } from '../strings/engine.ts';
import type { ReadInput } from './read-report.ts';

/**
 * The correction's key of an input: the hash of its bytes; for a sheet of a workbook, which has none of its own, the
 * path behind the workbook's hash.
 */
function correctionKey(input: Input, container: Input | null): string | null {
  if (input.sha256 !== null) return input.sha256;
  return container === null || container.sha256 === null
    ? null
    : `${container.sha256}${input.path.slice(container.path.length)}`;
}

/** The correction's key of every input, in the order in which they were read. */
export function correctionKeys(inputs: readonly Input[]): readonly (string | null)[] {
  let container: Input | null = null;
  return inputs.map((input) => {
    if (input.status === 'container') container = input;
    const holder = container !== null && input.path.startsWith(`${container.path}!/`) ? container : null;
    return correctionKey(input, holder);
  });
}

/** Puts a person's corrections in place of what was read. */
export function corrected(read: readonly ReadInput[], corrections: Corrections): readonly ReadInput[] {
  const keys = correctionKeys(read.map(({ input }) => input));
  return read.map((entry, place) => {
    const key = keys[place] ?? null;
    const correction = key !== null && Object.hasOwn(corrections, key) ? corrections[key] : undefined;
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
