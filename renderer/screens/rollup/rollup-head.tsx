import { useEdge } from '../../components/use-edge.ts';
import type { HeadCell } from '../../../app/catalog/roll-up-columns.ts';
import { ROLL_UP_SCREEN } from '../../../app/strings/roll-up.ts';
import { Icon } from '../../components/icons.tsx';
import type { RollUpSort } from '../../state/roll-up-layout.ts';
import { FRONT_WORDS } from './grid-model.ts';
import type { DrawnColumn, FrontKey, GridModel } from './grid-model.ts';
import type { FigureColumn } from './rows.ts';

/** Height of a line of heads, and of the last one, whose labels are long. */
const LEVEL = 26;
const LAST = 66;

export const headHeight = (levels: number): number => LEVEL * (levels - 1) + LAST;

interface RollUpHeadProps {
  readonly model: GridModel;
  readonly columns: readonly FigureColumn[];
  readonly cells: readonly HeadCell[];
  readonly levels: number;
  readonly sort: RollUpSort | null;
  readonly onSort: (column: string) => void;
  readonly onResize: (column: string, width: number) => void;
}

/** The heads of the grid, as the form groups them; they stay at the top, those of the agencies at the left too. */
export function RollUpHeadRows(props: RollUpHeadProps) {
  const { model, columns, cells, levels } = props;
  const height = headHeight(levels);
  return (
    <div role="rowgroup" className="ru-head" style={{ height }}>
      <div role="row" aria-rowindex={1} className="ru-head-row">
        <div role="presentation" className="ru-front" style={{ width: model.frontWidth, height }}>
          {model.front.map((drawn, index) => (
            <Head
              key={drawn.id}
              {...props}
              drawn={drawn}
              column={index}
              text={FRONT_WORDS[drawn.id as FrontKey]}
              title={FRONT_WORDS[drawn.id as FrontKey]}
              style={{ left: drawn.start, width: drawn.width, top: 0, height }}
            />
          ))}
        </div>
        {cells.map(({ text, level, levels: depth, column, columns: span, leaf }) => {
          const [first, last] = [model.figures[column], model.figures[column + span - 1]];
          const head = columns[column]?.head;
          if (first === undefined || last === undefined || head === undefined) return null;
          const style = {
            left: model.frontWidth + first.start,
            width: last.start + last.width - first.start,
            top: LEVEL * level,
            height: level + depth === levels ? height - LEVEL * level : LEVEL * depth,
          };
          return leaf ? (
            <Head
              key={head.key}
              {...props}
              drawn={first}
              column={model.front.length + column}
              text={head.unit === '' || text.includes(head.unit) ? text : `${text}（${head.unit}）`}
              title={head.title}
              style={style}
            />
          ) : (
            <div key={`${level} ${column}`} className="ru-over" style={style} aria-hidden="true" title={text}>
              <span style={{ left: model.frontWidth + 8 }}>{text}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Says how the grid is sorted; beside the grid, which may hold nothing but rows. */
export function SortWords({ sort, columns }: Pick<RollUpHeadProps, 'sort' | 'columns'>) {
  return (
    <span className="visually-hidden" aria-live="polite">
      {sort === null ? '' : ROLL_UP_SCREEN.sort(titleOf(sort.column, columns))}
    </span>
  );
}

function titleOf(column: string, columns: readonly FigureColumn[]): string {
  const figure = columns.find(({ head }) => head.key === column);
  return figure?.head.title ?? (column === 'group' ? FRONT_WORDS.group : FRONT_WORDS.name);
}

interface HeadProps extends RollUpHeadProps {
  readonly drawn: DrawnColumn;
  readonly column: number;
  readonly text: string;
  readonly title: string;
  readonly style: React.CSSProperties;
}

function Head({ drawn, column, text, title, style, sort, onSort, onResize }: HeadProps) {
  const own = sort?.column === drawn.id ? sort : null;
  return (
    <div
      role="columnheader"
      aria-colindex={column + 1}
      aria-label={title}
      aria-sort={own === null ? 'none' : own.descending ? 'descending' : 'ascending'}
      className="ru-label"
      style={style}
      title={title}
      onClick={() => {
        onSort(drawn.id);
      }}
    >
      <span className="ru-label-text">{text}</span>
      {own === null ? null : <Icon name={own.descending ? 'down' : 'up'} />}
      <Handle width={drawn.width} onResize={(width) => onResize(drawn.id, width)} />
    </div>
  );
}

interface HandleProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** The edge of a column, drawn with the mouse; with the keyboard Alt+← and Alt+→ do it. */
function Handle({ width, onResize }: HandleProps) {
  const edge = useEdge(width, onResize);
  return (
    <span
      className="ru-handle"
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
      }}
      {...edge}
    />
  );
}
