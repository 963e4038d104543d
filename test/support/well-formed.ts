import { Parser } from 'htmlparser2';
import type { Block, SourceDocument, Table } from '../../app/model/document.ts';
import type { SourceSpan } from '../../app/model/source-span.ts';

/**
 * What is wrong with a document that a reader handed over, whatever its kind; nothing for a good one.
 *
 * @param source the decoded file, for kinds whose spans are offsets into it: each span must hold the text it stands for
 */
export function problemsOf(document: SourceDocument, source?: string): string[] {
  return document.blocks.flatMap((block, index) =>
    blockProblems(block, source).map((problem) => `block ${index} (${block.type}): ${problem}`),
  );
}

function blockProblems(block: Block, source: string | undefined): string[] {
  switch (block.type) {
    case 'paragraph':
      return [
        ...(block.text === '' ? ['no text'] : []),
        ...(/^[ \t\r\n]|[ \t\r\n]$/.test(block.text) ? [`blanks at the ends of ${JSON.stringify(block.text)}`] : []),
        ...(block.level === undefined || (block.level >= 1 && block.level <= 6) ? [] : [`level ${block.level}`]),
        ...spanProblems(block.text, block.source, source),
      ];
    case 'table':
      return [...gridProblems(block), ...spanProblems('', block.source, source), ...cellsProblems(block.cells, source)];
    case 'cells':
      return [
        ...(block.cells.length === 0 ? ['no cells'] : []),
        ...spanProblems('', block.source, source),
        ...cellsProblems(block.cells, source),
      ];
    case 'picture':
      return spanProblems('', block.source, source);
  }
}

function cellsProblems(
  cells: readonly { readonly text: string; readonly source: SourceSpan }[],
  source: string | undefined,
): string[] {
  return cells.flatMap((cell, index) =>
    spanProblems(cell.text, cell.source, source).map((problem) => `cell ${index}: ${problem}`),
  );
}

function gridProblems(table: Table): string[] {
  const problems: string[] = [];
  const taken = new Set<string>();
  let before = -1;
  for (const { row, column, rowSpan, columnSpan, text } of table.cells) {
    const place = `${JSON.stringify(text)} at ${row}/${column}`;
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) problems.push(`${place} has no slot`);
    if (row + rowSpan > table.rowCount) problems.push(`${place} reaches below the last row`);
    if (column + columnSpan > table.columnCount) problems.push(`${place} reaches beyond the last column`);
    const order = row * table.columnCount + column;
    if (order <= before) problems.push(`${place} is out of order`);
    before = order;
    for (let r = row; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + columnSpan; c += 1) {
        if (taken.has(`${r}/${c}`)) problems.push(`${place} covers ${r}/${c}, which is taken`);
        taken.add(`${r}/${c}`);
      }
    }
  }
  return problems;
}

function spanProblems(text: string, span: SourceSpan, source: string | undefined): string[] {
  switch (span.kind) {
    case 'html':
    case 'text':
      return offsetProblems(text, span, source);
    case 'word':
      return [span.paragraph, span.table, span.row, span.column]
        .filter((index) => index !== undefined && !(Number.isInteger(index) && index >= 0))
        .map((index) => `index ${String(index)}`);
    case 'pdf': {
      const [left, low, right, high] = span.box;
      return span.page >= 1 && left <= right && low <= high ? [] : [`page ${span.page}, box ${span.box.join(' ')}`];
    }
    case 'sheet':
      return /^[A-Z]{1,3}[1-9]\d*$/.test(span.cell) ? [] : [`cell ${span.cell}`];
  }
}

function offsetProblems(
  text: string,
  span: Extract<SourceSpan, { readonly kind: 'html' | 'text' }>,
  source: string | undefined,
): string[] {
  if (!(span.start >= 0 && span.start <= span.end)) return [`span ${span.start}-${span.end}`];
  if (source === undefined) return [];
  if (span.end > source.length) return [`span ${span.start}-${span.end} ends behind the file`];
  const slice = source.slice(span.start, span.end);
  const held = withoutBlanks(span.kind === 'html' ? textOfMarkup(slice) : slice);
  const problems = text
    .split('\n')
    .filter((line) => !held.includes(withoutBlanks(line)))
    .map((line) => `${JSON.stringify(line)} is not in ${JSON.stringify(slice.slice(0, 200))}`);
  if (span.kind === 'text') {
    const above = source.slice(0, span.start).match(/\r\n|[\r\n]/g)?.length ?? 0;
    if (span.line !== above + 1) problems.push(`line ${span.line}, but it stands in ${above + 1}`);
  }
  return problems;
}

function textOfMarkup(markup: string): string {
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) }, { decodeEntities: true });
  parser.end(markup);
  return text;
}

function withoutBlanks(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
}
