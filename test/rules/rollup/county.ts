import type { FigureKey } from '../../../app/model/edition.ts';
import type { Report } from '../../../app/model/report.ts';
import { rosterEntry, rosterOfEntries } from '../../support/campaign-tester.ts';
import { cleanReport, cleanValues, type CellEdits } from '../../support/clean-report.ts';

export const FINANCE = '栖云县财政局';
export const SCHOOLS = '栖云县教育局';
export const FORESTS = '栖云县林业局';
export const COUNTY = '栖云县人民政府';

export const below = (agency: string, cells: CellEdits = {}, changes: Partial<Report> = {}) =>
  cleanReport('2021', cells, { id: agency, agency, ...changes });

/** The county's report: each figure the sum of so many clean reports, with some changed. */
export function county(cells: CellEdits = {}, times = 2): Report {
  const sums = [...cleanValues('2021')].map(([key, value]): [FigureKey, string] => [key, String(value * times)]);
  return cleanReport(
    '2021',
    { ...Object.fromEntries(sums), ...cells },
    { id: COUNTY, agency: COUNTY, agencyKind: 'government' },
  );
}

export const ROSTER = rosterOfEntries(
  rosterEntry(COUNTY, { kind: 'government' }),
  rosterEntry(FINANCE, { parent: COUNTY }),
  rosterEntry(SCHOOLS, { parent: COUNTY }),
);
export const BOTH = [below(FINANCE), below(SCHOOLS)];
