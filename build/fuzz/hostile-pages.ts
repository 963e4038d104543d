import type { Random } from '../report-maker/random.ts';
import type { Made } from './item.ts';

const many = (text: string, times: number): string => text.repeat(times);
const TITLE =
  '<title>青禾县财政局2024年政府信息公开工作年度报告</title><h1>青禾县财政局2024年政府信息公开工作年度报告</h1>';

/** Name → body of a page that a careless reader loses its time, its memory or its stack on. `n` is its size. */
export const BODIES: Readonly<Record<string, (n: number) => string>> = {
  'ten thousand levels deep': (n) => many('<div>', n) + '深' + many('</div>', n),
  'levels never closed': (n) => many('<b><i><font>', n) + '深',
  'tables ten thousand deep': (n) => many('<table><tr><td>', n) + '1' + many('</td></tr></table>', n),
  'tables side by side': (n) => many('<table><tr><td>1<td>2</table>', n),
  'lists in lists': (n) => many('<ul><li>', n) + '一',
  'colspan bomb': (n) => `<table>${many('<tr><td colspan="999999999">1<td colspan="999999999">2', n)}</table>`,
  'rowspan bomb': (n) => `<table>${many('<tr><td rowspan="999999999">1', n)}</table>`,
  'rowspan nought': (n) => `<table>${many('<tr><td rowspan="0">1<td>2', n)}</table>`,
  'both spans': (n) => `<table>${many('<tr><td rowspan="65534" colspan="1000">1', n)}</table>`,
  'one row of many cells': (n) => `<table><tr>${many('<td>1', n)}</table>`,
  'many cells below one row': (n) => `<table><tr>${many('<td rowspan=2>1', n)}<tr>${many('<td>2', n)}</table>`,
  'many empty rows': (n) => `<table>${many('<tr>', n)}<tr><td>1<td>2</table>`,
  'huge attribute': (n) => `<p style="${many('display :none;', n)}">一</p><img alt="${many('字', n)}">`,
  'many attributes': (n) => `<td ${Array.from({ length: n }, (_, i) => `a${i}="${i}"`).join(' ')}>1</td>`,
  'one endless tag': (n) => `<p ${many('a ', n)}`,
  'brackets only': (n) => many('<', n),
  'end tags only': (n) => many('</p></div></td>', n),
  'paragraphs in paragraphs': (n) => many('<p><b>', n) + '字',
  entities: (n) => many('&lt;&amp;&#20013;&nbsp;&zzzz;', n),
  'absurd entities': (n) => many('&#99999999999;&#xD800;&#0;&#x110000;', n),
  'comments open': (n) => many('<!--', n),
  'comments and ends': (n) => many('<!-- a --><!-->', n),
  'many sections of a page in scripts': (n) =>
    many('<script type="text/html"><table><tr><td>1</td></tr></table></script>', n),
  'text areas in text areas': (n) => many('<textarea>&lt;table&gt;&lt;/textarea&gt;', n),
  cdata: (n) => many('<![CDATA[<p>一</p>]]>', n),
  'svg and math': (n) => many('<svg><foreignObject><math><mtext>', n) + '字',
  'hidden in hidden': (n) => many('<div style="display:none">', n) + '一',
  'scripts with parts of pages': (n) => `<script type="text/template">${many('<p>一</p>', n)}`,
  'line breaks': (n) => many('<br>', n) + many('\n', n),
  preformatted: (n) => `<pre>${many('一 2 |\n', n)}</pre>`,
  pictures: (n) => many('<img src="a.png" width="999999999" height="1e99">', n),
  headings: (n) => many('<h1>一、总体情况</h1>', n),
  'table cells in no table': (n) => many('<td>1', n),
  captions: (n) => many('<table><caption>', n),
  nulls: (n) => many('\0<p>\0一\0', n),
  'number cells': (n) => `<table>${many(`<tr>${many('<td>1</td>', 10)}</tr>`, Math.ceil(n / 10))}</table>`,
  'a form of many tables three': (n) =>
    many(
      '<h2>三、收到和处理政府信息公开申请情况</h2><table><tr><td>一、本年新收政府信息公开申请数量</td><td>1</td></tr></table>',
      n,
    ),
};

/** A page built to be hard to read. */
export function hostilePage(random: Random): Made {
  const what = random.pick(Object.keys(BODIES));
  const n = random.pick([50, 1000, 10_000, 10_000, 50_000]);
  const body = BODIES[what]?.(n) ?? '';
  // The larger ones are rarer in nature, and a corpus has to be written.
  const short = body.slice(0, random.pick([300_000, 1_000_000, 2_000_000]));
  return {
    what: `page: ${what} × ${n}`,
    name: '网页.html',
    bytes: Buffer.from(`<html><body>${TITLE}${short}</body></html>`),
  };
}

/** A sound page with hostile markup at some place in it. */
export function infectedPage(random: Random, page: Uint8Array): Made {
  const what = random.pick(Object.keys(BODIES));
  const n = random.pick([10, 500, 5000, 20_000]);
  const body = Buffer.from((BODIES[what]?.(n) ?? '').slice(0, 600_000));
  const at = page.indexOf(0x3c, random.int(0, page.length - 1));
  const [front, back] = at === -1 ? [page, new Uint8Array()] : [page.slice(0, at), page.slice(at)];
  return {
    what: `report with ${what} × ${n}`,
    name: '报告.html',
    bytes: new Uint8Array(Buffer.concat([front, body, back])),
  };
}
