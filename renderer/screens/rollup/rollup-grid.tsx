import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { headCells, headLevels } from '../../../app/catalog/roll-up-columns.ts';
import type { RollUpView } from '../../../app/bridge/desk.ts';
import type { Authority, RollUpSum } from '../../../app/model/roll-up.ts';
import { ROLL_UP_SCREEN } from '../../../app/strings/roll-up.ts';
import { COLUMN_LIMITS } from '../../state/roll-up-layout.ts';
import type { RollUpLayout } from '../../state/roll-up-layout.ts';
import { sortedBy, useGridModel } from './grid-model.ts';
import { footLines } from './foot-lines.ts';
import { lineCells, lineTexts } from './line-cells.tsx';
import type { Drawing } from './line-cells.tsx';
import { headHeight, RollUpHeadRows, SortWords } from './rollup-head.tsx';
import { GridLineView } from './rollup-line.tsx';
import { tabbed } from './copy-text.ts';
import { gridLines, sumsOf } from './rows.ts';
import type { FigureColumn } from './rows.ts';
import { edges, FIRST_CELL, moved, within } from './selection.ts';
import type { CellPlace, Selection } from './selection.ts';

const LINE = 30;
const ID = 'ru-cell';

interface RollUpGridProps {
  readonly view: RollUpView;
  readonly columns: readonly FigureColumn[];
  /** Indexes of the rows that the filters leave. */
  readonly shown: readonly number[];
  readonly authority: Authority | null;
  /** Sums of what is added up, and of what is shown. */
  readonly counted: readonly number[];
  readonly sums: readonly RollUpSum[];
  readonly layout: RollUpLayout;
  readonly onLayout: (change: Partial<RollUpLayout>) => void;
  readonly onOpen: (row: number, column: FigureColumn | null) => void;
  readonly onCopied: (cells: number) => void;
}

