import type { RollUpNote, RollUpRow } from '../../../app/model/roll-up.ts';
import { CELL_STATE_WORDS } from '../../../app/strings/common.ts';
import { ROLL_UP_SCREEN } from '../../../app/strings/roll-up.ts';
import { amount } from '../../form/circled.ts';
import type { FigureColumn } from './rows.ts';

/** How a cell is drawn: a number, nothing that was written, what stands in a number's place, what is not there. */
export type CellTone = 'number' | 'blank' | 'other' | 'unread' | 'absent' | 'none';

/** What a cell shows, and what a screen reader says of it. */
export interface CellText {
  readonly text: string;
  readonly spoken: string;
  readonly tone: CellTone;
}

const NONE: CellText = { text: '', spoken: '', tone: 'none' };

/** A report's cell as it is read in the grid. A blank shows nothing; it is never a zero. */
export function cellText({ column }: FigureColumn, row: number, rows: readonly RollUpRow[]): CellText {
  if ((rows[row]?.report ?? null) === null) return NONE;
  const note = column.notes[row];
  const value = column.values[row] ?? null;
  if (value !== null) {
    const text = amount(value) + unitText(note);
    return { text, spoken: text, tone: 'number' };
  }
  switch (note?.state) {
    case 'dash':
    case 'text':
      return { text: note.raw, spoken: note.raw, tone: 'other' };
    case 'unread':
      return { text: ROLL_UP_SCREEN.unread, spoken: ROLL_UP_SCREEN.unread, tone: 'unread' };
    case 'absent':
      return { text: '', spoken: ROLL_UP_SCREEN.absent, tone: 'absent' };
    case 'blank':
    case 'number':
    case undefined:
      return { text: '', spoken: CELL_STATE_WORDS.blank, tone: 'blank' };
  }
}

/** A unit of pieces says nothing new. */
function unitText(note: RollUpNote | undefined): string {
  const unit = note?.unit ?? '';
  return unit.startsWith('万') || unit === '元' ? unit : '';
}
