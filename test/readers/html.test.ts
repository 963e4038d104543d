import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../app/model/document.ts';
import { readHtml, readHtmlThoroughly } from '../../app/readers/html.ts';
import { sketch } from '../support/document-sketch.ts';
import { problemsOf } from '../support/well-formed.ts';

async function read(html: string): Promise<unknown[]> {
  const quick = readHtml(html);
  expect(problemsOf(quick, html)).toEqual([]);
  const thorough = await readHtmlThoroughly(html);
  expect(problemsOf(thorough, html)).toEqual([]);
  expect(sketch(thorough)).toEqual(sketch(quick));
  return sketch(quick);
}

function slices(document: SourceDocument, html: string): string[] {
  return document.blocks.map(({ source }) => (source.kind === 'html' ? html.slice(source.start, source.end) : ''));
}

describe('paragraphs', () => {
  const cases: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['joins inline elements', '<p>一、<b>总体</b><span>情</span>况</p>', ['一、总体情况']],
    [
      'ends one at a block or a line break',
      '<div>甲<br>乙<p>丙<div>丁</div>戊</div>己',
      ['甲', '乙', '丙', '丁', '戊', '己'],
    ],
    [
      'needs no closing tags',
      '<p>甲<p>乙<ul><li>丙<li>丁</ul><h2>戊</h2><p>己',
      ['甲', '乙', '丙', '丁', '## 戊', '己'],
    ],
    ['takes levels from headings', '<h1>甲</h1><h3>乙<br>丙</h3><p>丁</p>', ['# 甲', '### 乙', '### 丙', '丁']],
    ['decodes entities', '<p>&lt;1&gt;&nbsp;&amp;&#20061;&#x4e5d;&mdash;&copy</p>', ['<1>\u00a0&九九—©']],
    [
      'joins Chinese over a line break of the source',
      '<p>政府信息\n    公开2023\n年 报</p>',
      ['政府信息公开2023 年 报'],
    ],
    ['drops blank paragraphs', '<p>甲</p><p>&nbsp;</p><p> \u3000 </p><p></p><p>乙</p>', ['甲', '乙']],
    ['drops the indent', '<p>\u3000\u3000甲\u200b乙 </p>', ['甲乙']],
    ['keeps lines of preformatted text', '<pre>甲\n  乙\n\n丙</pre>', ['甲', '乙', '丙']],
    [
      'drops scripts, styles and what is not shown',
      '<script>a</script><style>b</style><p hidden>c</p><div style="color:red;DISPLAY : none">d</div><xml>e</xml><p>甲</p>',
      ['甲'],
    ],
    [
      'reads on after an inline element that is not shown and never closed',
      '<p>甲<span style="display:none">x</p><p>乙</p>',
      ['甲', '乙'],
    ],
    ['shows what browsers without scripts show', '<noscript><p>甲</p></noscript>', ['甲']],
    [
      'keeps navigation and footers',
      '<nav><a>首页</a> <a>公开</a></nav><p>甲</p><footer>版权</footer>',
      ['首页 公开', '甲', '版权'],
    ],
    ['copes with stray closing tags', '</div></p></td></table>甲</span></b><p>乙</b></p></html>丙', ['甲', '乙', '丙']],
    ['reads plain text', '甲 < 乙 & 丙', ['甲 < 乙 & 丙']],
    ['reads nothing', '', []],
    [
      'does not end a cell at a stray closing tag',
      '<div><table><tr><td>a</div></td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table></div>',
      [['0:a | 1:1', '0:b | 1:2']],
    ],
  ];
  it.each(cases)('%s', async (_, html, blocks) => {
    expect(await read(html)).toEqual(blocks);
  });

  it('points at the element, or at the text where the element holds more', () => {
    const html = '<body><h1 class="t">年<i>报</i></h1><div>甲 <b>乙</b><br>丙<p>丁\n</p></div></body>';
    expect(slices(readHtml(html), html)).toEqual(['<h1 class="t">年<i>报</i></h1>', '甲 <b>乙', '丙', '<p>丁\n</p>']);
  });

  it('points at cells from start tag to end tag, also where the end tag is missing', async () => {
    const html = '<TABLE><TR><TD ALIGN=CENTER>甲</TD><TD><P>1<TR><TD>乙<TD>2&nbsp;</TABLE>后';
    const expected = ['<TD ALIGN=CENTER>甲</TD>', '<TD><P>1', '<TD>乙', '<TD>2&nbsp;'];
    for (const document of [readHtml(html), await readHtmlThoroughly(html)]) {
      const table = document.blocks[0];
      const cells = table?.type === 'table' ? table.cells : [];
      expect(cells.map(({ source }) => (source.kind === 'html' ? html.slice(source.start, source.end) : ''))).toEqual(
        expected,
      );
    }
  });
});