/** All agencies' figures: heads as the form has them, agencies at the left and sums at the bottom always in sight. */
export function RollUpGrid(props: RollUpGridProps) {
  const { view, columns, shown, authority, counted, sums, layout, onLayout, onOpen, onCopied } = props;
  const { rows } = view.rollUp;
  const model = useGridModel(rows, shown, columns, layout);
  const { sorted, frontWidth } = model;
  const body = useMemo(() => gridLines(view, sorted, layout.byGroup), [view, sorted, layout.byGroup]);
  const groupSums = useMemo(
    () => new Map(body.flatMap((line) => (line.kind === 'group' ? [[line, sumsOf(view, columns, line.rows)]] : []))),
    [view, columns, body],
  );
  const foot = useMemo(
    () => footLines({ view, columns, shown, counted, sums, authority }),
    [view, columns, shown, counted, sums, authority],
  );
  const heads = useMemo(() => columns.map(({ head }) => head), [columns]);
  const cells = useMemo(() => headCells(heads), [heads]);
  const levels = headLevels(heads);
  const top = headHeight(levels);
  const bottom = foot.length * LINE;

  const scroller = useRef<HTMLDivElement>(null);
  const lines = useVirtualizer({
    count: body.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    scrollMargin: top,
    scrollPaddingStart: top,
    scrollPaddingEnd: bottom,
    overscan: 16,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: model.figures.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => model.figures[index]?.width ?? 0,
    scrollMargin: frontWidth,
    scrollPaddingStart: frontWidth,
    overscan: 4,
  });
  const widths = model.figures.map(({ width }) => width).join(' ');
  useEffect(() => {
    across.measure();
  }, [across, widths]);

  const [chosen, setChosen] = useState<Selection>(FIRST_CELL);
  const size = { lines: body.length + foot.length, columns: model.front.length + columns.length };
  const cursor = within(chosen.to, size);
  const choice: Selection = { from: within(chosen.from, size), to: cursor };
  const { top: firstLine, bottom: lastLine, left, right } = edges(choice);

  const choose = (next: Selection) => {
    setChosen(next);
    const { line, column } = next.to;
    if (line < body.length) lines.scrollToIndex(line, { align: 'auto' });
    if (column >= model.front.length) across.scrollToIndex(column - model.front.length, { align: 'auto' });
  };
  const columnAt = (column: number) => columns[column - model.front.length] ?? null;
  const open = ({ line, column }: CellPlace) => {
    const at = body[line];
    if (at?.kind === 'row') onOpen(at.row, columnAt(column));
    else if (line >= body.length && authority !== null) onOpen(authority.row, columnAt(column));
  };
  const sort = (column: string) => {
    onLayout({ sort: sortedBy(layout.sort, column) });
  };
  const resize = (column: string, width: number) => {
    const [least, most] = COLUMN_LIMITS;
    onLayout({ widths: { ...layout.widths, [column]: Math.round(Math.max(least, Math.min(most, width))) } });
  };
  const drawnAt = (column: number) => model.front[column] ?? model.figures[column - model.front.length];

  const hear = (event: React.KeyboardEvent) => {
    const { key, shiftKey: shift } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - top - bottom) / LINE) - 1);
    const drawn = drawnAt(cursor.column);
    const direction = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (event.altKey) {
      if (direction === undefined || drawn === undefined) return;
      resize(drawn.id, drawn.width + direction * 16);
    } else if (ctrl && key.toLowerCase() === 'a') {
      setChosen({ from: { line: 0, column: 0 }, to: { line: size.lines - 1, column: size.columns - 1 } });
    } else if (key === 'Enter') {
      open(cursor);
    } else if (!ctrl && key.toLowerCase() === 's' && drawn !== undefined) {
      sort(drawn.id);
    } else {
      const next = moved(choice, key, { ctrl, shift }, { ...size, page });
      if (next === undefined) return;
      choose(next);
    }
    event.preventDefault();
  };

  const drawing: Drawing = {
    view,
    columns,
    model,
    figures: across.getVirtualItems().map(({ index }) => index),
    authority,
    groupSums,
  };
  const copy = (event: ClipboardEvent) => {
    if (document.activeElement !== scroller.current) return;
    const whole = firstLine === 0 && lastLine === size.lines - 1;
    const texts = [...(whole ? [lineTexts({ kind: 'head' }, drawing)] : [])];
    for (let line = firstLine; line <= lastLine; line += 1) {
      const what = body[line] ?? foot[line - body.length];
      if (what !== undefined) texts.push(lineTexts(what, drawing));
    }
    event.clipboardData?.setData('text/plain', tabbed(texts.map((line) => line.slice(left, right + 1))));
    event.preventDefault();
    onCopied((lastLine - firstLine + 1) * (right - left + 1));
  };
  // No text is selected, so the window hears of it and not the grid.
  useEffect(() => {
    document.addEventListener('copy', copy);
    return () => {
      document.removeEventListener('copy', copy);
    };
  });
  const choiceIn = (line: number): Pick<React.ComponentProps<typeof GridLineView>, 'chosen' | 'active'> => ({
    chosen: line >= firstLine && line <= lastLine ? [left, right] : null,
    active: cursor.line === line ? cursor.column : null,
  });
  const pick = (line: number) => (column: number, extend: boolean) => {
    const to = { line, column };
    setChosen({ from: extend ? choice.from : to, to });
  };
  const idOf = (line: number) => `${ID}-${line}`;

  return (
    <>
      <SortWords sort={layout.sort} columns={columns} />
      <div
        ref={scroller}
        className="ru-grid"
        role="grid"
        aria-label={ROLL_UP_SCREEN.grid}
        aria-rowcount={body.length + foot.length + 1}
        aria-colcount={size.columns}
        aria-multiselectable="true"
        aria-activedescendant={`${idOf(cursor.line)}-${cursor.column}`}
        tabIndex={0}
        data-pane="rollup"
        onKeyDown={hear}
      >
        <div role="presentation" className="ru-space" style={{ width: frontWidth + model.figuresWidth }}>
          <RollUpHeadRows
            model={model}
            columns={columns}
            cells={cells}
            levels={levels}
            sort={layout.sort}
            onSort={sort}
            onResize={resize}
          />
          <div role="rowgroup" className="ru-body" style={{ height: lines.getTotalSize() }}>
            {lines.getVirtualItems().map(({ index, start }) => {
              const line = body[index];
              return line === undefined ? null : (
                <GridLineView
                  // By place, not by agency: at each key of a search the same elements get other words, none is made anew.
                  key={index}
                  id={idOf(index)}
                  rowIndex={index + 2}
                  kind={line.kind}
                  {...(line.kind === 'row' ? { state: rows[line.row]?.status ?? 'audited' } : {})}
                  top={start - top}
                  height={LINE}
                  frontWidth={frontWidth}
                  cells={lineCells(line, drawing)}
                  {...choiceIn(index)}
                  onPick={pick(index)}
                  onOpen={() => open(cursor)}
                />
              );
            })}
          </div>
          <div role="rowgroup" className="ru-foot">
            {foot.map((line, at) => (
              <GridLineView
                key={line.label}
                id={idOf(body.length + at)}
                rowIndex={body.length + at + 2}
                kind="sum"
                top={null}
                height={LINE}
                frontWidth={frontWidth}
                cells={lineCells(line, drawing)}
                {...choiceIn(body.length + at)}
                onPick={pick(body.length + at)}
                onOpen={() => open(cursor)}
              />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}
