import type { Applicants, RollUpHead } from '../catalog/roll-up-columns.ts';
import { rollUpHeads } from '../catalog/roll-up-columns.ts';
import { editionDue } from '../catalog/forms.ts';
import type { Audit } from '../model/audit-result.ts';
import type { Edition, TableKey } from '../model/edition.ts';
import { EDITIONS, TABLES } from '../model/edition.ts';
import type { Cell, Report } from '../model/report.ts';
import type { RollUp, RollUpColumn, RollUpNote, RollUpRow } from '../model/roll-up.ts';

/** Years that reports are of, newest first. */
export function rollUpYears(audit: Audit): readonly number[] {
  return [...new Set(audit.reports.flatMap((report) => report.year ?? []))].sort((one, other) => other - one);
}

/** The form whose figures a year's 汇总表 has: the one due, before 2014 the one that most reports carry. */
export function rollUpEdition(audit: Audit, year: number): Edition {
  const due = editionDue(year);
  if (due !== null) return due;
  const found = audit.reports.filter((report) => report.year === year).map((report) => report.edition);
  const count = (edition: Edition) => found.filter((one) => one === edition).length;
  return [...EDITIONS].sort((one, other) => count(other) - count(one))[0] ?? '2014';
}

/** The tables that an edition's form has, in its order. */
export function rollUpTables(edition: Edition): readonly TableKey[] {
  return TABLES.filter((table) => rollUpHeads(edition, table, 'total').length > 0);
}

/**
 * All agencies' figures of one table and year, in the audit's order. Agencies of which no report of the year under
 * audit came stand in it without figures; of other years only those that reported.
 */
export function rollUpOf(audit: Audit, year: number, table: TableKey, applicants: Applicants): RollUp {
  const edition = rollUpEdition(audit, year);
  const lines = linesOf(audit, year);
  return {
    year,
    edition,
    table,
    rows: lines.map(({ row }) => row),
    columns: rollUpHeads(edition, table, applicants).map((head) => columnOf(head, lines)),
  };
}

interface Line {
  readonly row: RollUpRow;
  readonly report: Report | null;
}

function linesOf(audit: Audit, year: number): readonly Line[] {
  const reports = new Map(audit.reports.map((report) => [report.id, report]));
  const named = audit.agencies.flatMap((agency): readonly Line[] => {
    const own = agency.reports.flatMap((id) => reports.get(id) ?? []).filter((report) => report.year === year);
    const [report = null] = own;
    if (report === null && year !== audit.year) return [];
    // A body whose report of another year came has handed in none of this one.
    const status = report !== null || agency.status !== 'audited' ? agency.status : 'missing';
    return [lineOf({ ...agency, status }, report, own.length)];
  });
  const taken = new Set(audit.agencies.flatMap((agency) => agency.reports));
  const unnamed = audit.reports
    .filter((report) => report.year === year && !taken.has(report.id))
    .map((report) => lineOf({ name: '', group: null, parent: null, status: 'audited' }, report, 1));
  return [...named, ...unnamed];
}

function lineOf(
  agency: Pick<RollUpRow, 'name' | 'group' | 'parent' | 'status'>,
  report: Report | null,
  reports: number,
): Line {
  const { name, group, parent, status } = agency;
  return {
    row: {
      name,
      group,
      parent,
      government: report?.agencyKind === 'government',
      status,
      report: report?.id ?? null,
      edition: report?.edition ?? null,
      others: Math.max(0, reports - 1),
    },
    report,
  };
}

function columnOf({ key }: RollUpHead, lines: readonly Line[]): RollUpColumn {
  const values: (number | null)[] = [];
  const notes: Record<number, RollUpNote> = {};
  lines.forEach(({ report }, row) => {
    const cell = report?.figures[key];
    values.push(cell?.value ?? null);
    const note = report === null ? null : noteOf(cell);
    if (note !== null) notes[row] = note;
  });
  return { key, values, notes };
}

function noteOf(cell: Cell | undefined): RollUpNote | null {
  if (cell === undefined) return { state: 'absent', raw: '', unit: null };
  if (cell.state === 'number' && cell.unit === null) return null;
  return { state: cell.state, raw: cell.raw, unit: cell.unit };
}
