import type { PastYear, ReportView } from '../../app/bridge/desk.ts';
import { APPLICANT_COLUMNS } from '../../app/catalog/applications-table.ts';
import { figureKey, figuresOf, tableOf } from '../../app/catalog/forms.ts';
import { columnLabel, figureLabel, rowLabel } from '../../app/catalog/labels.ts';
import { knownTerm, tidy } from '../../app/catalog/weigh.ts';
import type { Edition, FigureKey, TableKey } from '../../app/model/edition.ts';
import type { Cell } from '../../app/model/report.ts';

/** One figure over the years. */
export interface YearLine {
  readonly key: FigureKey;
  readonly label: string;
  /** By year, oldest first, this year last; undefined where that year's report has no such cell. */
  readonly cells: readonly (Cell | undefined)[];
  /** This year less the year before; null where either is no number. */
  readonly difference: number | null;
}

/** The years of a report that are shown, oldest first, its own last. */
export function yearsOf(report: Pick<ReportView, 'year' | 'past'>): readonly (number | null)[] {
  return [...shown(report).map(({ year }) => year), report.year];
}

/** So many earlier years fit beside this one. */
const MOST_YEARS = 3;

function shown({ past }: Pick<ReportView, 'past'>): readonly PastYear[] {
  return past
    .filter(({ disputed }) => !disputed)
    .slice(0, MOST_YEARS)
    .reverse();
}

/** Single figures over the years. */
export function linesOf(
  report: Pick<ReportView, 'figures' | 'past' | 'year'>,
  edition: Edition,
  keys: readonly FigureKey[],
): readonly YearLine[] {
  const earlier = shown(report);
  const before = earlier.find(({ year }) => report.year !== null && year === report.year - 1);
  return keys.map((key): YearLine => {
    const now = report.figures[key];
    return {
      key,
      label: figureLabel(edition, key),
      cells: [...earlier.map(({ figures }) => figures[key]), now],
      difference: gap(number(now), number(before?.figures[key])),
    };
  });
}

/** A whole table over the years; of table three one column of applicants. */
export function tableLines(
  report: Pick<ReportView, 'figures' | 'past' | 'year'>,
  edition: Edition,
  table: TableKey,
  applicants: string,
): readonly YearLine[] {
  const form = tableOf(edition, table);
  if (form === null) return [];
  const keys = figuresOf(form).filter(({ column }) => table !== 'applications' || column.key === applicants);
  return linesOf(
    report,
    edition,
    keys.map(({ key }) => key),
  );
}

/** What last year's report fixes of this year's. */
export interface Tie {
  readonly label: string;
  /** How last year's figures and this year's changes make it, in figures: `31＋4−1`. */
  readonly expected: readonly Part[];
  readonly due: number | null;
  /** The figure of this year that must be equal. */
  readonly key: FigureKey;
  readonly now: number | null;
  /** This year's figure less what is due; null where either is unknown. */
  readonly difference: number | null;
}

export interface Part {
  readonly sign: 1 | -1;
  readonly lastYear: boolean;
  readonly label: string;
  readonly value: number | null;
}

/** Every tie of a table to the year before; none where that year is not at hand, or is disputed. */
export function tiesOf(report: ReportView, edition: Edition, table: TableKey): readonly Tie[] {
  const before = report.past.find(({ year }) => report.year !== null && year === report.year - 1);
  if (before?.edition === undefined || before.edition === null || before.disputed) return [];
  if (table === 'applications') {
    return APPLICANT_COLUMNS.flatMap(({ key, label }): Tie[] => {
      const closing = figureKey('carriedOut', key);
      if (before.figures[closing] === undefined) return [];
      const part = partOf(before.figures[closing], rowLabel(edition, 'carriedOut'), true);
      return [tie(label, [part], figureKey('carriedIn', key), report)];
    });
  }
  if (table !== 'disclosure' || before.edition !== edition) return [];
  const rows = tableOf(edition, table)?.groups.flatMap((group) => group.rows) ?? [];
  return rows.flatMap(({ key: row }): Tie[] => {
    const stock = edition === '2021' ? 'inForce' : 'previousItems';
    const changes = edition === '2021' ? ['issued', 'repealed'] : ['change'];
    const key = figureKey(row, stock);
    if (report.figures[key] === undefined || before.figures[key] === undefined) return [];
    // The trial form states last year's change in last year's report.
    const own = edition === '2021';
    const figures = own ? report.figures : before.figures;
    const parts = [
      partOf(before.figures[key], columnLabel(stock), true),
      ...changes.map((column) =>
        partOf(figures[figureKey(row, column)], columnLabel(column), !own, column === 'repealed' ? -1 : 1),
      ),
    ];
    return [tie(rowLabel(edition, row), parts, key, report)];
  });
}

function partOf(cell: Cell | undefined, label: string, lastYear: boolean, sign: 1 | -1 = 1): Part {
  return { sign, lastYear, label, value: number(cell) };
}

function tie(label: string, expected: readonly Part[], key: FigureKey, report: ReportView): Tie {
  const known = expected.every(({ value }) => value !== null);
  const due = known ? tidy(expected.reduce((sum, { sign, value }) => sum + sign * (value ?? 0), 0)) : null;
  const now = number(report.figures[key]);
  return { label, expected, due, key, now, difference: gap(now, due) };
}

function number(cell: Cell | undefined): number | null {
  return cell === undefined ? null : knownTerm(cell);
}

function gap(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : tidy(now - before);
}
