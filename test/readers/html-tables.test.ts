import { describe, expect, it } from 'vitest';
import { readHtml, readHtmlThoroughly } from '../../app/readers/html.ts';
import { sketch } from '../support/document-sketch.ts';
import { problemsOf } from '../support/well-formed.ts';

async function readBoth(html: string): Promise<{ quick: unknown[]; parse5: unknown[] }> {
  const quick = readHtml(html);
  const thorough = await readHtmlThoroughly(html);
  expect(problemsOf(quick, html)).toEqual([]);
  expect(problemsOf(thorough, html)).toEqual([]);
  return { quick: sketch(quick), parse5: sketch(thorough) };
}

/** The same small table in the markup of many pages; `TABLE` is what all of it says. */
const TABLE = [
  '0:情形 2×1 | 1:申请人 1×2',
  '1:自然人 | 2:总计',
  '0:一、新收 | 1:12 | 2:12',
  '0:二、结转 | 1:0 | 2:\u00a0',
];
const WHOLE =
  '<table><tr><td rowspan="2">情形</td><td colspan="2">申请人</td></tr><tr><td>自然人</td><td>总计</td></tr>' +
  '<tr><td>一、新收</td><td>12</td><td>12</td></tr><tr><td>二、结转</td><td>0</td><td>&nbsp;</td></tr></table>';

describe('a data table in broken markup', () => {
  const same: readonly (readonly [string, string])[] = [
    ['whole', WHOLE],
    ['no </td> and </tr>', WHOLE.replaceAll('</td>', '').replaceAll('</tr>', '')],
    ['no </p> in cells', WHOLE.replaceAll(/(<td[^>]*>)/g, '$1<p>').replaceAll('</td>', '')],
    [
      'no </p>, </td>, </tr> and </table>',
      WHOLE.replaceAll(/(<td[^>]*>)/g, '$1<p>').replaceAll(/<\/(?:td|tr|table)>/g, ''),
    ],
    [
      'sections',
      WHOLE.replace('<table>', '<table><colgroup><col><col></colgroup><thead>').replace(
        '</tr><tr><td>一',
        '</tr></thead><tbody><tr><td>一',
      ),
    ],
    [
      'stray closing tags',
      WHOLE.replaceAll('</td>', '</span></div></p></td></td>').replace('</tr>', '</tr></tr></tbody>'),
    ],
    ['no <tr> at the start', WHOLE.replace('<table><tr>', '<table>')],
    ['no <tr> in the middle', WHOLE.replace('</tr><tr><td>一', '</tr><td>一')],
    ['a <tr> too many', WHOLE.replace('</tr><tr><td>自', '</tr><tr><tr><td>自')],
    ['a paragraph between rows', WHOLE.replace('</tr><tr><td>一', '</tr><p></p><div></div><tr><td>一')],
    [
      'a form in the table',
      WHOLE.replace('<table>', '<table><form action="x">').replace('</table>', '</form></table>'),
    ],
    ['a form around rows', WHOLE.replace('<tr><td>一', '<form><tr><td>一').replace('</table>', '</table></form>')],
    ['tags in capitals without quotes', WHOLE.toUpperCase().replaceAll('"', '').replaceAll('&NBSP;', '&nbsp;')],
    ['spans with a unit', WHOLE.replace('colspan="2"', 'colspan="2px"').replace('rowspan="2"', "rowspan=' 2 '")],
    [
      'a span of the whole height in Word',
      WHOLE.replace('</table>', '<tr height=0><td width=1></td><td></td><td></td></tr></table>'),
    ],
    [
      'paragraphs from Word',
      WHOLE.replaceAll(
        /(<td[^>]*>)([^<]*)/g,
        "$1\n<p class=MsoNormal style='mso-pagination:none'><span\nlang=EN-US>$2<o:p></o:p></span></p>\n",
      ),
    ],
    [
      'conditional comments',
      WHOLE.replaceAll('<tr>', '<!--[if !supportMisalignedRows]--><tr><!--[endif]--><![if x]>').replace(
        '<td>一',
        '<!--[if gte mso 9]><td>1</td><![endif]--><td>一',
      ),
    ],
    ['namespaces', WHOLE.replaceAll('<td>', '<?xml:namespace prefix = o ns = "urn:schemas" /><td>')],
    ['empty elements of Word', WHOLE.replaceAll('</td>', '<o:p/></td>')],
    ['a custom element around it', `<UCAPCONTENT>${WHOLE}</UCAPCONTENT>`],
    ['junk before rows', WHOLE.replace('<table>', '<table><tfoot id="q"></tfoot>')],
    ['a cell that is not shown', WHOLE.replaceAll('<tr>', '<tr><td style="display:none">藏</td>')],
    ['a row that is not shown', WHOLE.replace('</table>', '<tr hidden><td>a</td><td>b</td><td>c</td></tr></table>')],
    ['one cell in a table of its own', WHOLE.replace('<td>12</td>', '<td><table><tr><td>12</td></tr></table></td>')],
    ['a cell as a head', WHOLE.replaceAll('td', 'th')],
    ['a colspan wider than the table', WHOLE.replace('colspan="2"', 'colspan="50"')],
    ['a rowspan higher than the table', WHOLE.replace('<td>&nbsp;', '<td rowspan="9">&nbsp;')],
    [
      'scripts inside',
      WHOLE.replaceAll('<tr>', '<tr><script>var a = "<td>1</td>";</script>').replace('>0<', '><style>td{}</style>0<'),
    ],
  ];
  it.each(same)('%s', async (_, html) => {
    expect(await readBoth(html)).toEqual({ quick: [TABLE], parse5: [TABLE] });
  });

  /** Where a browser's own rules make nonsense of what is meant. */
  const quickOnly: readonly (readonly [string, string])[] = [
    ['no table around the rows', WHOLE.replace('<table>', '<div>').replace('</table>', '</div>')],
    ['junk in cells', WHOLE.replaceAll('<td>', '<td><tfoot id="q"></tfoot>')],
    ['no <td>', WHOLE.replace('<td>一', '一').replace('<td>0', '<b>0</b>')],
    ['a table closed too early', WHOLE.replace('<tr><td>一', '</table><tr><td>一')],
  ];
  it.each(quickOnly)('%s, read the quick way', (_, html) => {
    const document = readHtml(html);
    expect(problemsOf(document, html)).toEqual([]);
    expect(sketch(document)).toEqual([TABLE]);
  });

  it('keeps the rows up to where the page was cut', async () => {
    const { quick, parse5 } = await readBoth(WHOLE.slice(0, WHOLE.indexOf('二、结转') + 2));
    expect(quick).toEqual([[...TABLE.slice(0, 3), '0:二、']]);
    expect(parse5).toEqual(quick);
  });

  it('lets a rowspan of 0 reach to the end', async () => {
    const html = '<table><tr><td rowspan=0>甲</td><td>1</td></tr><tr><td>2</td></tr></table>';
    const table = ['0:甲 2×1 | 1:1', '1:2'];
    expect(await readBoth(html)).toEqual({ quick: [table], parse5: [table] });
  });

  it('counts an empty row where a cell above reaches into it', async () => {
    const html =
      '<table><tr><td rowspan=2>甲</td><td rowspan=2>1</td></tr><tr></tr><tr><td>乙</td><td>2</td></tr><tr></tr></table>';
    const table = ['0:甲 2×1 | 1:1 2×1', '', '0:乙 | 1:2'];
    expect(await readBoth(html)).toEqual({ quick: [table], parse5: [table] });
  });

  it('never puts two cells on one slot', async () => {
    const html =
      '<table><tr><td>a</td><td rowspan=3>b</td><td>c</td></tr><tr><td colspan=3>d</td><td>e</td></tr><tr><td>f</td></tr></table>';
    const { quick } = await readBoth(html);
    expect(quick).toEqual([['0:a | 1:b 3×1 | 2:c', '0:d | 2:e', '0:f']]);
  });

  it('keeps line breaks within a cell, and drops blank lines', async () => {
    const html =
      '<table><tr><td>本年新<br>\n公开数量</td><td><p>采购</p><p>&nbsp;</p><p>金额</p></td></tr><tr><td>1<br></td><td> <p>&nbsp;</p><p></p></td></tr></table>';
    const table = ['0:本年新\n公开数量 | 1:采购\n金额', '0:1 | 1:\u00a0'];
    expect(await readBoth(html)).toEqual({ quick: [table], parse5: [table] });
  });
});

