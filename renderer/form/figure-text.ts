import type { Cell } from '../../app/model/report.ts';
import { EQUATION, TABLE_VIEW } from '../../app/strings/evidence.ts';

/** What stands in a figure's cell, to the letter. @param absent said where the report has no such cell */
export function figureText(figure: Cell | undefined, absent: string): string {
  switch (figure?.state) {
    case undefined:
      return absent;
    case 'blank':
      return EQUATION.blank;
    case 'unread':
      return TABLE_VIEW.unread;
    case 'number':
    case 'dash':
    case 'text':
      return figure.raw;
  }
}
