import { viewOf, type DocFile } from './doc-file.ts';
import type { ListDefinition, ListLevel } from './word-numbering.ts';

const LIST = 28;
const OVERRIDE = 16;
const LEVEL_HEADER = 28;
const MOST_LISTS = 2000;

/** Ways of counting by their number in the file; those not named count in digits. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [10, 'ideographDigital'],
  [11, 'japaneseCounting'],
  [14, 'decimalFullWidth'],
  [17, 'japaneseDigitalTenThousand'],
  [18, 'decimalEnclosedCircle'],
  [19, 'decimalFullWidth'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [28, 'decimalEnclosedCircleChinese'],
  [33, 'taiwaneseCounting'],
  [35, 'taiwaneseCountingThousand'],
  [37, 'chineseCounting'],
  [39, 'chineseCountingThousand'],
  [255, 'none'],
]);

/** The file's lists by the number (from 1) under which paragraphs name them; none where the tables are damaged. */
export function readDocLists(file: DocFile): Map<string, ListDefinition> {
  const levels = readLevels(file.tableOnwards('lists'));
  const table = file.table('listOverrides');
  const view = viewOf(table);
  const lists = new Map<string, ListDefinition>();
  if (table.length < 4) return lists;
  const count = Math.min(view.getUint32(0, true), MOST_LISTS, Math.floor((table.length - 4) / OVERRIDE));
  for (let i = 0; i < count; i += 1) {
    const id = view.getInt32(4 + i * OVERRIDE, true);
    const found = levels.get(id);
    if (found !== undefined) lists.set(String(i + 1), { series: String(id), levels: found, restarts: new Map() });
  }
  return lists;
}

/** First the lists, then, behind the table's declared end, the levels of each: one or nine. */
function readLevels(table: Uint8Array): Map<number, Map<number, ListLevel>> {
  const found = new Map<number, Map<number, ListLevel>>();
  const view = viewOf(table);
  if (table.length < 2) return found;
  const count = Math.min(view.getUint16(0, true), MOST_LISTS);
  let at = 2 + count * LIST;
  for (let list = 0; list < count; list += 1) {
    const own = 2 + list * LIST;
    if (own + LIST > table.length) return found;
    const levels = new Map<number, ListLevel>();
    const depth = ((table[own + 26] ?? 0) & 1) === 0 ? 9 : 1;
    for (let level = 0; level < depth; level += 1) {
      if (at + LEVEL_HEADER > table.length) return found;
      const text = at + LEVEL_HEADER + (table[at + 24] ?? 0) + (table[at + 25] ?? 0);
      if (text + 2 > table.length) return found;
      const length = view.getUint16(text, true);
      levels.set(level, {
        start: view.getInt32(at, true),
        format: FORMATS.get(table[at + 4] ?? 0) ?? 'decimal',
        text: levelText(table.subarray(text + 2, text + 2 + length * 2)),
      });
      at = text + 2 + length * 2;
    }
    found.set(view.getInt32(own, true), levels);
  }
  return found;
}

/** Control characters 0 to 8 stand for the number of that level. */
function levelText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return Array.from(text, (c) => (c.charCodeAt(0) < 9 ? `%${c.charCodeAt(0) + 1}` : c)).join('');
}
