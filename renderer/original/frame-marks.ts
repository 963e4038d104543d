import type { ShownMark } from '../form/marks.ts';

/**
 * Marks of a shown original. The frame runs no scripts; the window, being of the same origin, sets attributes in its
 * document from outside (their look: app/originals/page-frame.ts).
 */

/** Elements that carry a mark, in the order of the page. */
export function elementsOf(page: Document, name: string): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-mark]')].filter(
    (element) => element.dataset['mark']?.split(' ').includes(name) === true,
  );
}

/** Names of all marks that a page has a place for, from its source. */
export function marksIn(html: string): ReadonlySet<string> {
  const names = [...html.matchAll(/ data-mark="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
  return new Set(names);
}

/** Draws the page larger or smaller, 100 being as it is. */
export function setZoom(page: Document, percent: number): void {
  page.documentElement.style.zoom = String(percent / 100);
}

/** The largest size, of at most 100 percent, at which nothing of the page is cut off at its right; at least 40. */
export function fittingZoom(page: Document): number {
  const { documentElement: root } = page;
  let percent = 100;
  // What is smaller is also laid out anew, so that the first guess may be off.
  for (let guess = 0; guess < 3; guess += 1) {
    setZoom(page, percent);
    if (root.scrollWidth <= root.clientWidth) break;
    percent = Math.max(40, Math.floor((percent * root.clientWidth) / root.scrollWidth));
  }
  return percent;
}

/** Marks these places and no others. A mark without a place in this page is left out. */
export function showMarks(page: Document, marks: readonly ShownMark[]): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-on]')) {
    delete element.dataset['on'];
    delete element.dataset['number'];
  }
  const places = new Map<string, HTMLElement[]>();
  for (const element of page.querySelectorAll<HTMLElement>('[data-mark]')) {
    for (const name of (element.dataset['mark'] ?? '').split(' ')) {
      places.set(name, [...(places.get(name) ?? []), element]);
    }
  }
  for (const mark of marks) {
    (places.get(mark.name) ?? []).forEach((element, index) => {
      element.dataset['on'] = mark.kind;
      if (index === 0 && mark.number !== '') {
        // A cell may be two terms of an equation, or a term and a quote.
        element.dataset['number'] = `${element.dataset['number'] ?? ''}${mark.number}`;
      }
    });
  }
}

/** Scrolls to a mark and sets it off from the others. False where the page has no such place. */
export function lookAt(page: Document, name: string | null): boolean {
  for (const element of page.querySelectorAll<HTMLElement>('[data-now]')) delete element.dataset['now'];
  const [element] = name === null ? [] : elementsOf(page, name);
  if (element === undefined) return false;
  element.dataset['now'] = '';
  scrollTo(page, element.getBoundingClientRect());
  return true;
}

/** Brings a box of the page to the upper third of the frame; moves nothing outside the frame. */
export function scrollTo(page: Document, box: DOMRect): void {
  const view = page.defaultView;
  if (view === null) return;
  const top = view.scrollY + box.top - view.innerHeight / 3;
  const beside = box.left < 0 || box.right > view.innerWidth;
  const left = beside ? view.scrollX + box.left - view.innerWidth / 3 : view.scrollX;
  view.scrollTo({ top: Math.max(0, top), left: Math.max(0, left), behavior: 'auto' });
}
