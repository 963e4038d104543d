import { figureLabel } from '../../catalog/labels.ts';
import { EDITIONS, type FigureKey } from '../../model/edition.ts';
import { blocksOf, runsOf, type Block } from '../../rule-doc/blocks.ts';
import { exampleLines } from '../../rule-doc/report-example.ts';
import { EDITION_WORDS } from '../../strings/common.ts';
import { RULE_BOOK } from '../../strings/rule-book.ts';
import { html, type Markup } from './markup.ts';

/** A rule's page for paper: its examples as a person would name fields and cells. */
export function docMarkup(source: string): readonly Markup[] {
  return blocksOf(source).map(blockMarkup);
}

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return html`<h4>${inline(block.text)}</h4>`;
    case 'paragraph':
      return html`<p>${inline(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'code':
      return example(block.info, block.text);
    case 'table':
      return table([block.head, ...block.rows]);
  }
}

const inline = (text: string): readonly Markup[] =>
  runsOf(text).map((run) => (run.kind === 'strong' ? html`<b>${run.text}</b>` : html`${run.text}`));

function example(info: string, text: string): Markup {
  const edition = EDITIONS.find((one) => info.endsWith(one)) ?? '2021';
  if (info.startsWith('cells')) {
    const rows = text.split('\n').flatMap((line) => {
      const [key = '', ...value] = line.split('=');
      return key.trim() === '' ? [] : [[cellName(key.trim(), edition), value.join('=').trim() || RULE_BOOK.blank]];
    });
    return html`<p class="caption">${RULE_BOOK.cellsCaption(EDITION_WORDS[edition])}</p>
      ${table(rows)}`;
  }
  const lines = /^(report|campaign)/.test(info) ? exampleLines(text, edition) : null;
  if (lines === null) return html`<pre>${text}</pre>`;
  return table(lines.map(({ field, values }) => [field, values.join('\n')]));
}

function cellName(name: string, edition: (typeof EDITIONS)[number]): string {
  const key = name.replace(/^上年 /, '');
  const label = /^[^|\s]+\|[^|\s]+$/.test(key) ? figureLabel(edition, key as FigureKey) : key;
  return key === name ? label : RULE_BOOK.lastYearCell(label);
}

/** A small table whose first column names things. */
function table(rows: readonly (readonly string[])[]): Markup {
  const lines = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => html`<td>${inline(cell)}</td>`);
    return html`<tr>
      <th>${inline(first)}</th>
      ${cells}
    </tr>`;
  });
  return html`<table class="example">
    <tbody>
      ${lines}
    </tbody>
  </table>`;
}
