import type { ReactNode } from 'react';
import type { RollUpMark, RollUpRow } from '../../../app/model/roll-up.ts';
import { EDITION_WORDS, TABLE_STATUS_WORDS } from '../../../app/strings/common.ts';
import { ROLL_UP_SCREEN } from '../../../app/strings/roll-up.ts';
import { COUNTER_WORDS } from '../../../app/strings/window.ts';
import type { Edition } from '../../../app/model/edition.ts';
import { CounterMark } from '../../components/counter-mark.tsx';
import type { CellText } from './cell-text.ts';

/** A cell of a line, ready to be drawn. */
export interface LineCell {
  /** Place among all columns, from 0. */
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly front: boolean;
  readonly content: ReactNode;
  readonly tone: CellText['tone'] | 'name' | 'sum';
  readonly mark: RollUpMark | null;
  readonly spoken?: string;
  readonly title?: string;
}

interface LineProps {
  readonly id: string;
  /** As a screen reader counts it, heads included. */
  readonly rowIndex: number;
  readonly kind: 'row' | 'group' | 'sum';
  readonly state?: RollUpRow['status'];
  readonly top: number | null;
  readonly height: number;
  readonly frontWidth: number;
  readonly cells: readonly LineCell[];
  /** Columns that are chosen, null where none is. */
  readonly chosen: readonly [left: number, right: number] | null;
  readonly active: number | null;
  readonly onPick: (column: number, extend: boolean) => void;
  readonly onOpen: () => void;
}

/** One line of the grid. */
export function GridLineView(props: LineProps) {
  const { id, rowIndex, kind, state, top, height, frontWidth, cells } = props;
  const front = cells.filter((cell) => cell.front);
  const style = top === null ? { height } : { height, transform: `translateY(${top}px)` };
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className="ru-line"
      data-kind={kind}
      data-state={state}
      data-placed={top !== null}
      style={style}
    >
      <div role="presentation" className="ru-front" style={{ width: frontWidth, height }}>
        {front.map((cell) => (
          <CellView key={cell.column} {...props} cell={cell} id={`${id}-${cell.column}`} />
        ))}
      </div>
      {cells.map((cell) =>
        cell.front ? null : <CellView key={cell.column} {...props} cell={cell} id={`${id}-${cell.column}`} />,
      )}
    </div>
  );
}

function CellView({ id, cell, chosen, active, onPick, onOpen }: LineProps & { readonly cell: LineCell }) {
  const { column, left, width, tone, mark, content, spoken, title } = cell;
  const inside = chosen !== null && column >= chosen[0] && column <= chosen[1];
  const found = mark === null ? null : ROLL_UP_SCREEN.markOf(COUNTER_WORDS[mark.counter]);
  const words = [spoken, found].filter((word) => word !== undefined && word !== null && word !== '').join('，');
  return (
    <div
      id={id}
      role={tone === 'name' ? 'rowheader' : 'gridcell'}
      aria-colindex={column + 1}
      aria-selected={inside}
      aria-label={words === '' ? undefined : words}
      className="ru-cell"
      data-tone={tone}
      data-counter={mark?.counter}
      data-suspect={mark?.suspect}
      data-active={active === column}
      title={[title, found].filter((word) => word !== undefined && word !== null).join('；') || undefined}
      style={{ left, width }}
      onPointerDown={(event) => {
        if (event.button === 0) onPick(column, event.shiftKey);
      }}
      onDoubleClick={onOpen}
    >
      {mark?.suspect === true ? <CounterMark counter={mark.counter} /> : null}
      <span className="ru-text">{content}</span>
    </div>
  );
}

/** An agency's name, and why its line has no figures or other ones. */
interface RowNameProps {
  readonly row: RollUpRow;
  readonly edition: Edition;
  /** Its report has no such table. */
  readonly without: boolean;
}

export function RowName({ row, edition, without }: RowNameProps) {
  const notes = [
    row.others > 0 ? ROLL_UP_SCREEN.otherReports(row.others) : null,
    row.edition !== null && row.edition !== edition ? ROLL_UP_SCREEN.otherEdition(EDITION_WORDS[row.edition]) : null,
  ].filter((note) => note !== null);
  return (
    <>
      <span className="ru-name">{row.name}</span>
      {row.report === null || without ? (
        <span className="ru-absent">{without ? TABLE_STATUS_WORDS.missing : stateWord(row.status)}</span>
      ) : null}
      {notes.length === 0 ? null : (
        <span className="ru-note" title={notes.join('；')} aria-label={notes.join('；')} role="img">
          *
        </span>
      )}
    </>
  );
}

const stateWord = (status: RollUpRow['status']): string =>
  status === 'unreadable' ? ROLL_UP_SCREEN.unreadable : ROLL_UP_SCREEN.missing;
