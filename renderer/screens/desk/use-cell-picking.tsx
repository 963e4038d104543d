import { useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { ReportView } from '../../../app/bridge/desk.ts';
import { splitKey } from '../../../app/catalog/forms.ts';
import type { FigureKey, TableKey } from '../../../app/model/edition.ts';
import { PLACE_WORDS } from '../../../app/strings/own-place.ts';
import { PointMenu } from '../../components/point-menu.tsx';
import type { FormGrid } from '../../form/form-grid.ts';
import { figureBeside, figureCells, isDirection } from '../../form/grid-moves.ts';
import { cellsPlace } from '../../form/own-place.ts';
import { useWindow } from '../../state/window-context.ts';
import type { Pointing } from './point.ts';

interface CellPicking {
  readonly picked: ReadonlySet<FigureKey>;
  /** The one cell that the Tab key stops at. */
  readonly stop: FigureKey | null;
  /** For the table element. */
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** The menu of a cell, while it is open. */
  readonly menu: ReactNode;
}

/** Cells of a drawn table are picked by mouse or arrow keys; a picked one can be written a finding of. */
export function useCellPicking(
  grid: FormGrid,
  report: ReportView,
  table: TableKey,
  { place, onPoint, onWrite }: Pointing,
): CellPicking {
  const { readOnly } = useWindow();
  const [opened, setOpened] = useState<{
    readonly key: FigureKey;
    readonly at: { readonly x: number; readonly y: number };
  } | null>(null);
  const own = place?.kind === 'cells' && place.report === report.id && place.table === table ? place.figures : [];
  const pick = (key: FigureKey) => {
    const [row, column] = splitKey(key);
    onPoint(cellsPlace(report, table, row, column));
  };
  const figures = figureCells(grid.cells);
  const write = (row: string | null, column: string | null) => () => {
    const chosen = cellsPlace(report, table, row, column);
    if (chosen !== null) onWrite(chosen);
  };
  const entriesOf = (key: FigureKey) => {
    const [row, column] = splitKey(key);
    return [
      { label: `${PLACE_WORDS.menu}：${PLACE_WORDS.thisCell}`, hint: 'A', onChoose: write(row, column) },
      { label: `${PLACE_WORDS.menu}：${PLACE_WORDS.thisRow}`, onChoose: write(row, null) },
      { label: `${PLACE_WORDS.menu}：${PLACE_WORDS.thisColumn}`, onChoose: write(null, column) },
    ];
  };
  return {
    picked: new Set(own),
    stop: own[0] ?? figures[0]?.key ?? null,
    onClick: (event) => {
      const key = keyAt(event.target);
      if (key !== null) pick(key);
    },
    onContextMenu: (event) => {
      const key = keyAt(event.target);
      if (key === null || readOnly) return;
      event.preventDefault();
      focusCell(event.currentTarget, key);
      pick(key);
      setOpened({ key, at: { x: event.clientX, y: event.clientY } });
    },
    onKeyDown: (event) => {
      const key = keyAt(event.target);
      if (key === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (isDirection(event.key)) {
        const next = own.includes(key) ? figureBeside(grid.cells, key, event.key) : key;
        pick(next);
        focusCell(event.currentTarget, next);
      } else if (event.key === 'Enter' || event.key === ' ') pick(key);
      else if (event.key === 'Escape' && own.length > 0) onPoint(null);
      else return;
      // The key is the table's: it does not lead to the next finding.
      event.preventDefault();
      event.stopPropagation();
    },
    menu:
      opened === null ? null : (
        <PointMenu
          label={PLACE_WORDS.menu}
          at={opened.at}
          entries={entriesOf(opened.key)}
          onClose={() => {
            setOpened(null);
          }}
        />
      ),
  };
}

/** The figure that an event happened on; null where it was on none. */
function keyAt(target: EventTarget): FigureKey | null {
  if (!(target instanceof Element)) return null;
  const key = target.closest('[data-figure]')?.getAttribute('data-figure');
  return key === null || key === undefined ? null : (key as FigureKey);
}

function focusCell(table: Element, key: FigureKey): void {
  table.querySelector<HTMLElement>(`[data-figure="${CSS.escape(key)}"]`)?.focus();
}
