import type { Grid } from './grid.ts';
import type { Random } from './random.ts';
import type { Sheet } from './sheet.ts';

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function spans(cell: { readonly rowSpan: number; readonly colSpan: number }): string {
  const column = cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : '';
  const row = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '';
  return `${column}${row}`;
}

/** Rows from one 第二十条 line to the next: many pages give each a table of its own. */
export function parted(random: Random, grid: Grid): readonly Grid[] {
  const isHead = (row: Grid['rows'][number]): boolean => /^第二十条/.test(row[0]?.text ?? '');
  if (!grid.rows.some(isHead) || !random.chance(0.25)) return [grid];
  const parts: Grid['rows'][number][][] = [];
  for (const row of grid.rows) {
    if (isHead(row)) parts.push([row]);
    else parts.at(-1)?.push(row);
  }
  return parts.map((rows) => ({ width: grid.width, rows }));
}

function tableLines(random: Random, grid: Grid): string[] {
  const heads = random.chance(0.3);
  const airy = random.chance(0.2);
  const wrapped = random.chance(0.3);
  const lines = [
    random.pick(['<table class="report" border="1">', '<table border="1" cellspacing="0" cellpadding="0">', '<table>']),
  ];
  if (random.chance(0.5)) lines.push('<tbody>');
  for (const row of grid.rows) {
    const cells = row.map((cell) => {
      const tag = heads && cell.figure === null ? 'th' : 'td';
      const text = escaped(cell.text).replaceAll('\n', '<br>');
      const content = wrapped ? `<p>${text}</p>` : text;
      return `<${tag}${spans(cell)}>${airy ? `\n    ${content}\n  ` : content}</${tag}>`;
    });
    lines.push(`<tr>${cells.join('')}</tr>`);
  }
  if (lines.includes('<tbody>')) lines.push('</tbody>');
  lines.push('</table>');
  return lines;
}

function cardLines(card: readonly (readonly [string, string])[]): string[] {
  if (card.length === 0) return [];
  const rows: string[] = [];
  for (let index = 0; index < card.length; index += 2) {
    const cells = card.slice(index, index + 2).map(([name, value]) => `<td>${name}：</td><td>${escaped(value)}</td>`);
    rows.push(`<tr>${cells.join('')}</tr>`);
  }
  return ['<table class="index-card">', ...rows, '</table>'];
}

function bodyLines(random: Random, sheet: Sheet): string[] {
  const headingTag = random.pick(['h2', 'h3', 'p><strong', 'p', 'p class="heading"']);
  const open = `<${headingTag}>`;
  const close = headingTag === 'p><strong' ? '</strong></p>' : `</${headingTag.split(' ')[0] ?? 'p'}>`;
  const indent = random.pick(['', '　　', '&emsp;&emsp;', '&nbsp;&nbsp;&nbsp;&nbsp;']);
  const align = random.pick([' style="text-align:right"', ' align="right"', '']);
  // Old pages part their paragraphs by line breaks alone.
  const broken = random.fork('breaks').chance(0.15);
  return sheet.pieces.flatMap((piece) => {
    if (piece.type === 'table') return parted(random, piece.grid).flatMap((grid) => tableLines(random, grid));
    const text = escaped(piece.text);
    if (piece.type === 'picture') return [`<p><img src="table.png" width="720" height="960" alt="${text}"></p>`];
    if (broken) return [`${indent}${piece.type === 'heading' ? `<b>${text}</b>` : text}<br>`];
    if (piece.type === 'heading') return [`${open}${text}${close}`];
    if (piece.type === 'signature') return [`<p${align}>${text}</p>`];
    if (piece.type === 'subheading') return [`<p>${indent}<strong>${text}</strong></p>`];
    return [`<p>${indent}${text}</p>`];
  });
}

/** A page as a content system of today writes it: UTF-8, closed tags, navigation around the report. */
export function tidyHtml(random: Random, sheet: Sheet): string {
  const { furniture, title } = sheet;
  const meta = random.chance(0.3)
    ? [`<meta name="SiteName" content="${furniture.site}">`, '<meta name="ColumnName" content="政府信息公开年报">']
    : [];
  const titleTag = random.pick(['h1', 'h1 class="title"', 'div class="title"', 'h2', 'p style="text-align:center"']);
  const list = (items: readonly string[]): string =>
    items.map((item) => `<li><a href="#">${escaped(item)}</a></li>`).join('');
  const heading = title === null ? [] : [`<${titleTag}>${escaped(title)}</${titleTag.split(' ')[0] ?? 'h1'}>`];
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    ...meta,
    `<title>${escaped(title ?? furniture.site)}${random.chance(0.4) ? `-${furniture.site}` : ''}</title>`,
    '<style>.report td{border:1px solid #333}</style>',
    '<script>var year = 2010; document.title;</script>',
    '</head>',
    '<body>',
    `<header><a href="#">${furniture.site}</a><nav><ul>${list(furniture.menu)}</ul></nav></header>`,
    `<div class="crumbs">当前位置：${furniture.breadcrumb.map((step) => `<a href="#">${step}</a>`).join(' &gt; ')}</div>`,
    ...cardLines(furniture.indexCard),
    '<article>',
    ...heading,
    ...(furniture.infoLine === null ? [] : [`<div class="info">${escaped(furniture.infoLine)}</div>`]),
    '<div class="content">',
    ...bodyLines(random, sheet),
    '</div>',
    '</article>',
    ...(furniture.related.length === 0 ? [] : [`<ul class="related">${list(furniture.related)}</ul>`]),
    `<footer>${furniture.footer.map((line) => `<p>${escaped(line)}</p>`).join('')}</footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
