import type { Edition, FigureKey, TableKey } from '../model/edition.ts';
import type { FormFigure } from './forms.ts';
import { figuresOf, tableOf } from './forms.ts';
import type { FormRow, FormTable } from './form.ts';
import { shortLabel } from './labels.ts';

/** One figure of a 汇总表: a column of it. */
export interface RollUpHead {
  readonly key: FigureKey;
  /** The form's labels from the outermost to the innermost; explanations in brackets left out. */
  readonly path: readonly string[];
  /** The figure's whole label, as the form prints it. */
  readonly title: string;
  /** The unit that the form prints; empty where it is pieces. */
  readonly unit: string;
  readonly measure: FormFigure['measure'];
}

/** Which columns of table three a 汇总表 carries: 总计 alone, as most do, or all seven kinds of applicants. */
export type Applicants = 'total' | 'all';

/** The figures of a table in the form's own order; none where the edition has no such table. */
export function rollUpHeads(edition: Edition, table: TableKey, applicants: Applicants): readonly RollUpHead[] {
  const form = tableOf(edition, table);
  if (form === null) return [];
  const totalOnly = table === 'applications' && applicants === 'total';
  const over = headings(form);
  return figuresOf(form)
    .filter((figure) => !totalOnly || figure.column.key === 'total')
    .map((figure) => ({
      key: figure.key,
      path: pathOf(figure, over.get(figure.row) ?? null, totalOnly),
      title: titleOf(figure, totalOnly),
      unit: unitOf(figure),
      measure: figure.measure,
    }));
}

/** The line without figures that stands over a row of the statistics table; a row with an ordinal of its own has none. */
function headings(form: FormTable): ReadonlyMap<FormRow, string> {
  const over = new Map<FormRow, string>();
  let heading: string | null = null;
  for (const row of form.groups.flatMap((group) => group.rows)) {
    if (row.headingOnly === true) heading = row.label;
    else if (/^[一二三四五六七八九十]+、/.test(row.label)) heading = null;
    else if (heading !== null) over.set(row, heading);
  }
  return over;
}

function pathOf({ table, row, column, group }: FormFigure, heading: string | null, totalOnly: boolean): string[] {
  const own = shortLabel(row.label);
  const labels = [...(row.under ?? []), own];
  switch (table) {
    case 'statistics':
      return heading === null ? labels : [heading, ...labels];
    case 'applications':
      return totalOnly ? labels : [...labels, column.label];
    case 'disputes':
      return [...labels, column.label];
    case 'disclosure':
      return [...(group.head === null ? [] : [group.head]), ...labels, column.label];
  }
}

function titleOf({ table, row, column }: FormFigure, totalOnly: boolean): string {
  const labels = [...(row.under ?? []), row.label];
  const whole = labels.join(' › ');
  return table === 'statistics' || totalOnly ? whole : `${whole} › ${column.label}`;
}

function unitOf({ row, column, measure }: FormFigure): string {
  if (row.unit !== undefined && row.unit.startsWith('万')) return row.unit;
  return measure === 'amount' && column.label.includes('万元') ? '万元' : '';
}

/** A cell of the heads over the columns. Levels count from 0 above, columns from 0. */
export interface HeadCell {
  readonly text: string;
  readonly level: number;
  readonly levels: number;
  readonly column: number;
  readonly columns: number;
  /** It stands directly over the figures of its one column. */
  readonly leaf: boolean;
}

/** The heads of columns, what stands over several drawn once; a short path reaches down to the figures. */
export function headCells(heads: readonly RollUpHead[]): readonly HeadCell[] {
  const depth = headLevels(heads);
  return heads.flatMap(({ path }, at) =>
    path.flatMap((text, level): readonly HeadCell[] => {
      const leaf = level === path.length - 1;
      if (leaf) return [{ text, level, levels: depth - level, column: at, columns: 1, leaf }];
      const same = (other: RollUpHead | undefined) =>
        other !== undefined &&
        other.path.length > level + 1 &&
        path.slice(0, level + 1).every((part, index) => part === other.path[index]);
      if (same(heads[at - 1])) return [];
      let end = at + 1;
      while (same(heads[end])) end += 1;
      return [{ text, level, levels: 1, column: at, columns: end - at, leaf }];
    }),
  );
}

/** How many lines the heads take. */
export function headLevels(heads: readonly RollUpHead[]): number {
  return Math.max(1, ...heads.map(({ path }) => path.length));
}
