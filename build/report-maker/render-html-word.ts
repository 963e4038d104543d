import type { Grid, GridCell } from './grid.ts';
import type { Random } from './random.ts';
import { escaped, parted } from './render-html-tidy.ts';
import type { Sheet } from './sheet.ts';

/** The habits of one pasted page. */
interface WordStyle {
  readonly upper: boolean;
  readonly unclosed: boolean;
  readonly wrapLines: boolean;
  readonly nested: boolean;
  readonly vertical: boolean;
  readonly heightZeroRow: boolean;
  readonly wrongSpans: boolean;
  readonly blank: string;
  /** A label that spans more rows than it has: the row below it is pushed one column to the right. */
  readonly longSpan: boolean;
  /** Paragraphs are parted by line breaks alone. */
  readonly lineBreaks: boolean;
  /** Each paragraph and table stands in a row of the layout table. */
  readonly rowsOfPieces: boolean;
}

/** Word breaks lines inside Chinese text where it likes; browsers show them as nothing or as a space. */
function wrapped(random: Random, style: WordStyle, text: string): string {
  if (!style.wrapLines || text.length < 24) return text;
  let column = 0;
  return Array.from(text)
    .map((letter, index, all) => {
      column += 1;
      const between = /[\u4e00-\u9fff]/.test(letter) && /[\u4e00-\u9fff]/.test(all[index + 1] ?? '');
      if (column < 34 || !between || random.chance(0.5)) return letter;
      column = 0;
      return `${letter}\n`;
    })
    .join('');
}

/** Latin letters and digits in spans of their own, as Word switches fonts. */
function runs(random: Random, style: WordStyle, text: string): string {
  return (wrapped(random, style, text).match(/[0-9A-Za-z.,:%-]+|[^0-9A-Za-z.,:%-]+/g) ?? [])
    .map((run) => {
      const latin = /^[0-9A-Za-z]/.test(run);
      const open = latin
        ? '<span lang=EN-US style=\'font-family:"Times New Roman"\'>'
        : "<span style='font-family:仿宋_GB2312'>";
      return `${open}${escaped(run)}</span>`;
    })
    .join('');
}

function paragraph(random: Random, style: WordStyle, text: string, attributes = ''): string {
  const close = style.unclosed && random.chance(0.5) ? '' : '</p>';
  return `<p class=MsoNormal${attributes} style='margin-top:0cm;text-indent:32.0pt;mso-char-indent-count:2.0'>${runs(random, style, text)}<span lang=EN-US><o:p></o:p></span>${close}`;
}

/** A label taken apart by tags, breaks and spaces that do not show. */
function labelMarkup(random: Random, style: WordStyle, text: string): string {
  if (text === '') return style.blank;
  if (text === '三、本年度办理结果' && style.vertical) {
    const letters = Array.from(text);
    return random.chance(0.5)
      ? `<p class=MsoNormal align=center>${letters.join('<br>')}</p>`
      : letters.map((letter) => `<p class=MsoNormal align=center>${letter}</p>`).join('\n');
  }
  const line = (part: string): string => {
    const at = part.length > 3 && random.chance(0.4) ? random.int(1, part.length - 2) : part.length;
    const pieces = [part.slice(0, at), part.slice(at)].filter((piece) => piece !== '');
    return pieces
      .map(
        (piece) => `<span style='font-size:10.5pt;font-family:宋体;mso-bidi-font-family:宋体'>${escaped(piece)}</span>`,
      )
      .join(random.chance(0.5) ? '' : '<span lang=EN-US><o:p></o:p></span>');
  };
  const parts = text.includes('\n') ? text.split('\n') : broken(random, text);
  const bold = random.chance(0.1);
  const inner = random.chance(0.5)
    ? `<p class=MsoNormal align=center style='text-align:center'>${parts.map(line).join('<br>')}<span lang=EN-US><o:p></o:p></span></p>`
    : parts.map((part) => `<p class=MsoNormal>${line(part)}</p>`).join('');
  return bold ? `<b>${inner}</b>` : inner;
}

