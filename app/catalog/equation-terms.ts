import type { Cell } from '../model/report.ts';

/**
 * What a cell brings into an equation: its number, or null where none is known. A blank, a dash and a text are
 * unknown, and so is a number in a larger unit than the form's (`1.2万`), which is never converted.
 */
export function knownTerm(cell: Cell): number | null {
  return cell.state === 'number' && !(cell.unit ?? '').match(/^[万亿]/) ? cell.value : null;
}
