import { figuresOf, tableOf, type FormFigure } from '../../catalog/forms.ts';
import { equationsOf } from '../../catalog/equations.ts';
import { knownTerm, tidy, weigh } from '../../catalog/weigh.ts';
import type { Edition, FigureKey, TableKey } from '../../model/edition.ts';
import type { Cell, Report } from '../../model/report.ts';
import type { Parent } from './subordinates.ts';

/** A figure of the parent's that is not the sum of those below. */
export interface Difference {
  readonly key: FigureKey;
  readonly value: number;
  readonly sum: number;
  /** Those below whose figure is not 0, the largest first. */
  readonly parts: readonly { readonly agency: string; readonly value: number }[];
  /** Every cell that went into it is a number that stands where it should: it proves something. */
  readonly isCertain: boolean;
  /** A cell of those below holds no number: it may stand for anything from 0 up. */
  readonly hasBlanks: boolean;
}

/** One table of a parent's against those of the agencies below. */
export interface TableComparison {
  readonly table: TableKey;
  readonly edition: Edition;
  readonly below: readonly Difference[];
  readonly above: readonly Difference[];
  /** Figures that were compared and are not 0 on both sides. */
  readonly compared: number;
  /** Those below that filled in the table in the parent's form and could be read. */
  readonly children: readonly Report[];
  /** Those of whom a report is there, but not this table. */
  readonly unread: readonly string[];
  /** The one agency whose figures alone make all differences of the table; null where there is none or several. */
  readonly forgotten: string | null;
}

/** Counts each thing once, however many published it: the whole may be less than the sum. */
const COUNTED_ONCE: ReadonlySet<string> = new Set(['published', 'responded']);

/** Compares every table of a parent's report that could be read with the sums of those below. */
export function compareTables({ report, children }: Parent): readonly TableComparison[] {
  return report.tables.flatMap(({ table, edition, status }): TableComparison[] => {
    const form = tableOf(edition, table);
    if (form === null || status !== 'read') return [];
    const read = children.filter((child) => hasTable(child, table, edition));
    if (read.length === 0) return [];
    const doubtful = new Set(read.flatMap((child) => brokenFigures(child, table, edition)));
    const differences: Difference[] = [];
    const gaps = new Map<FigureKey, number>();
    let compared = 0;
    for (const figure of figuresOf(form)) {
      const difference = compareFigure(figure, report, read, doubtful);
      if (difference === null) continue;
      gaps.set(figure.key, tidy(difference.sum - difference.value));
      if (difference.value !== 0 || difference.sum !== 0) compared += 1;
      if (!isEven(figure, difference, report, read)) differences.push(difference);
    }
    const unread = children.filter((child) => !read.includes(child)).map(({ agency }) => agency ?? '');
    return [
      {
        table,
        edition,
        below: differences.filter(({ value, sum }) => value < sum),
        above: differences.filter(({ value, sum }) => value > sum),
        compared,
        children: read,
        unread,
        forgotten: forgottenIn(gaps, read),
      },
    ];
  });
}

/** The one agency whose figures are short in the sum, every one of them and no other. */
function forgottenIn(gaps: ReadonlyMap<FigureKey, number>, children: readonly Report[]): string | null {
  if (![...gaps.values()].some((gap) => gap !== 0)) return null;
  const all = children.filter(({ figures }) => [...gaps].every(([key, gap]) => (figures[key]?.value ?? 0) === gap));
  return all.length === 1 ? (all[0]?.agency ?? null) : null;
}

function hasTable(child: Report, table: TableKey, edition: Edition): boolean {
  return child.tables.some((one) => one.table === table && one.edition === edition && one.status === 'read');
}

function compareFigure(
  { key, row }: FormFigure,
  report: Report,
  children: readonly Report[],
  doubtful: ReadonlySet<FigureKey>,
): Difference | null {
  const cell = report.figures[key];
  const value = valueOf(cell);
  if (cell === undefined || value === null) return null;
  const cells = children.map((child) => child.figures[key]);
  // 元 beside 万元: what cannot be added is not compared.
  if (new Set([cell, ...cells].map(unitOf)).size > 1) return null;
  const parts = children
    .map((child, index) => ({ agency: child.agency ?? '', value: valueOf(cells[index]) ?? 0 }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => b.value - a.value);
  const hasBlanks = cells.some((one) => valueOf(one) === null);
  const proves = [report, ...children].every((one) => !hasLostLabels(one, key));
  return {
    key,
    value,
    sum: tidy(parts.reduce((sum, { value }) => sum + value, 0)),
    parts,
    isCertain: !hasBlanks && proves && !doubtful.has(key) && !COUNTED_ONCE.has(row.key),
    hasBlanks,
  };
}

function valueOf(cell: Cell | undefined): number | null {
  return cell === undefined ? null : knownTerm(cell);
}

/** Figures in sums of a report that do not come out: any of them may be the wrong one. */
function brokenFigures({ figures }: Report, table: TableKey, edition: Edition): readonly FigureKey[] {
  return equationsOf(edition, table)
    .map((equation) => weigh(equation, (key) => figures[key]))
    .filter(({ state }) => state === 'broken')
    .flatMap((weighed) => weighed.figures);
}

function unitOf(cell: Cell | undefined): string {
  const unit = cell?.unit ?? '';
  return unit.includes('元') ? unit : '';
}

function hasLostLabels(report: Report, key: FigureKey): boolean {
  return report.tables.some(
    ({ edition, table, labels }) =>
      labels.some(({ verdict }) => verdict === 'lost' || verdict === 'changed') &&
      (figuresByTable(edition, table)?.has(key) ?? false),
  );
}

const keys = new Map<string, ReadonlySet<FigureKey>>();

function figuresByTable(edition: Edition, table: TableKey): ReadonlySet<FigureKey> | null {
  const form = tableOf(edition, table);
  if (form === null) return null;
  const name = `${edition} ${table}`;
  const known = keys.get(name) ?? new Set(figuresOf(form).map(({ key }) => key));
  keys.set(name, known);
  return known;
}

/** Amounts may have been rounded before and after they were added up. */
function isEven(
  { measure, key }: FormFigure,
  { value, sum }: Difference,
  report: Report,
  children: readonly Report[],
): boolean {
  if (value === sum) return true;
  if (measure !== 'amount') return false;
  const decimals = [report, ...children].flatMap(({ figures }) => {
    const raw = figures[key]?.raw;
    return raw === undefined || figures[key]?.value === 0 ? [] : [/\.(\d+)/.exec(raw)?.[1]?.length ?? 0];
  });
  return Math.abs(value - sum) <= 0.5 * 10 ** -Math.min(...decimals) * (decimals.length + 1);
}
