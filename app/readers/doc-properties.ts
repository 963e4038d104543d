import { viewOf } from './doc-file.ts';

const PAGE = 512;

/** One property: its code and its operand (without a length in front). */
export interface Property {
  readonly code: number;
  readonly operand: Uint8Array;
}

/** A stretch of the main stream with the properties that its characters or paragraphs have. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  /** Style by its index, null for character runs. */
  readonly style: number | null;
  readonly bytes: Uint8Array;
}

/**
 * Reads the pages of formatting: a table of pages, on each page stretches and their properties.
 *
 * @param table places and page numbers, as the header's table has them
 * @returns a look-up by place in the main stream; null where the file says nothing
 */
export function propertyRuns(
  main: Uint8Array,
  table: Uint8Array,
  kind: 'paragraphs' | 'characters',
): (place: number) => PropertyRun | null {
  const view = viewOf(table);
  const count = Math.max(0, Math.floor((table.length - 4) / 8));
  const runs: PropertyRun[] = [];
  for (let i = 0; i < count; i += 1) {
    const page = (view.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff) * PAGE;
    if (page + PAGE <= main.length) runs.push(...pageRuns(main.subarray(page, page + PAGE), kind));
  }
  runs.sort((a, b) => a.from - b.from);
  return (place) => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const found = runs[low - 1];
    return found !== undefined && place < found.to ? found : null;
  };
}

function pageRuns(page: Uint8Array, kind: 'paragraphs' | 'characters'): PropertyRun[] {
  const view = viewOf(page);
  const entry = kind === 'paragraphs' ? 13 : 1;
  const count = Math.min(page[PAGE - 1] ?? 0, Math.floor((PAGE - 5) / (4 + entry)));
  return Array.from({ length: count }, (_, i): PropertyRun => {
    const at = (page[(count + 1) * 4 + i * entry] ?? 0) * 2;
    const from = view.getUint32(i * 4, true);
    const to = view.getUint32((i + 1) * 4, true);
    if (at === 0) return new PageRun(from, to, kind === 'paragraphs' ? 0 : null, page, 0, 0);
    const length = page[at] ?? 0;
    if (kind === 'characters') return new PageRun(from, to, null, page, at + 1, at + 1 + length);
    const start = length === 0 ? at + 2 : at + 1;
    const end = start + (length === 0 ? (page[at + 1] ?? 0) * 2 : length * 2 - 1);
    const style = start + 2 <= PAGE ? view.getUint16(start, true) : 0;
    return new PageRun(from, to, style, page, Math.min(start + 2, PAGE), Math.min(end, PAGE));
  });
}

/** A document has thousands of runs, of which few are asked for their properties: only then are those cut out. */
class PageRun implements PropertyRun {
  readonly from: number;
  readonly to: number;
  readonly style: number | null;
  readonly #page: Uint8Array;
  readonly #start: number;
  readonly #end: number;

  constructor(from: number, to: number, style: number | null, page: Uint8Array, start: number, end: number) {
    this.from = from;
    this.to = to;
    this.style = style;
    this.#page = page;
    this.#start = start;
    this.#end = end;
  }

  get bytes(): Uint8Array {
    return this.#page.subarray(this.#start, this.#end);
  }
}

const TABLE_DEFINITION = 0xd608;
const TABS_CHANGED = 0xc615;
const HUGE = new Set([0x6645, 0x6646]);

/** Length of an operand by the three highest bits of its code; 6 says its own length. */
const OPERAND_LENGTHS = [1, 1, 2, 4, 2, 2, null, 3] as const;

/**
 * Takes a list of properties apart. Rows of many columns keep theirs in the data stream and only point there; they
 * are fetched.
 */
export function properties(bytes: Uint8Array, data: Uint8Array | null): Property[] {
  const found: Property[] = [];
  const view = viewOf(bytes);
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true);
    at += 2;
    const fixed = OPERAND_LENGTHS[code >> 13] ?? null;
    let start = at;
    let length = fixed ?? bytes[at] ?? 0;
    if (fixed === null) {
      start = at + 1;
      if (code === TABLE_DEFINITION && at + 2 <= bytes.length) {
        start = at + 2;
        length = Math.max(0, view.getUint16(at, true) - 1);
      } else if (code === TABS_CHANGED && length === 255) return found;
    }
    const operand = bytes.subarray(start, start + length);
    if (HUGE.has(code)) found.push(...hugeProperties(operand, data));
    else found.push({ code, operand });
    at = start + length;
  }
  return found;
}

function hugeProperties(pointer: Uint8Array, data: Uint8Array | null): Property[] {
  if (data === null || pointer.length < 4) return [];
  const at = viewOf(pointer).getUint32(0, true);
  if (at + 2 > data.length) return [];
  const length = viewOf(data).getUint16(at, true);
  // Without the data stream: one pointer leads to properties, never to another pointer.
  return properties(data.subarray(at + 2, at + 2 + length), null);
}

/** The property's operand as a number, null where the list does not have it. The last one of a code counts. */
export function numberOf(list: readonly Property[], code: number): number | null {
  const operand = list.findLast((property) => property.code === code)?.operand;
  if (operand === undefined || operand.length === 0) return null;
  return operand.reduceRight((value, byte) => value * 256 + byte, 0);
}
