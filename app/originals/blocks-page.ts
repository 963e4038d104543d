import type { Block, SourceDocument, Table } from '../model/document.ts';
import type { SourceSpan } from '../model/source-span.ts';
import { escapeText, markAttribute } from './marked-text.ts';
import type { Mark } from './marks.ts';

/** A span as a key: the same place of the same kind of file is the same key. */
function placeOf(span: SourceSpan): string {
  const place = Object.entries(span).filter(([name]) => name !== 'input');
  return JSON.stringify(place.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const lines = (text: string): string => escapeText(text.trim()).replace(/\n/g, '<br>');

function tableMarkup(table: Table, attribute: (span: SourceSpan) => string): string {
  const rows = Array.from({ length: table.rowCount }, (_, row) => {
    const cells = table.cells
      .filter((cell) => cell.row === row)
      .map((cell) => {
        const spans =
          (cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '') +
          (cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '');
        return `<td${spans}${attribute(cell.source)}>${lines(cell.text)}</td>`;
      });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table class="original-table">${rows.join('')}</table>`;
}

/** What a person is told to look for in the file itself: page of a PDF, sheet of a workbook. */
function partOf(span: SourceSpan): string | null {
  if (span.kind === 'pdf') return `第${span.page}页`;
  return span.kind === 'sheet' ? span.sheet : null;
}

/**
 * A Word, PDF, Excel or saved-page report as the program read it: its paragraphs and tables in reading order, the
 * places of marks carrying `data-mark`, a line between pages and sheets.
 * @returns the inside of a page's body
 */
export function blocksPage(document: SourceDocument, marks: readonly Mark[]): string {
  const names = new Map<string, string[]>();
  for (const { name, span } of marks) {
    const place = placeOf(span);
    const known = names.get(place);
    if (known === undefined) names.set(place, [name]);
    else known.push(name);
  }
  const attribute = (span: SourceSpan): string => {
    const here = names.get(placeOf(span));
    return here === undefined ? '' : markAttribute(here);
  };
  let part: string | null = null;
  const markup = (block: Block): string => {
    const own = partOf(block.source);
    const line = own === null || own === part ? '' : `<div class="original-part">${escapeText(own)}</div>`;
    part = own ?? part;
    return line + blockMarkup(block, attribute);
  };
  return `<div class="original-blocks">${document.blocks.map(markup).join('')}</div>`;
}

function blockMarkup(block: Block, attribute: (span: SourceSpan) => string): string {
  switch (block.type) {
    case 'table':
      return tableMarkup(block, attribute);
    case 'paragraph': {
      const tag = block.level === undefined ? 'p' : `h${Math.min(6, Math.max(2, block.level))}`;
      return `<${tag}${attribute(block.source)}>${lines(block.text)}</${tag}>`;
    }
    case 'cells':
      return `<p>${block.cells.map((cell) => `<span${attribute(cell.source)}>${lines(cell.text)}</span>`).join(' ')}</p>`;
    case 'picture':
      return `<p${attribute(block.source)}><span class="original-picture">${lines(block.text) || '图片'}</span></p>`;
  }
}