describe('a table that is no data', () => {
  it('reads a page laid out with tables in order', async () => {
    const html = `<table><tr><td colspan=2>页头</td></tr><tr><td>导航</td><td><table><tr><td><h1>年报</h1><p>一、总体</p>${WHOLE}<p>后文</p></td></tr></table></td></tr><tr><td>页脚</td></tr></table>`;
    const blocks = ['页头', '导航', '# 年报', '一、总体', TABLE, '后文', '页脚'];
    expect(await readBoth(html)).toEqual({ quick: blocks, parse5: blocks });
  });

  it('reads running text out of cells', async () => {
    const prose = '我市认真贯彻执行条例。'.repeat(40);
    const html = `<table><tr><td>左栏</td><td><p>${prose}</p><p>落款</p></td></tr></table>`;
    expect(await readBoth(html)).toEqual({ quick: ['左栏', prose, '落款'], parse5: ['左栏', prose, '落款'] });
  });

  it.each([
    ['of one column', '<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>'],
    ['with one filled cell a row', '<table><tr><td>&nbsp;</td><td>甲</td></tr><tr><td>乙</td><td></td></tr></table>'],
  ])('reads a table %s as paragraphs', async (_, html) => {
    expect(await readBoth(html)).toEqual({ quick: ['甲', '乙'], parse5: ['甲', '乙'] });
  });

  it('ends a table whose last cell was never closed where its numbers end', async () => {
    const numbers = '<tr><td>三、办理</td><td>7</td><td>7</td></tr><tr><td>四、结转</td><td>5</td><td>';
    const open = WHOLE.replace('</table>', numbers);
    const html = `${open}5<p>五、存在的问题</p><p>${'不足之处。'.repeat(80)}</p>${WHOLE}<p>六、其他</p>`;
    const { quick, parse5 } = await readBoth(html);
    const table = [...TABLE, '0:三、办理 | 1:7 | 2:7', '0:四、结转 | 1:5 | 2:5'];
    expect(quick).toEqual([table, '五、存在的问题', '不足之处。'.repeat(80), TABLE, '六、其他']);
    expect(parse5).toEqual(quick);
  });

  it('reads what stands in a table outside its cells', async () => {
    const html = WHOLE.replace('<table>', '<table><caption>表一</caption>');
    expect((await readBoth(html)).quick).toEqual(['表一', TABLE]);
    expect(sketch(readHtml(WHOLE.replace('</table>', '表后</table>')))).toEqual([TABLE, '表后']);
  });
});