function broken(random: Random, text: string): string[] {
  if (text.length < 4 || text.length > 24 || !random.chance(0.12)) return [text];
  const at = random.int(2, text.length - 2);
  return [text.slice(0, at), text.slice(at)];
}

function figureMarkup(random: Random, style: WordStyle, text: string): string {
  if (text === '') return style.blank;
  // Word starts a new run in the middle of a number where somebody corrected it.
  const cut = text.length > 1 && random.chance(0.15) ? random.int(1, text.length - 1) : text.length;
  const inner = [text.slice(0, cut), text.slice(cut)]
    .filter((run) => run !== '')
    .map((run) => `<span lang=EN-US style='font-size:10.5pt;mso-fareast-font-family:宋体'>${escaped(run)}</span>`)
    .join('');
  const padded = random.chance(0.1) ? `&nbsp;${inner}&nbsp;` : inner;
  return `<p class=MsoNormal align=center style='text-align:center'>${padded}</p>`;
}

function cellMarkup(random: Random, style: WordStyle, cell: GridCell, wider: number): string {
  const column = cell.colSpan + wider > 1 ? ` colspan=${cell.colSpan + wider}` : '';
  const longer = style.longSpan && cell.text.startsWith('三、') ? 1 : 0;
  const row = cell.rowSpan > 1 ? ` rowspan=${cell.rowSpan + longer}` : '';
  const content = cell.figure === null ? labelMarkup(random, style, cell.text) : figureMarkup(random, style, cell.text);
  const close = style.unclosed && random.chance(0.6) ? '' : '</td>';
  return `<td width=57${column}${row} valign=center style='width:42.8pt;border:solid windowtext 1.0pt;\n  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>${content}${close}`;
}

function tableMarkup(random: Random, style: WordStyle, grid: Grid): string {
  const lines = [
    "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>",
  ];
  grid.rows.forEach((row, index) => {
    const close = style.unclosed && random.chance(0.6) ? '' : '</tr>';
    // A head that claims more columns than there are: browsers add an empty one at the edge and show all the same.
    const wider = style.wrongSpans && index === 0 ? 1 : 0;
    const cells = row.map((cell, at) => cellMarkup(random, style, cell, at === row.length - 1 ? wider : 0));
    lines.push(`<tr style='mso-yfti-irow:${index};height:20.0pt'>\n${cells.join('\n')}\n${close}`);
  });
  if (style.heightZeroRow) {
    const widths = Array.from({ length: grid.width }, () => "<td width=57 style='border:none'></td>").join('');
    lines.push(`<![if !supportMisalignedColumns]>\n<tr height=0>${widths}</tr>\n<![endif]>`);
  }
  lines.push('</table>');
  return lines.join('\n');
}

function pieceMarkup(random: Random, style: WordStyle, piece: Sheet['pieces'][number]): string {
  if (piece.type === 'table') {
    return parted(random, piece.grid)
      .map((grid) => tableMarkup(random, style, grid))
      .join('\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n');
  }
  if (piece.type === 'picture')
    return '<p class=MsoNormal><img width=553 height=742 src="image001.png" v:shapes="_x0000_i1025"></p>';
  if (style.lineBreaks) return `&nbsp;&nbsp;&nbsp; ${runs(random, style, piece.text)}<br>`;
  if (piece.type === 'signature') return paragraph(random, style, piece.text, ' align=right');
  if (piece.type === 'paragraph') return paragraph(random, style, piece.text);
  const text = `<span style='font-size:16.0pt;font-family:黑体'>${escaped(piece.text)}<span lang=EN-US><o:p></o:p></span></span>`;
  const marked = random.chance(0.5) ? `<b>${text}</b>` : text;
  return `<p class=MsoNormal style='text-indent:32.0pt'>${marked}</p>`;
}

