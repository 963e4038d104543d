import type { Block, SourceDocument } from '../../app/model/document.ts';

/**
 * Blocks in a form that a test can spell out: a paragraph is its text (`# ` for each heading level), a table its rows
 * (cells joined by ` | `, merged ones with their `rows×columns`), a run of cells its cells (`+n` for padding).
 */
export function sketch(document: SourceDocument): unknown[] {
  return document.blocks.map(sketchBlock);
}

function sketchBlock(block: Block): unknown {
  switch (block.type) {
    case 'paragraph':
      return '#'.repeat(block.level ?? 0) + (block.level === undefined ? '' : ' ') + block.text;
    case 'table':
      return Array.from({ length: block.rowCount }, (_, row) =>
        block.cells
          .filter((cell) => cell.row === row)
          .map(({ text, column, rowSpan, columnSpan }) => {
            const merged = rowSpan > 1 || columnSpan > 1 ? ` ${rowSpan}×${columnSpan}` : '';
            return `${column}:${text}${merged}`;
          })
          .join(' | '),
      );
    case 'cells':
      return { cells: block.cells.map(({ text, padding }) => (padding === undefined ? text : `${text}+${padding}`)) };
    case 'picture':
      return { picture: block.text };
  }
}
