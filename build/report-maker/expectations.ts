import type { FigureKey } from '../../app/model/edition.ts';
import { brokenSums } from './equations.ts';
import type { ExpectedFinding } from './expected.ts';
import { shownFigures } from './grid.ts';
import type { Plan, PlannedTable } from './plan.ts';

function cellsInState(table: PlannedTable, states: readonly string[]): FigureKey[] {
  return shownFigures(table).filter((key) => states.includes(table.cells.get(key)?.state ?? ''));
}

function sumFindings(plan: Plan, table: PlannedTable): ExpectedFinding[] {
  const broken = brokenSums(table);
  const wrong = plan.wrongCells.filter((cell) => cell.table === table.key);
  const known = [...table.cells.values()].every(({ state }) => state === 'number');
  const [single] = wrong;
  const suspect = wrong.length === 1 && single !== undefined && broken.length > 1 && known ? single : null;
  return broken.map(({ sum, outcome }) => ({
    rule: sum.rule,
    subject: sum.subject,
    outcome,
    ...(outcome === 'fail' ? { severity: 'must-fix' as const } : {}),
    ...(suspect === null ? {} : { suspect: { figure: suspect.figure, to: suspect.right } }),
  }));
}

/** What follows from the cells as they finally stand: broken sums, blanks, cells without a number. */
export function findingsOfTables(plan: Plan): ExpectedFinding[] {
  return [...plan.tables.values()]
    .filter((table) => table.form === 'table')
    .flatMap((table) => {
      const blank = cellsInState(table, ['blank']);
      const wordy = cellsInState(table, ['dash', 'text']);
      const found = sumFindings(plan, table);
      if (blank.length > 0) {
        found.push({ rule: 'cell/blank', subject: table.key, severity: 'suspected', outcome: 'fail', figures: blank });
      }
      if (wordy.length > 0) {
        found.push({
          rule: 'cell/not-a-number',
          subject: table.key,
          severity: 'suspected',
          outcome: 'fail',
          figures: wordy,
        });
      }
      return found;
    });
}
