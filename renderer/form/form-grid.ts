import type { Equation, FormColumn, FormGroup, FormRow, FormTable } from '../../app/catalog/form.ts';
import { equationsOf } from '../../app/catalog/equations.ts';
import { figureKey } from '../../app/catalog/forms.ts';
import type { Edition, FigureKey } from '../../app/model/edition.ts';
import { TABLE_VIEW } from '../../app/strings/evidence.ts';

/** A cell of an official table as it is drawn. Rows and columns count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: GridContent;
}

export type GridContent =
  | { readonly kind: 'head' | 'label'; readonly text: string; readonly upright: boolean }
  | { readonly kind: 'figure'; readonly key: FigureKey }
  /** Outside the official table: whether one of its equations holds. */
  | { readonly kind: 'check'; readonly equation: Equation }
  /** Names a line of checks. */
  | { readonly kind: 'check-label'; readonly text: string }
  | { readonly kind: 'gap' };

export interface FormGrid {
  readonly rows: number;
  readonly columns: number;
  /** By row, then column. */
  readonly cells: readonly GridCell[];
}

/** An official table in the layout in which it was published, with a margin of checks, one for each equation. */
export function formGrid(edition: Edition, table: FormTable): FormGrid {
  const equations = equationsOf(edition, table.key);
  const cells =
    table.layout === 'blocks'
      ? blockCells(table, equations)
      : table.key === 'applications'
        ? applicationsCells(table, equations)
        : rowCells(table, equations);
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  return {
    rows: Math.max(...sorted.map((cell) => cell.row + cell.rowSpan)),
    columns: Math.max(...sorted.map((cell) => cell.column + cell.columnSpan)),
    cells: sorted,
  };
}

type Span = readonly [rows: number, columns: number];

function cell(row: number, column: number, content: GridContent, [rowSpan, columnSpan]: Span = [1, 1]): GridCell {
  return { row, column, rowSpan, columnSpan, content };
}

const head = (text: string): GridContent => ({ kind: 'head', text, upright: false });
const label = (text: string, upright = false): GridContent => ({ kind: 'label', text, upright });
const check = (equation: Equation): GridContent => ({ kind: 'check', equation });

/** Table three: three columns of labels, seven of figures; checks to the right of rows and below columns. */
function applicationsCells(table: FormTable, equations: readonly Equation[]): readonly GridCell[] {
  const group = table.groups[0];
  if (group === undefined) return [];
  const { columns, rows } = group;
  const LABELS = 3;
  const HEADS = 3;
  const under = columns.filter((column) => column.under !== undefined);
  const margin = LABELS + columns.length;
  const below = HEADS + rows.length;
  const ofRule = (rule: Equation['rule'], subject: string) =>
    equations.filter((equation) => equation.rule === rule && equation.subject === subject).map(check);
  const textOf = (key: string) => table.heads.find((one) => one.key === key)?.label ?? '';
  const firstUnder = columns.findIndex((column) => column.under !== undefined);

  return [
    cell(0, 0, head(textOf('balanceNote')), [HEADS, LABELS]),
    cell(0, LABELS, head(textOf('applicants')), [1, columns.length]),
    cell(0, margin, { kind: 'check-label', text: TABLE_VIEW.rowCheck }, [HEADS, 1]),
    cell(1, LABELS + firstUnder, head(under[0]?.under ?? ''), [1, under.length]),
    ...columns.map((column, index) =>
      column.under === undefined
        ? cell(1, LABELS + index, head(column.label), [2, 1])
        : cell(2, LABELS + index, head(column.label)),
    ),
    ...labelCells(rows, HEADS, LABELS),
    ...rows.flatMap((row, index) => [
      ...columns.map((column, at) => cell(HEADS + index, LABELS + at, figure(row, column))),
      ...ofRule('applications/row-total', row.key).map((content) => cell(HEADS + index, margin, content)),
    ]),
    ...[
      [TABLE_VIEW.processedCheck, 'applications/processed-total'] as const,
      [TABLE_VIEW.balanceCheck, 'applications/balance'] as const,
    ].flatMap(([text, rule], line) => [
      cell(below + line, 0, { kind: 'check-label', text }, [1, LABELS]),
      ...columns.flatMap((column, at) =>
        ofRule(rule, column.key).map((content) => cell(below + line, LABELS + at, content)),
      ),
      cell(below + line, margin, { kind: 'gap' }),
    ]),
  ];
}

