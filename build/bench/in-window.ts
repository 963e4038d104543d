/**
 * What the bench looks at from within the window: every frame that is drawn. Put into the page by window.mjs, as
 * `globalThis.bench`.
 */

/** A list of which only what is in sight is drawn. */
interface Place {
  readonly scroller: string;
  readonly row: string;
  /** What lies over the rows at the upper and the lower edge. */
  readonly head?: string;
  readonly foot?: string;
  /** Cells of a row that must reach across, behind the one that stands still. */
  readonly cell?: string;
  readonly front?: string;
}

const PLACES: Readonly<Record<string, Place>> = {
  agencies: { scroller: '.agency-list', row: '.virtual-item' },
  findings: { scroller: '.finding-list', row: '.virtual-item' },
  inputs: { scroller: '.inputs-list', row: '.virtual-item' },
  rollup: {
    scroller: '.ru-grid',
    row: '.ru-body > .ru-line',
    head: '.ru-head',
    foot: '.ru-foot',
    cell: ':scope > .ru-cell',
    front: '.ru-front',
  },
};

/** Frames that were looked at, and those with something missing. */
interface Frames {
  readonly frames: number;
  readonly gaps: number;
  /** Different places at which the list stood. */
  readonly places: number;
}

function placeOf(name: string): Place {
  const place = PLACES[name];
  if (place === undefined) throw new Error(`no list is called ${name}`);
  return place;
}

function elementOf(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`${selector} is not there`);
  return element;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether spans leave more than a pixel of a stretch bare. */
function leavesBare(spans: readonly Span[], from: number, to: number): boolean {
  let covered = from;
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    if (span.from > covered + 1) break;
    covered = Math.max(covered, span.to);
  }
  return covered < to - 1;
}

/** Whether part of what is in sight of a list is bare, or a row there says nothing. */
function hasGap({ scroller, row, head, foot, cell, front }: Place): boolean {
  const list = elementOf(scroller);
  const box = list.getBoundingClientRect();
  const content = list.scrollHeight - list.scrollTop;
  const top = head === undefined ? box.top : elementOf(head).getBoundingClientRect().bottom;
  const end = foot === undefined ? box.top + list.clientHeight : elementOf(foot).getBoundingClientRect().top;
  const bottom = Math.min(end, box.top + content);
  const rows = [...list.querySelectorAll(row)].map((element) => ({ element, box: element.getBoundingClientRect() }));
  const seen = rows.filter((one) => one.box.bottom > top + 1 && one.box.top < bottom - 1);
  if (
    leavesBare(
      seen.map((one) => ({ from: one.box.top, to: one.box.bottom })),
      top,
      bottom,
    )
  )
    return true;
  if (seen.some(({ element }) => element.textContent.trim() === '')) return true;
  if (cell === undefined || front === undefined) return false;
  const [first] = seen;
  if (first === undefined) return false;
  const cells = [...first.element.querySelectorAll(cell)].map((element) => element.getBoundingClientRect());
  const still = first.element.querySelector(front)?.getBoundingClientRect().right ?? box.left;
  const right = Math.min(box.left + list.clientWidth, box.left - list.scrollLeft + list.scrollWidth);
  return leavesBare(
    cells.map((one) => ({ from: one.left, to: one.right })),
    still,
    right,
  );
}

let watching: { name: string; frames: number; gaps: number; places: Set<string> } | null = null;

/** Looks at every frame from now on. */
function watch(name: string): void {
  const place = placeOf(name);
  const seen = { name, frames: 0, gaps: 0, places: new Set<string>() };
  watching = seen;
  const look = (): void => {
    if (watching !== seen) return;
    const list = elementOf(place.scroller);
    seen.frames += 1;
    seen.places.add(`${list.scrollTop} ${list.scrollLeft}`);
    if (hasGap(place)) seen.gaps += 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function watched(): Frames {
  if (watching === null) throw new Error('nothing is watched');
  const { frames, gaps, places } = watching;
  watching = null;
  return { frames, gaps, places: places.size };
}

/** Where a list is on the screen. */
function boxOf(name: string): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  const { x, y, width, height } = elementOf(placeOf(name).scroller).getBoundingClientRect();
  return { x, y, width, height };
}

/** Scrolls a list to one place after another, each in a frame of its own. @param places parts of the way, 0 to 1 */
async function jump(
  name: string,
  places: readonly { readonly down: number; readonly across: number }[],
): Promise<void> {
  const list = elementOf(placeOf(name).scroller);
  for (const { down, across } of places) {
    list.scrollTo({
      top: down * (list.scrollHeight - list.clientHeight),
      left: across * (list.scrollWidth - list.clientWidth),
    });
    await new Promise(requestAnimationFrame);
  }
}

/** Resolves once the frame that is being made is on its way to the screen. */
const drawn = (): Promise<number> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve(performance.now());
    };
    requestAnimationFrame(() => {
      port2.postMessage(null);
    });
  });

const INPUTS = ['keydown', 'beforeinput', 'mousedown'] as const;

/** What has been waited for since the last key or click. */
let answer: Promise<number> | null = null;

/** Begins to wait: from the next key or click on until what is drawn fulfils a condition. */
function expectAfterInput(isThere: () => boolean): void {
  answer = new Promise((resolve) => {
    const from = (event: Event): void => {
      for (const name of INPUTS) window.removeEventListener(name, from, true);
      const look = (): void => {
        if (!isThere()) requestAnimationFrame(look);
        else
          void drawn().then((at) => {
            resolve(at - event.timeStamp);
          });
      };
      requestAnimationFrame(look);
    };
    for (const name of INPUTS) window.addEventListener(name, from, true);
  });
}

/** Milliseconds from the key or click to what was expected, on the screen. */
function answered(): Promise<number> {
  if (answer === null) throw new Error('nothing is expected');
  return answer;
}

const agencyRows = (): NodeListOf<Element> => document.querySelectorAll('.agency-list .agency-row');

/** How many agencies the list says that it has, by its first row. */
const agencyCount = (): number => Number(agencyRows()[0]?.getAttribute('aria-setsize') ?? 0);

const expectations = {
  /** The list of agencies has so many, and those in sight say so; none: it says that there is none. */
  agencies: (count: number, text: string) => (): boolean =>
    count === 0
      ? document.querySelector('.agencies .empty') !== null
      : agencyCount() === count && [...agencyRows()].every((row) => row.textContent.includes(text)),
  /** A table has so many rows besides its own head and foot. */
  inputs: (count: number, text: string) => (): boolean =>
    Number(document.querySelector('.inputs-table')?.getAttribute('aria-rowcount')) === count + 1 &&
    [...document.querySelectorAll('.inputs-list .input-row')].every((row) => row.textContent.includes(text)),
  rollup: (count: number, text: string) => (): boolean => {
    const foot = document.querySelectorAll('.ru-foot > .ru-line').length;
    return (
      Number(document.querySelector('.ru-grid')?.getAttribute('aria-rowcount')) === count + foot + 1 &&
      [...document.querySelectorAll('.ru-body .ru-name')].every((name) => name.textContent.includes(text))
    );
  },
  /** The findings are those of an agency, beside its name. */
  findings: (count: number, text: string) => (): boolean =>
    document.querySelectorAll('.finding-row').length >= Math.min(count, 4) &&
    (document.querySelector('.agency-head')?.textContent.includes(text) ?? false),
} as const;

function expect(what: keyof typeof expectations, count: number, text: string): void {
  expectAfterInput(expectations[what](count, text));
}

const bench = { watch, watched, boxOf, jump, expect, answered };

export type WindowBench = typeof bench;

Object.assign(globalThis, { bench });
