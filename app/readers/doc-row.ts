import { viewOf } from './doc-file.ts';
import type { Property } from './doc-properties.ts';
import type { DrawnCell } from './word-rows.ts';

const TABLE_DEFINITION = 0xd608;
const VERTICAL_MERGE = 0xd62b;
const CELL_LENGTH = 20;
const MOST_CELLS = 63;

/** The cells that a row's end mark defines, null where the definition is lost. */
export function drawnCells(properties: readonly Property[]): DrawnCell[] | null {
  const definition = properties.findLast(({ code }) => code === TABLE_DEFINITION)?.operand;
  const count = definition?.[0] ?? 0;
  if (definition === undefined || count === 0 || count > MOST_CELLS) return null;
  if (definition.length < 1 + (count + 1) * 2) return null;
  const view = viewOf(definition);
  const flagsAt = (cell: number) => {
    const at = 1 + (count + 1) * 2 + cell * CELL_LENGTH;
    // Trailing cells without particulars may be left out.
    return at + 2 <= definition.length ? view.getUint16(at, true) : 0;
  };
  const cells = Array.from({ length: count }, (_, i): DrawnCell => {
    const flags = flagsAt(i);
    const across = flags & 3;
    return {
      left: view.getInt16(1 + i * 2, true),
      right: view.getInt16(1 + (i + 1) * 2, true),
      down: downwards((flags >> 5) & 3),
      across: across === 0 ? 'no' : across === 1 ? 'start' : 'continue',
    };
  });
  for (const { code, operand } of properties) {
    const [cell = 0, merge = 0] = operand;
    const found = cells[cell];
    if (code === VERTICAL_MERGE && operand.length >= 2 && found !== undefined) {
      cells[cell] = { ...found, down: downwards(merge & 3) };
    }
  }
  return cells;
}

function downwards(bits: number): DrawnCell['down'] {
  return bits === 0 ? 'no' : bits === 1 ? 'continue' : 'start';
}
