import type { RollUpRequest } from '../../bridge/calls.ts';
import type { RollUpView } from '../../bridge/desk.ts';
import type { Audit } from '../../model/audit-result.ts';
import type { FigureKey } from '../../model/edition.ts';
import type { Finding } from '../../model/finding.ts';
import type { RollUpMark } from '../../model/roll-up.ts';
import { COUNTERS, counterOf } from '../../model/tally.ts';
import { rollUpOf, rollUpTables, rollUpYears } from '../../output/roll-up.ts';
import { agencyIdOf, inputName } from './input-rows.ts';

/**
 * 汇总: one table of one year, with what was found in its cells. Another year or table than the audit has is answered
 * with the nearest that it has; null where no report states its year.
 */
export function rollUpViewOf(audit: Audit, request: RollUpRequest): RollUpView | null {
  const years = rollUpYears(audit);
  const year = years.find((one) => one === request.year) ?? years.find((one) => one === audit.year) ?? years[0];
  if (year === undefined) return null;
  const { edition } = rollUpOf(audit, year, request.table, 'total');
  const tables = rollUpTables(edition);
  const table = tables.find((one) => one === request.table) ?? tables[0] ?? request.table;
  const rollUp = rollUpOf(audit, year, table, request.applicants);

  const reports = new Map(audit.reports.map((report) => [report.id, report]));
  const rowOf = new Map(rollUp.rows.flatMap(({ report }, row) => (report === null ? [] : [[report, row] as const])));
  const marks = new Map<FigureKey, Record<number, RollUpMark>>(rollUp.columns.map(({ key }) => [key, {}]));
  for (const finding of audit.findings) {
    const row = finding.report === null ? undefined : rowOf.get(finding.report);
    if (row !== undefined) markCells(finding, row, marks);
  }
  return {
    rollUp: {
      ...rollUp,
      // What states no name is called by its file, as in the list of agencies.
      rows: rollUp.rows.map((row) =>
        row.name === '' && row.report !== null
          ? { ...row, name: inputName(reports.get(row.report)?.input ?? '') }
          : row,
      ),
    },
    agencies: rollUp.rows.map(({ name, report }) => {
      const own = report === null ? undefined : reports.get(report);
      return name !== '' || own === undefined ? `agency:${name}` : agencyIdOf(own);
    }),
    marks: Object.fromEntries(marks),
    years,
    tables,
    undated: audit.reports.filter((report) => report.year === null).length,
  };
}

function markCells(finding: Finding, row: number, marks: ReadonlyMap<FigureKey, Record<number, RollUpMark>>): void {
  const counter = counterOf(finding);
  const suspects = new Set(finding.suspects);
  for (const key of new Set([...finding.figures, ...finding.suspects])) {
    const column = marks.get(key);
    if (column === undefined) continue;
    // A short equation has no likelier cell than another: all of them are pointed at.
    const suspect = suspects.has(key) || (suspects.size === 0 && finding.figures.length <= 3);
    const mark: RollUpMark = { counter, suspect, finding: finding.id };
    const known = column[row];
    if (known === undefined || weight(mark) < weight(known)) column[row] = mark;
  }
}

/** The gravest stands for a cell; of equals, the one that points at it. */
function weight({ counter, suspect }: RollUpMark): number {
  return COUNTERS.indexOf(counter) * 2 + (suspect ? 0 : 1);
}