describe('what a page says of itself', () => {
  const head =
    '<head><title>\n 青岚市&nbsp;年报 </title><META NAME="PubDate" CONTENT="2024-01-15 10:20"><meta name=ContentSource content=办公室>' +
    '<meta property="og:title" content="甲"><meta charset="utf-8"><meta name="x"></head>';

  it('is handed over', async () => {
    for (const document of [readHtml(`<html>${head}<p>甲`), await readHtmlThoroughly(`<html>${head}<p>甲`)]) {
      expect(document.pageTitle).toBe('青岚市 年报');
      expect(document.pageFacts).toEqual([
        { name: 'pubdate', value: '2024-01-15 10:20' },
        { name: 'contentsource', value: '办公室' },
        { name: 'og:title', value: '甲' },
      ]);
    }
  });

  it('is null or empty where it says nothing', () => {
    expect(readHtml('<title> </title><p>甲')).toMatchObject({ pageTitle: null, pageFacts: [] });
  });
});

describe('pictures', () => {
  it.each([
    ['of unknown size', '<img src="a.png" alt="统计表">', true],
    ["of a table's size", '<img src=1.jpg width=600 height=400>', true],
    ['with a size in its style', '<img src=1.jpg style="width:553px;height:200.5px">', true],
    ['with a size in percent', '<img src=1.jpg width="100%">', true],
    ['of icon size', '<img src=1.jpg width=16 height=16>', false],
    ['of icon size in its style', '<img src=1.jpg style="border:0; width: 20px">', false],
    ['that is a strip', '<img src=1.jpg width=900 height=3>', false],
    ['called icon', '<img src="/images/icon_doc.gif">', false],
    ['called logo', '<img src="/images/logo.png?v=2">', false],
    ['whose folder is called icon', '<img src="/icon/2024/W0201.png">', true],
  ])('keeps or drops one %s', async (_, image, kept) => {
    const blocks = await read(`<p>甲${image}乙</p>`);
    expect(blocks.slice(0, 1)).toEqual(['甲乙']);
    expect(blocks.length).toBe(kept ? 2 : 1);
  });

  it('keeps one in a cell of a data table, behind the table', async () => {
    const html = '<table><tr><td>甲</td><td>1<img src=a.png></td></tr><tr><td>乙</td><td>2</td></tr></table>';
    expect(await read(html)).toEqual([['0:甲 | 1:1', '0:乙 | 1:2'], { picture: '' }]);
  });
});