/** Labels to the left of figures: what stands over several rows is drawn once, a short path widens to the right. */
function labelCells(rows: readonly FormRow[], top: number, width: number): readonly GridCell[] {
  const paths = rows.map((row) => [...(row.under ?? []), row.label]);
  return paths.flatMap((path, row) =>
    path.flatMap((text, depth): readonly GridCell[] => {
      const last = depth === path.length - 1;
      if (last) return [cell(top + row, depth, label(text), [1, width - depth])];
      const same = (other: readonly string[] | undefined) =>
        other !== undefined &&
        other.length > depth + 1 &&
        other.slice(0, depth + 1).every((part, at) => part === path[at]);
      if (same(paths[row - 1])) return [];
      let end = row + 1;
      while (same(paths[end])) end += 1;
      return [cell(top + row, depth, label(text, depth === 0), [end - row, 1])];
    }),
  );
}

const figure = (row: FormRow, column: FormColumn): GridContent => ({
  kind: 'figure',
  key: figureKey(row.key, column.key),
});

/** Table four: three blocks side by side, one row of figures; a check below each block. */
function blockCells(table: FormTable, equations: readonly Equation[]): readonly GridCell[] {
  const group = table.groups[0];
  if (group === undefined) return [];
  const { rows: blocks, columns } = group;
  const width = columns.length;
  return blocks.flatMap((block, index): readonly GridCell[] => {
    const left = index * width;
    const over = block.under?.[0];
    const before = blocks[index - 1]?.under?.[0];
    const spanned = blocks.filter((one) => one.under?.[0] === over).length;
    return [
      ...(over === undefined
        ? [cell(0, left, head(block.label), [2, width])]
        : [
            ...(over === before ? [] : [cell(0, left, head(over), [1, width * spanned])]),
            cell(1, left, head(block.label), [1, width]),
          ]),
      ...columns.flatMap((column, at) => [
        cell(2, left + at, { kind: 'head', text: column.label, upright: true }),
        cell(3, left + at, figure(block, column)),
      ]),
      ...equations
        .filter((equation) => equation.subject === block.key)
        .map((equation) => cell(4, left, check(equation), [1, width])),
    ];
  });
}

/** Table two and the statistics table: groups under heads of their own, a column of labels in front. */
function rowCells(table: FormTable, equations: readonly Equation[]): readonly GridCell[] {
  const statistics = table.key === 'statistics';
  const labels = statistics ? 2 : 1;
  const columns = labels + Math.max(...table.groups.map((group) => group.columns.length));
  const cells: GridCell[] = [];
  let row = 0;
  for (const group of table.groups) {
    if (group.head !== null) {
      cells.push(cell(row, 0, head(group.head), [1, columns]));
      row += 1;
    }
    cells.push(...groupHeads(table, group, row, columns));
    if (statistics) cells.push(cell(row, columns, { kind: 'check-label', text: TABLE_VIEW.sumCheck }));
    row += 1;
    for (const line of group.rows) {
      cells.push(...(line.headingOnly === true ? [cell(row, 0, head(line.label), [1, columns])] : []));
      if (line.headingOnly !== true) {
        cells.push(cell(row, 0, label(line.label)));
        if (statistics) cells.push(cell(row, 1, label(line.unit ?? '')));
        cells.push(...figureCells(group, line, row, labels, columns));
      }
      if (statistics) cells.push(cell(row, columns, checkOf(equations, line.key)));
      row += 1;
    }
  }
  return cells;
}

function checkOf(equations: readonly Equation[], subject: string): GridContent {
  const equation = equations.find((one) => one.subject === subject);
  return equation === undefined ? { kind: 'gap' } : check(equation);
}

function groupHeads(table: FormTable, group: FormGroup, row: number, columns: number): readonly GridCell[] {
  const first = table.key === 'statistics' ? table.heads.map((one) => one.label) : [TABLE_VIEW.info];
  const texts = [...first, ...group.columns.map((column) => column.label)];
  return texts.map((text, at) => cell(row, at, head(text), [1, at === texts.length - 1 ? columns - at : 1]));
}

function figureCells(group: FormGroup, line: FormRow, row: number, labels: number, columns: number) {
  const last = group.columns.length - 1;
  return group.columns.map((column, at) =>
    cell(row, labels + at, figure(line, column), [1, at === last ? columns - labels - at : 1]),
  );
}
