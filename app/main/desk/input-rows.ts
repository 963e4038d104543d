import type { InputRow, ReportInput } from '../../bridge/desk.ts';
import { correctionKeys } from '../../engine/corrections.ts';
import type { Audit, Input } from '../../model/audit-result.ts';
import type { Corrections } from '../../model/correction.ts';
import type { Report } from '../../model/report.ts';

/** What the list of inputs needs of an audit: of the reports, only whose they are and of what year. */
export interface Inputs {
  readonly inputs: Audit['inputs'];
  readonly reports: readonly Pick<Report, 'id' | 'agency' | 'year' | 'edition'>[];
}

/** Separates an archive from its member, a workbook from its sheet (contract: inputs.path). */
const MEMBER = '!/';

/** What a file is called on screen: its own name, behind the archive's where it is a member of one. */
export function inputName(path: string): string {
  return path
    .split(MEMBER)
    .map((part) => part.split('/').at(-1) ?? part)
    .join(' › ');
}

/** Id of an input: its place in the audit's list. */
export const inputId = (index: number): string => `i${index}`;

/** The input of an id, undefined where the audit has none such. */
export function inputOf(audit: Pick<Audit, 'inputs'>, id: string): Input | undefined {
  const index = /^i(\d+)$/.exec(id)?.[1];
  return index === undefined ? undefined : audit.inputs[Number(index)];
}

/** Whether the system can open an input: a member of an archive is no file of its own. */
const canOpen = (input: Input): boolean => !input.path.includes(MEMBER);

/** Id of the agency that a report belongs to: by its name, or by the report where it states none. */
export function agencyIdOf(report: Pick<Report, 'id' | 'agency'>): string {
  return report.agency === null ? `report:${report.id}` : `agency:${report.agency}`;
}

/** Key of the correction of an input at a place of the audit's list; null where it may not be corrected. */
function keyAt(
  audit: Pick<Audit, 'inputs'>,
  index: number,
  key: string | null,
  corrections: Corrections,
): string | null {
  if (key === null) return null;
  const status = audit.inputs[index]?.status;
  return status === 'report' || status === 'superseded' || Object.hasOwn(corrections, key) ? key : null;
}

/**
 * The key under which a correction of an input is remembered.
 * @param corrections those that the audit was made with
 * @returns null where the input holds no report that could be corrected
 */
export function correctionKeyOf(audit: Pick<Audit, 'inputs'>, id: string, corrections: Corrections): string | null {
  const input = inputOf(audit, id);
  if (input === undefined) return null;
  const index = audit.inputs.indexOf(input);
  return keyAt(audit, index, correctionKeys(audit.inputs)[index] ?? null, corrections);
}

/**
 * Every input of an audit as 收件 lists it, in the audit's order.
 * @param corrections those that the audit was made with
 */
export function inputRows(audit: Inputs, corrections: Corrections = {}): readonly InputRow[] {
  const keys = correctionKeys(audit.inputs);
  const reports = new Map(audit.reports.map((report) => [report.id, report]));
  return audit.inputs.map((input, index) => {
    const report = input.report === null ? undefined : reports.get(input.report);
    const key = keyAt(audit, index, keys[index] ?? null, corrections);
    return {
      id: inputId(index),
      name: inputName(input.path),
      path: input.path,
      kind: input.kind,
      status: input.status,
      reason: input.reason,
      bytes: input.bytes,
      agency: report === undefined ? null : agencyIdOf(report),
      agencyName: report?.agency ?? input.past?.agency ?? null,
      year: report?.year ?? input.past?.year ?? null,
      edition: report?.edition ?? input.past?.edition ?? null,
      ...(input.past === undefined ? {} : { pastReports: input.past.reports }),
      canOpen: canOpen(input),
      canCorrect: key !== null,
      correction: key === null ? null : (corrections[key] ?? null),
    };
  });
}

/** The inputs that a report was read from, its own first. */
export function reportInputs(audit: Audit, report: Report): readonly ReportInput[] {
  return audit.inputs
    .map((input, index) => ({ input, index }))
    .filter(({ input }) => input.path === report.input || (input.report === report.id && input.status === 'report'))
    .map(({ input, index }) => ({
      id: inputId(index),
      name: inputName(input.path),
      path: input.path,
      kind: input.kind,
      canOpen: canOpen(input),
    }))
    .sort((one, other) => Number(other.path === report.input) - Number(one.path === report.input));
}
