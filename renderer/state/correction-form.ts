import type { InputRow } from '../../app/bridge/desk.ts';
import { FIRST_YEAR, isCorrection, LAST_YEAR } from '../../app/model/correction.ts';
import type { Correction } from '../../app/model/correction.ts';
import { CORRECTION } from '../../app/strings/inputs.ts';

/** What stands in the fields with which an input is corrected. */
export interface CorrectionForm {
  readonly agency: string;
  readonly year: string;
  readonly notAReport: boolean;
}

/** The fields as they open: what was settled before, else what the program read. */
export function formOf(row: InputRow): CorrectionForm {
  return {
    agency: row.correction?.agency ?? row.agencyName ?? '',
    year: String(row.correction?.year ?? row.year ?? ''),
    notAReport: row.correction?.notAReport ?? false,
  };
}

/** What was settled, or the field in which it makes no sense, and why. */
export type Settled =
  { readonly correction: Correction | null } | { readonly field: 'agency' | 'year'; readonly problem: string };

/** Reads the fields. What was not touched stays as the program read it; an emptied field goes back to that too. */
export function settledBy(row: InputRow, form: CorrectionForm): Settled {
  const opened = formOf(row);
  const before = row.correction;
  const agencyText = form.agency.replace(/\s+/gu, ' ').trim();
  const yearText = form.year.normalize('NFKC').trim();
  const agency = agencyText === opened.agency ? (before?.agency ?? null) : agencyText === '' ? null : agencyText;
  if (!isCorrection({ agency, year: null, notAReport: false })) {
    return { field: 'agency', problem: CORRECTION.badAgency };
  }
  const year = yearText === opened.year ? (before?.year ?? null) : yearText === '' ? null : Number(yearText);
  if ((yearText !== '' && !/^\d{4}$/.test(yearText)) || !isCorrection({ agency: null, year, notAReport: false })) {
    return { field: 'year', problem: CORRECTION.badYear(FIRST_YEAR, LAST_YEAR) };
  }
  const { notAReport } = form;
  return { correction: agency === null && year === null && !notAReport ? null : { agency, year, notAReport } };
}

/** Which of a row's values are a person's: 单位、年度. */
export function correctedParts({ agency, year, notAReport }: Correction): string {
  const { columns } = CORRECTION;
  if (notAReport) return '';
  return [agency === null ? [] : columns.agency, year === null ? [] : columns.year].flat().join('、');
}
