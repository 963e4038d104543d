import type { TextLine } from './pdf-lines.ts';

/** The outer part of a page, above and below, in which running heads and page numbers stand. */
const MARGIN = 0.1;
/** `- 3 -`, `3`, `3/12`, `第3页 共12页`, `— 3 —` */
const PAGE_NUMBER = /^[-—–―－·•\s]*(第\s*)?\d{1,3}\s*(页)?[\s,，/／]*((共|of)?\s*\d{1,3}\s*页?)?[-—–―－·•\s]*$/;

/** A line of the body with what is needed to tell page furniture. */
export interface PlacedLine {
  readonly line: TextLine;
  /** From 1. */
  readonly page: number;
  readonly pageHeight: number;
}

/** Leaves out page numbers, running heads and feet: they belong to the paper, not to the report. */
export function withoutFurniture(lines: readonly PlacedLine[]): PlacedLine[] {
  const repeated = new Map<string, Set<number>>();
  for (const placed of lines) {
    if (!inMargin(placed)) continue;
    const key = likeness(placed);
    repeated.set(key, (repeated.get(key) ?? new Set()).add(placed.page));
  }
  const pages = new Set(lines.map((placed) => placed.page)).size;
  const often = Math.max(2, pages / 2);
  return lines.filter((placed) => {
    if (!inMargin(placed)) return true;
    if (PAGE_NUMBER.test(placed.line.text.trim())) return false;
    return (repeated.get(likeness(placed))?.size ?? 0) < often;
  });
}

function inMargin({ line, pageHeight }: PlacedLine): boolean {
  const middle = (line.box[1] + line.box[3]) / 2;
  return middle < MARGIN * pageHeight || middle > (1 - MARGIN) * pageHeight;
}

/** The same words at the same height, whatever numbers stand in them. */
function likeness({ line }: PlacedLine): string {
  return `${Math.round(line.box[1] / 4)} ${line.text.replace(/\d+/g, '#').replace(/\s+/g, '')}`;
}
