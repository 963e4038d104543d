/** What a person settled for one file; what is null stays as it was read. */
export interface Correction {
  readonly agency: string | null;
  readonly year: number | null;
  readonly notAReport: boolean;
}

/** Corrections by the SHA-256 of the file they were made for: they hold wherever the file lies and whatever its name. */
export type Corrections = Readonly<Record<string, Correction>>;

/** Years that a report can be about: the regulation (政府信息公开条例) is in force since 2008. */
export const FIRST_YEAR = 2008;
export const LAST_YEAR = 2099;

/** Longest name of an agency, in characters: three times the longest known. */
export const MOST_NAME = 80;

/** Whether a value is a correction: of the right shape, its name one line without blanks around it, its year possible. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 3) return false;
  const { agency, year, notAReport } = value as Record<string, unknown>;
  const named =
    agency === null ||
    (typeof agency === 'string' &&
      agency !== '' &&
      agency === agency.trim() &&
      agency.length <= MOST_NAME &&
      !/\p{C}/u.test(agency));
  const dated =
    year === null ||
    (typeof year === 'number' && Number.isSafeInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR);
  return named && dated && typeof notAReport === 'boolean';
}
