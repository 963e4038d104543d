import type { Edition, FigureKey, TableKey } from '../model/edition.ts';
import { FORM_2014 } from './form-2014.ts';
import { FORM_2019 } from './form-2019.ts';
import { FORM_2021 } from './form-2021.ts';
import type { Form, FormColumn, FormGroup, FormRow, FormTable } from './form.ts';

/** All editions of the form, oldest first. */
export const FORMS: readonly Form[] = [FORM_2014, FORM_2019, FORM_2021];

/** The form of an edition. */
export function formOf(edition: Edition): Form {
  const form = FORMS.find((candidate) => candidate.edition === edition);
  if (form === undefined) throw new RangeError(`no form of edition ${edition}`);
  return form;
}

/**
 * The edition due for a report year: 2014-2018 the statistics table, 2019 and 2020 the trial format, from 2021 the
 * revised format. Null for years before 2014, whose tables were designed locally.
 */
export function editionDue(year: number): Edition | null {
  for (const form of FORMS) {
    const [first, last] = form.years;
    if (year >= first && (last === null || year <= last)) return form.edition;
  }
  return null;
}

/** A table of an edition; null where the edition has none of that name. */
export function tableOf(edition: Edition, table: TableKey): FormTable | null {
  return formOf(edition).tables.find((candidate) => candidate.key === table) ?? null;
}

/** One figure of a table with everything the form says of it. */
export interface FormFigure {
  readonly key: FigureKey;
  readonly table: TableKey;
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly group: FormGroup;
  readonly measure: 'count' | 'change' | 'amount';
}

/** `row|column`. */
export function figureKey(row: string, column: string): FigureKey {
  return `${row}|${column}`;
}

/** Row and column of a figure's key. */
export function splitKey(key: FigureKey): readonly [row: string, column: string] {
  const bar = key.indexOf('|');
  return [key.slice(0, bar), key.slice(bar + 1)];
}

const figuresByTable = new Map<FormTable, readonly FormFigure[]>();

/** Every figure of a table in the form's order, row by row. */
export function figuresOf(table: FormTable): readonly FormFigure[] {
  const known = figuresByTable.get(table);
  if (known !== undefined) return known;
  const figures = table.groups.flatMap((group) =>
    group.rows
      .filter((row) => row.headingOnly !== true)
      .flatMap((row) =>
        group.columns.map((column) => ({
          key: figureKey(row.key, column.key),
          table: table.key,
          row,
          column,
          group,
          measure: row.measure ?? column.measure,
        })),
      ),
  );
  figuresByTable.set(table, figures);
  return figures;
}

const figuresByEdition = new Map<Edition, ReadonlyMap<FigureKey, FormFigure>>();

/** A figure of an edition by its key, undefined where the edition has none. */
export function figureOf(edition: Edition, key: FigureKey): FormFigure | undefined {
  let figures = figuresByEdition.get(edition);
  if (figures === undefined) {
    figures = new Map(
      formOf(edition).tables.flatMap((table) => figuresOf(table).map((figure) => [figure.key, figure])),
    );
    figuresByEdition.set(edition, figures);
  }
  return figures.get(key);
}
