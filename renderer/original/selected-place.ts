import type { FigureKey } from '../../app/model/edition.ts';
import { MOST_BEFORE, MOST_PASSAGE } from '../../app/model/own-place.ts';

/** What a person points at in a shown original: cells of the report's tables, or words with what stands before them. */
export type Selected =
  | { readonly kind: 'cells'; readonly figures: readonly FigureKey[] }
  | { readonly kind: 'passage'; readonly text: string; readonly before: string };

const FIGURE = 'figure:';
const ELEMENT = 1;

function figuresOf(element: Element): readonly FigureKey[] {
  const names = element.getAttribute('data-mark')?.split(' ') ?? [];
  return names.flatMap((name) => (name.startsWith(FIGURE) ? [name.slice(FIGURE.length) as FigureKey] : []));
}

/** The cell of a report's table that an element of the page stands in; null where it stands in none. */
export function cellAt(element: Element | null): Selected | null {
  for (let at = element; at !== null; at = at.parentElement) {
    const figures = figuresOf(at);
    if (figures.length > 0) return { kind: 'cells', figures };
  }
  return null;
}

/** What is selected in a page: cells where the selection begins in one, else words; null where nothing is. */
export function selectedIn(page: Document): Selected | null {
  const selection = page.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const text = selection.toString().trim().slice(0, MOST_PASSAGE);
  if (text === '') return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer;
  // A page in a frame has classes of its own: `instanceof` knows none of its nodes.
  if (cellAt(start.nodeType === ELEMENT ? (start as Element) : start.parentElement) !== null) {
    const figures = [...page.querySelectorAll('[data-mark]')]
      .filter((element) => range.intersectsNode(element) && reaches(range, element))
      .flatMap(figuresOf);
    if (figures.length > 0) return { kind: 'cells', figures: [...new Set(figures)] };
  }
  return { kind: 'passage', text, before: wordsBefore(page, range) };
}

/** Whether a selection takes in anything of an element: its end may lie at the very beginning of the next one. */
function reaches(range: Range, element: Element): boolean {
  const inside = range.cloneRange();
  if (!element.contains(range.startContainer)) inside.setStartBefore(element);
  if (!element.contains(range.endContainer)) inside.setEndAfter(element);
  return inside.toString().trim() !== '';
}

function wordsBefore(page: Document, range: Range): string {
  const all = page.createRange();
  all.setStart(page.body, 0);
  all.setEnd(range.startContainer, range.startOffset);
  return all
    .toString()
    .slice(-10 * MOST_BEFORE)
    .replace(/\s+/gu, '')
    .slice(-MOST_BEFORE);
}
