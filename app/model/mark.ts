import type { FigureKey } from './edition.ts';

/** Name of the mark that a figure's cell carries where an original is shown. */
export function figureMark(key: FigureKey): string {
  return `figure:${key}`;
}

/** Name of the mark of a finding's n-th quote (from 0). */
export function quoteMark(finding: string, index: number): string {
  return `quote:${finding}:${index}`;
}
