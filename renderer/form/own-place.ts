import { figureOf, figuresOf, tableOf } from '../../app/catalog/forms.ts';
import { columnLabel, rowLabel, tableLabel } from '../../app/catalog/labels.ts';
import type { ReportView } from '../../app/bridge/desk.ts';
import type { Edition, FigureKey, SectionKey, TableKey } from '../../app/model/edition.ts';
import type { CellsPlace, OwnPlace } from '../../app/model/own-place.ts';
import { PLACE_WORDS } from '../../app/strings/own-place.ts';
import { columnName } from './place.ts';

/** One choice of a list, in the form's order. */
export interface NamedKey {
  readonly key: string;
  readonly label: string;
}

/** The edition onto whose form a report's table was aligned; null where the report has no such table. */
export function editionOfTable(report: ReportView, table: TableKey): Edition | null {
  return report.tables.find((one) => one.table === table)?.edition ?? null;
}

/**
 * Cells of a report's table: one, a row, a column, or all.
 * @returns null where the report's form has none such
 */
export function cellsPlace(
  report: ReportView,
  table: TableKey,
  row: string | null,
  column: string | null,
): CellsPlace | null {
  const edition = editionOfTable(report, table);
  const form = edition === null ? null : tableOf(edition, table);
  if (form === null) return null;
  const figures = figuresOf(form).filter(
    (figure) => (row === null || figure.row.key === row) && (column === null || figure.column.key === column),
  );
  if (figures.length === 0) return null;
  return { kind: 'cells', report: report.id, table, row, column, figures: figures.map(({ key }) => key) };
}

/** The place that some cells make up: theirs alone, with the row or the column that they share. Null where there are none. */
export function placeOfFigures(report: ReportView, keys: readonly FigureKey[]): CellsPlace | null {
  const known = report.tables.flatMap(({ edition, table }) =>
    keys.flatMap((key) => {
      const figure = figureOf(edition, key);
      return figure?.table === table ? [figure] : [];
    }),
  );
  const [first] = known;
  if (first === undefined) return null;
  const own = known.filter(({ table }) => table === first.table);
  const row = own.every((figure) => figure.row.key === first.row.key) ? first.row.key : null;
  const column = own.every((figure) => figure.column.key === first.column.key) ? first.column.key : null;
  const figures = [...new Set(own.map(({ key }) => key))];
  return { kind: 'cells', report: report.id, table: first.table, row, column, figures };
}

/** The section that a table stands in; null for the statistics table, which stands in none. */
export function sectionOfTable(report: ReportView, table: TableKey): SectionKey | null {
  const edition = editionOfTable(report, table);
  return edition === null ? null : (tableOf(edition, table)?.section ?? null);
}

/** The rows of a report's table. */
export function rowsOf(report: ReportView, table: TableKey): readonly NamedKey[] {
  const edition = editionOfTable(report, table);
  const form = edition === null ? null : tableOf(edition, table);
  if (form === null || edition === null) return [];
  return form.groups
    .flatMap((group) => group.rows)
    .filter((row) => row.headingOnly !== true)
    .map(({ key, under }) => {
      const above = under?.at(-1);
      const label = rowLabel(edition, key);
      return { key, label: above?.startsWith('(') === true ? `${above} ${label}` : label };
    });
}

/** The columns that a row has; without a row those of the whole table. */
export function columnsOf(report: ReportView, table: TableKey, row: string | null): readonly NamedKey[] {
  const edition = editionOfTable(report, table);
  const form = edition === null ? null : tableOf(edition, table);
  if (form === null) return [];
  const groups = form.groups.filter((group) => row === null || group.rows.some(({ key }) => key === row));
  const keys = new Set(groups.flatMap((group) => group.columns.map(({ key }) => key)));
  return [...keys].map((key) => ({ key, label: row === null ? columnLabel(key) : columnName(edition, row, key) }));
}

/** A place in words: 表三 · (七)总计 · 自然人, 表三 · 自然人（整列）; words in quotation marks. */
export function placeWords(place: OwnPlace, report: ReportView | null): string {
  if (place.kind === 'passage') return PLACE_WORDS.quote(place.text.replace(/\s+/gu, ' ').trim());
  const { table, row, column, figures } = place;
  const edition = report === null ? null : editionOfTable(report, table);
  const whole = report === null ? null : cellsPlace(report, table, row, column);
  const all = whole === null || whole.figures.length === figures.length;
  const parts = [
    tableLabel(table),
    row === null ? '' : edition === null ? row : rowLabel(edition, row),
    column === null || table === 'statistics' ? '' : columnName(edition, row, column),
  ];
  const tail = figures.length === 1 ? '' : all ? wholeWord(row, column) : PLACE_WORDS.cells(figures.length);
  return parts.filter((part) => part !== '').join(' · ') + tail;
}

function wholeWord(row: string | null, column: string | null): string {
  if (row !== null) return PLACE_WORDS.wholeRow;
  return column !== null ? PLACE_WORDS.wholeColumn : PLACE_WORDS.wholeTable;
}
