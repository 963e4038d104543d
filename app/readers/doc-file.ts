import { REFUSALS } from '../strings/refusals.ts';
import type { OleContainer } from './ole.ts';
import { Refusal } from './refusal.ts';

const WORD_97 = 0xa5ec;
/** Offset in the header of the pairs that say where the tables lie: place and length, 8 bytes each. */
const PAIRS = 0x9a;
const PAIR = { stylesheet: 1, characters: 12, paragraphs: 13, pieces: 33, lists: 73, listOverrides: 74 } as const;

/** Longest text that is read, in characters: a report has twenty thousand. */
const MOST_CHARACTERS = 4_000_000;

/** A Word 97-2003 file taken apart as far as its streams and its text. */
export interface DocFile {
  readonly main: Uint8Array;
  /** Where rows of many columns and pictures keep their particulars; null where there is none. */
  readonly data: Uint8Array | null;
  /** All the text, the body first; behind it footnotes, headers, text boxes. */
  readonly text: string;
  /** Characters of the body, and the stretch in which text boxes keep theirs. */
  readonly bodyLength: number;
  readonly boxes: { readonly from: number; readonly to: number };
  /** Place in `main` of the character at an index of `text`. */
  placeOf(index: number): number;
  /** One of the header's tables; empty where the file has none. */
  table(name: keyof typeof PAIR): Uint8Array;
  /** The table stream from the start of a table on, for what stands behind its declared end. */
  tableOnwards(name: keyof typeof PAIR): Uint8Array;
}

interface Piece {
  readonly from: number;
  readonly place: number;
  readonly narrow: boolean;
}

/** @throws Refusal where the file is encrypted, too old, or damaged */
export function openDoc(container: OleContainer): DocFile {
  const main = container.stream('WordDocument');
  if (main === null || main.length < 0x200) throw damaged();
  const header = viewOf(main);
  const flags = header.getUint16(0x0a, true);
  if (header.getUint16(0, true) !== WORD_97) throw new Refusal(REFUSALS.oldWord);
  if ((flags & 0x0100) !== 0) throw new Refusal(REFUSALS.encryptedWord);
  const tables = container.stream((flags & 0x0200) === 0 ? '0Table' : '1Table');
  if (tables === null) throw damaged();

  const tableOnwards = (name: keyof typeof PAIR) => {
    const at = PAIRS + PAIR[name] * 8;
    if (at + 8 > main.length || header.getUint32(at + 4, true) === 0) return new Uint8Array();
    return tables.subarray(Math.min(header.getUint32(at, true), tables.length));
  };
  const table = (name: keyof typeof PAIR) =>
    tableOnwards(name).subarray(0, header.getUint32(PAIRS + PAIR[name] * 8 + 4, true));

  const length = (at: number) => Math.max(0, header.getInt32(at, true));
  const beforeBoxes = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60].reduce((sum, at) => sum + length(at), 0);
  const { pieces, end } = readPieces(table('pieces'));
  let text = '';
  const places: Piece[] = [];
  pieces.forEach((piece, i) => {
    const count = (pieces[i + 1]?.from ?? end) - piece.from;
    if (count <= 0) return;
    places.push({ ...piece, from: text.length });
    const wanted = Math.min(count, MOST_CHARACTERS - text.length);
    const found = decode(main, piece, wanted);
    if (found.length < wanted) throw damaged();
    text += found;
  });
  if (text === '') throw damaged();

  return {
    main,
    data: container.stream('Data'),
    text,
    bodyLength: Math.min(length(0x4c), text.length),
    boxes: { from: Math.min(beforeBoxes, text.length), to: Math.min(beforeBoxes + length(0x64), text.length) },
    placeOf: (index) => {
      const piece = lastAtOrBefore(places, index);
      return piece === undefined ? 0 : piece.place + (index - piece.from) * (piece.narrow ? 1 : 2);
    },
    table,
    tableOnwards,
  };
}

function lastAtOrBefore(places: readonly Piece[], index: number): Piece | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

/** The text may lie in pieces, in any order, each in one byte or two bytes a character. */
function readPieces(table: Uint8Array): { pieces: Piece[]; end: number } {
  const view = viewOf(table);
  let at = 0;
  // Formatting comes first, in blocks marked 1; the piece table is marked 2.
  while (table[at] === 1 && at + 3 <= table.length) at += 3 + view.getUint16(at + 1, true);
  if (table[at] !== 2 || at + 5 > table.length) throw damaged();
  const count = Math.floor((Math.min(view.getUint32(at + 1, true), table.length - at - 5) - 4) / 12);
  if (count < 1) throw damaged();
  const first = at + 5;
  const pieces = Array.from({ length: count }, (_, i): Piece => {
    const place = view.getUint32(first + (count + 1) * 4 + i * 8 + 2, true);
    const narrow = (place & 0x40000000) !== 0;
    const bare = place & 0x3fffffff;
    return { from: view.getUint32(first + i * 4, true), place: narrow ? bare >> 1 : bare, narrow };
  });
  return { pieces, end: view.getUint32(first + count * 4, true) };
}

/** Bytes 80 to 9F as Word writes them in one byte (Windows-1252); Node's decoder of that name takes them for controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decode(main: Uint8Array, piece: Piece, count: number): string {
  const bytes = main.subarray(piece.place, piece.place + count * (piece.narrow ? 1 : 2));
  if (!piece.narrow) return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): Refusal {
  return new Refusal(REFUSALS.damagedWord);
}