describe('what a page hides', () => {
  const table = '<table><tr><td>甲</td><td>1</td><td>0</td></tr><tr><td>乙</td><td>2</td><td>0</td></tr></table>';
  const rows = ['0:甲 | 1:1 | 2:0', '0:乙 | 1:2 | 2:0'];
  const card = '<table><tr><td>索引号</td><td>K-1</td></tr><tr><td>发布日期</td><td>2024-01-15</td></tr></table>';
  const cardRows = ['0:索引号 | 1:K-1', '0:发布日期 | 1:2024-01-15'];
  const holders: readonly (readonly [string, (markup: string) => string])[] = [
    ['a script of markup', (markup) => `<script type="text/html">${markup}</script>`],
    ['a template', (markup) => `<template>${markup}</template>`],
    ['a text area', (markup) => `<textarea>${markup}</textarea>`],
    ['a hidden element', (markup) => `<div style="display:none">${markup}</div>`],
  ];
  it.each(holders)('is read out of %s where the page shows no table', async (_, hold) => {
    expect(await read(`<p>前</p>${hold(`<p>内</p>${table}`)}<p>后</p>`)).toEqual(['前', '内', rows, '后']);
  });

  it('counts a table as shown only if it has figures', async () => {
    expect(await read(`${card}<div hidden>${table}</div>`)).toEqual([cardRows, rows]);
    expect(await read(`${card}<div hidden>${card}</div>`)).toEqual([cardRows]);
  });

  it.each(holders)('is left in %s where the page shows one', async (_, hold) => {
    expect(await read(`${table}${hold(`<p>内</p>${table}`)}<p>后</p>`)).toEqual([rows, '后']);
  });

  it('is read where the page shows next to no text', async () => {
    const prose = '我市认真贯彻执行条例。'.repeat(40);
    expect(await read(`<p>前</p><script type="text/html"><p>${prose}</p></script>`)).toEqual(['前', prose]);
    expect(await read(`<p>${prose}</p><script type="text/html"><p>内</p></script>`)).toEqual([prose]);
  });

  it('is read where it is escaped, and has the place of what holds it', () => {
    const html =
      '<p>前</p><textarea>&lt;table&gt;&lt;tr&gt;&lt;td&gt;甲&lt;/td&gt;&lt;td&gt;1&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;2&lt;td&gt;3&lt;td&gt;4&lt;/table&gt;</textarea>';
    const document = readHtml(html);
    expect(sketch(document)).toEqual(['前', ['0:甲 | 1:1', '0:2 | 1:3 | 2:4']]);
    expect(slices(document, html)[1]).toMatch(/^&lt;table.*table&gt;$/);
  });

  it('is no program', async () => {
    expect(
      await read('<p>前</p><script>document.write("<table><tr><td>1</td><td>2</td></tr></table>")</script>'),
    ).toEqual(['前']);
  });
});

describe('hostile markup', () => {
  const depth = 10_000;
  it.each([
    ['div', '<div>'],
    ['unclosed inline elements', '<b><font>'],
    ['tables in cells', '<table><tr><td>x</td><td>'],
    ['tables in tables', '<table>'],
    ['lists', '<ul><li>'],
  ])('may nest %s ten thousand levels deep', async (_, tag) => {
    const html = `${tag.repeat(depth)}底`;
    const text = JSON.stringify(sketch(readHtml(html)));
    expect(text).toContain('底');
    const shallower = `${tag.repeat(depth / 10)}底`;
    expect(JSON.stringify(sketch(await readHtmlThoroughly(shallower)))).toContain('底');
  });

  it('is read the quick way where it nests as no page does: a list begun twenty thousand times', async () => {
    const html = `<p>正文</p>${'<ul><li>一'.repeat(20_000)}`;
    expect(await readHtmlThoroughly(html)).toEqual(readHtml(html));
  });

  it('may span all columns and rows in every cell', () => {
    const row = `<tr>${'<td colspan=99999 rowspan=99999>1</td>'.repeat(5)}</tr>`;
    const document = readHtml(`<table>${row.repeat(20)}</table>`);
    expect(problemsOf(document)).toEqual([]);
  });

  it.each([
    '<',
    '<!',
    '<!--',
    '<p',
    '<p a="',
    '</',
    '&',
    '&#',
    '<![CDATA[',
    '<title>',
    '<script>',
    '<td',
    '<textarea>',
  ])('may end with %s', async (end) => {
    expect((await read(`<p>甲</p><p>乙${end}`)).slice(0, 1)).toEqual(['甲']);
  });

  it('may hide markup in text areas in text areas', async () => {
    expect(await read(`<p>甲</p>${'<textarea>&lt;table&gt;&lt;/textarea&gt;'.repeat(3000)}`)).toEqual(['甲']);
  });

  it('may be one paragraph of a hundred thousand lines', async () => {
    const [text] = await read(`<p>${'公\n|\n'.repeat(50_000)}</p>`);
    expect(text).toBe('公 |'.concat(' 公 |'.repeat(49_999)));
  });
});
