import type { RollUpView } from '../../../app/bridge/desk.ts';
import type { Authority, RollUpSum } from '../../../app/model/roll-up.ts';
import { ROLL_UP, ROLL_UP_SCREEN } from '../../../app/strings/roll-up.ts';
import { amount } from '../../form/circled.ts';
import { cellText } from './cell-text.ts';
import type { FootCell, FootLine } from './foot-lines.ts';
import { FRONT_WORDS } from './grid-model.ts';
import type { FrontKey, GridModel } from './grid-model.ts';
import { RowName } from './rollup-line.tsx';
import type { LineCell } from './rollup-line.tsx';
import type { FigureColumn, GridLine } from './rows.ts';

/** What is drawn of the grid just now. */
export interface Drawing {
  readonly view: RollUpView;
  readonly columns: readonly FigureColumn[];
  readonly model: GridModel;
  /** Places of the figures in sight. */
  readonly figures: readonly number[];
  readonly authority: Authority | null;
  readonly groupSums: ReadonlyMap<GridLine, readonly RollUpSum[]>;
}

/** The cells of a line that are in sight. */
export function lineCells(line: GridLine | FootLine, drawing: Drawing): readonly LineCell[] {
  const { model, figures, columns } = drawing;
  const front = model.front.map(({ id, start, width }, column): LineCell => ({
    column,
    left: start,
    width,
    front: true,
    mark: null,
    ...frontCell(line, id as FrontKey, drawing),
  }));
  return [
    ...front,
    ...figures.flatMap((at): readonly LineCell[] => {
      const drawn = model.figures[at];
      const column = columns[at];
      if (drawn === undefined || column === undefined) return [];
      return [
        {
          column: front.length + at,
          left: model.frontWidth + drawn.start,
          width: drawn.width,
          front: false,
          ...figureCell(line, at, column, drawing),
        },
      ];
    }),
  ];
}

type Content = Pick<LineCell, 'content' | 'tone' | 'mark' | 'spoken' | 'title'>;

function frontCell(line: GridLine | FootLine, key: FrontKey, { view, columns }: Drawing): Omit<Content, 'mark'> {
  const { rows, edition } = view.rollUp;
  if (line.kind === 'row') {
    const row = rows[line.row];
    if (row === undefined) return { content: '', tone: 'none' };
    if (key === 'group') return { content: row.group ?? '', tone: 'other', title: row.group ?? '' };
    const without = row.report !== null && columns.every(({ column }) => column.notes[line.row]?.state === 'absent');
    return { content: <RowName row={row} edition={edition} without={without} />, tone: 'name', title: row.name };
  }
  if (key === 'group') {
    const count = line.kind === 'group' ? ROLL_UP_SCREEN.groupCount(amount(line.rows.length)) : '';
    return { content: count, tone: 'other' };
  }
  const label = line.kind === 'group' ? (line.group ?? ROLL_UP_SCREEN.ungrouped) : line.label;
  return { content: label, tone: 'name', title: label };
}

function figureCell(
  line: GridLine | FootLine,
  at: number,
  column: FigureColumn,
  { view, authority, groupSums }: Drawing,
): Content {
  if (line.kind === 'row') {
    const { text, spoken, tone } = cellText(column, line.row, view.rollUp.rows);
    return { content: text, spoken, tone, mark: column.marks[line.row] ?? null, title: spoken === text ? '' : spoken };
  }
  if (line.kind === 'group') {
    return { content: sumText(groupSums.get(line)?.[at]), tone: 'sum', mark: null };
  }
  const cell = line.cells[at];
  const own = authority !== null && line.label === ROLL_UP.authority;
  const mark = own ? (column.marks[authority.row] ?? null) : null;
  if (cell === undefined) return { content: '', tone: 'none', mark };
  return { content: <Sum cell={cell} />, tone: 'sum', mark, title: cell.title };
}

const sumText = (sum: RollUpSum | undefined): string =>
  sum === undefined || sum.value === null ? '' : amount(sum.value);

function Sum({ cell }: { readonly cell: FootCell }) {
  return <span data-tone={cell.tone}>{cell.text}</span>;
}

/** The texts of a whole line, for the clipboard. */
export function lineTexts(
  line: GridLine | FootLine | { readonly kind: 'head' },
  { view, columns, model, groupSums }: Drawing,
): readonly string[] {
  const { rows } = view.rollUp;
  const front = (texts: Readonly<Record<FrontKey, string>>) => model.front.map(({ id }) => texts[id as FrontKey]);
  switch (line.kind) {
    case 'head':
      return [...front(FRONT_WORDS), ...columns.map(({ head }) => head.title)];
    case 'group':
      return [
        ...front({ name: line.group ?? ROLL_UP_SCREEN.ungrouped, group: '' }),
        ...(groupSums.get(line) ?? []).map(sumText),
      ];
    case 'row': {
      const row = rows[line.row];
      return [
        ...front({ name: row?.name ?? '', group: row?.group ?? '' }),
        ...columns.map((column) => cellText(column, line.row, rows).text),
      ];
    }
    case 'sum':
      return [...front({ name: line.label, group: '' }), ...line.cells.map(({ text }) => text)];
  }
}
