import type { FormTable } from '../../catalog/form.ts';
import { figuresOf, tableOf, type FormFigure } from '../../catalog/forms.ts';
import { figureLabel, tableLabel } from '../../catalog/labels.ts';
import type { Location } from '../../model/finding.ts';
import type { Cell, Report, TableReading } from '../../model/report.ts';
import type { FindingDetails, Reporter } from '../rule.ts';

/** So many cells are told by name, the rest by their number. */
const NAMED = 5;

/** A figure of the form with its cell in the report. */
export interface FormCell {
  readonly figure: FormFigure;
  readonly cell: Cell;
}

/** A table that was read, with all cells that the report has of the form. */
export interface FormCells {
  readonly reading: TableReading;
  readonly cells: readonly FormCell[];
  readonly location: Pick<Location, 'section' | 'table'>;
}

const known = new WeakMap<Report['figures'], Map<FormTable, readonly FormCell[]>>();

/** A table's cells in a report; several rules look at them. */
function cellsOf({ figures }: Report, table: FormTable): readonly FormCell[] {
  const tables = known.get(figures) ?? new Map<FormTable, readonly FormCell[]>();
  known.set(figures, tables);
  let cells = tables.get(table);
  if (cells === undefined) {
    cells = figuresOf(table).flatMap((figure) => {
      const cell = figures[figure.key];
      return cell === undefined ? [] : [{ figure, cell }];
    });
    tables.set(table, cells);
  }
  return cells;
}

/**
 * Every readable table of a report, for the rules on single cells. Tells the runner what there is nothing to say of:
 * a table that could not be recovered leaves the rule undecided in silence, no table at all makes it not applicable.
 */
export function readTables(report: Report, to: Reporter<never>): FormCells[] {
  if (report.tables.every((reading) => reading.status === 'absent' || reading.status === 'missing')) to.notApplicable();
  return report.tables.flatMap((reading) => {
    if (reading.status === 'unreadable') to.undecidedInSilence();
    const table = tableOf(reading.edition, reading.table);
    if (reading.status !== 'read' || table === null) return [];
    return [{ reading, cells: cellsOf(report, table), location: { section: table.section, table: reading.table } }];
  });
}

/**
 * One finding a table of the cells that are odd, each with its words; for messages with {table}, {count}, {cells} and
 * {more}.
 * @returns null where no cell is
 */
export function oddCells(
  { reading, cells, location }: FormCells,
  isOdd: (one: FormCell) => boolean,
): FindingDetails | null {
  const odd = cells.filter(isOdd);
  if (odd.length === 0) return null;
  const named = odd.slice(0, NAMED);
  return {
    subject: reading.table,
    figures: odd.map(({ figure }) => figure.key),
    quotes: odd.map(({ cell }) => ({ text: cell.raw, source: cell.source })),
    location,
    data: {
      table: tableLabel(reading.table),
      count: odd.length,
      cells: named.map(({ figure, cell }) => `${figureLabel(reading.edition, figure.key)}“${cell.raw}”`).join('、'),
      more: odd.length > NAMED ? '等' : '',
    },
  };
}