/** Tag names in capitals, as the editors of the time wrote them. */
function withCapitals(markup: string): string {
  return markup.replace(
    /<(\/?)(table|tr|td|p|span|div|font|b)(?=[\s>])/g,
    (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`,
  );
}

const CONDITIONAL = `<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Normal</w:View>
  <w:Zoom>0</w:Zoom>
 </w:WordDocument>
</xml><![endif]-->`;

/** A page pasted from Word into an old content system: styles in every tag, layout tables, tags left open. */
export function wordHtml(random: Random, sheet: Sheet, charset: string | null): string {
  const rare = random.fork('rare habits');
  const style: WordStyle = {
    longSpan: rare.chance(0.08),
    lineBreaks: rare.chance(0.12),
    rowsOfPieces: rare.chance(0.12),
    upper: random.chance(0.3),
    unclosed: random.chance(0.4),
    wrapLines: random.chance(0.4),
    nested: random.chance(0.5),
    vertical: random.chance(0.5),
    heightZeroRow: random.chance(0.3),
    wrongSpans: random.chance(0.25),
    blank: random.pick([
      '&nbsp;',
      '<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>',
      '',
      '<p>&nbsp;</p>',
      '　',
    ]),
  };
  const { furniture, title } = sheet;
  const head =
    title === null
      ? ''
      : `<p class=MsoNormal align=center><b><span style='font-size:22.0pt;font-family:方正小标宋简体'>${escaped(title)}</span></b></p>`;
  const info =
    furniture.infoLine === null
      ? ''
      : `<div align=center><font color=#666666>${escaped(furniture.infoLine)}</font></div>`;
  const card = furniture.indexCard.map(([name, value]) => `<td>${name}</td><td>${escaped(value)}</td>`);
  const index =
    card.length === 0
      ? ''
      : `<table width=100%><tr>${card.slice(0, 3).join('')}</tr><tr>${card.slice(3).join('')}</tr></table>`;
  const written = sheet.pieces.map((piece) => pieceMarkup(random, style, piece));
  const content = style.rowsOfPieces
    ? `<table width=100%>${written.map((piece) => `<tr><td>${piece}</td></tr>`).join('\n')}</table>`
    : written.join('\n');
  const report = `${index}\n${head}\n${info}\n${style.upper ? withCapitals(content) : content}`;
  const menu = furniture.menu.map((item) => `<td><a href="#">${item}</a></td>`).join('');
  const links = furniture.related.map((line) => `<tr><td>${escaped(line)}</td></tr>`).join('');
  const page = style.nested
    ? `<table width=1000 align=center><tr><td>\n<table width=100%><tr>${menu}</tr></table>\n</td></tr>\n<tr><td>您的位置：${furniture.breadcrumb.join(' &gt;&gt; ')}</td></tr>\n<tr><td>\n<table width=96% align=center><tr><td class=content>\n${report}\n</td></tr></table>\n</td></tr>\n${links}<tr><td>${furniture.footer.map(escaped).join('<br>')}</td></tr></table>`
    : `<div id=top>${furniture.breadcrumb.join(' &gt; ')}</div>\n<div class=TRS_Editor>${report}</div>\n${links === '' ? '' : `<table>${links}</table>`}\n<div id=foot>${furniture.footer.map(escaped).join('<br>')}</div>`;
  const meta = charset === null ? '' : `<meta http-equiv=Content-Type content="text/html; charset=${charset}">`;
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
${meta}
<meta name=Generator content="Microsoft Word 11">
<title>${escaped(title ?? furniture.site)}</title>
${CONDITIONAL}
<style>
<!--
 p.MsoNormal {margin:0cm; mso-style-parent:""; font-family:仿宋_GB2312;}
-->
</style>
</head>
<body lang=ZH-CN style='tab-interval:21.0pt'>
${page}
</body>
</html>
`;
}
