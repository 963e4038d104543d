import { describe, expect, test } from 'vitest';
import { htmlPage } from '../../app/originals/html-page.ts';
import type { Stretch } from '../../app/originals/marks.ts';

const plain = (markup: string) => htmlPage(markup, []);

const mark = (markup: string, text: string, name: string): Stretch => {
  const start = markup.indexOf(text);
  return { start, end: start + text.length, names: [name] };
};

describe('what a report page may not bring along', () => {
  test.each([
    ['a script', '<p>正文<script>alert(1)</script></p>', '<p>正文</p>'],
    ['a script that never ends', '<p>正文</p><script>alert(1)<p>其后</p>', '<p>正文</p>'],
    ['an event handler', '<p onclick="alert(1)" ONMOUSEOVER=alert(2)>正文</p>', '<p>正文</p>'],
    ['a picture from elsewhere', '<img src="http://example.com/a.png" onerror="alert(1)">', '［图片］'],
    ['a picture of a script', '<img src="javascript:alert(1)" alt="印章">', '［图片：印章］'],
    ['a picture that is a document', '<img src="data:image/svg+xml;base64,PHN2Zz4=">', '［图片］'],
    ['a frame', '前<iframe src="http://example.com/"><p>里面</p></iframe>后', '前后'],
    ['a plug-in', '前<object data="a.swf"><embed src="a.swf"></object>后', '前后'],
    ['a jump', '<meta http-equiv="refresh" content="0;url=http://example.com/">正文', '正文'],
    ['a base', '<base href="http://example.com/"><link rel=stylesheet href=a.css>正文', '正文'],
    ['a link', '<a href="javascript:alert(1)">条例</a>', '<a>条例</a>'],
    ['a form', '<form action="http://example.com/"><input value=1><button>提交</button></form>', '提交'],
    ['a drawing', '<svg><script>alert(1)</script><a href="javascript:alert(1)">x</a></svg>正文', '正文'],
    ['a comment', '前<!-- <script>alert(1)</script> --><![if !vml]>后<![endif]>', '前后'],
    ['a half tag', '<p>1 < 2 <b>与</b> 3 > 2</p>', '<p>1 &lt; 2 <b>与</b> 3 &gt; 2</p>'],
    ['an unclosed attribute', '<p title="</p><script>alert(1)</script>">正文</p>', null],
    ['unknown elements', '<custom-element>正文<o:p>。</o:p></custom-element>', '正文。'],
    [
      'a quote out of an attribute',
      `<td class='a" onclick="alert(1)'>1</td>`,
      '<td class="a&quot; onclick=&quot;alert(1)">1</td>',
    ],
  ])('%s', (_what, markup, expected) => {
    const page = plain(markup);
    if (expected !== null) expect(page.replace(/<span class="original-picture">(.*?)<\/span>/g, '$1')).toBe(expected);
    expect(page).not.toMatch(/<script|<iframe|<svg|<object|<embed|<form|<input|<meta|<link|<base|<style/i);
    // What stands between quotes is a value, whatever it looks like.
    const names = page.replace(/="[^"]*"/g, '=""');
    expect(names).not.toMatch(/<[^>]*\s(on\w+|href|src|action|formaction|srcdoc|background)\s*=/i);
  });

  test('no tag comes through that is not on the list, whatever the nesting', () => {
    const page = plain(
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>">甲</p></noscript><xmp><b>乙</b></xmp>',
    );
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<noscript');
  });
});

describe('what it keeps', () => {
  test('tables with their spans and widths', () => {
    const markup = '<table border="1"><tr><td colspan="3" rowspan=2 width="40%" align=center>一</td></tr></table>';
    expect(plain(markup)).toBe(
      '<table border="1"><tr><td colspan="3" rowspan="2" width="40%" align="center">一</td></tr></table>',
    );
  });

  test('looks, without what loads or covers', () => {
    const style =
      'color: red; background: url(http://example.com/a.png); position: fixed; top: 0; font-family: &quot;宋体&quot;';
    expect(plain(`<p style="${style}">正文</p>`)).toBe(`<p style="color: red; font-family: '宋体'">正文</p>`);
  });

  test('a style sheet, rule by rule', () => {
    const sheet =
      '@import "http://example.com/a.css"; td.xl65 { border: 1px solid #000; } body { background: url(a.png) }' +
      '@media print { p { color: red } } p { text-indent: 2em; position: absolute }';
    expect(plain(`<style>${sheet}</style><p>正文</p>`)).toBe(
      '<style>td.xl65 { border: 1px solid #000 }\np { text-indent: 2em }</style><p>正文</p>',
    );
  });

  test('entities as they are written', () => {
    expect(plain('<p>a&nbsp;&lt;b&gt;&#20013;</p>')).toBe('<p>a&nbsp;&lt;b&gt;&#20013;</p>');
  });

  test('a picture written into the page', () => {
    const source = 'data:image/png;base64,iVBORw0KGgo=';
    expect(plain(`<img src="${source}">`)).toBe(`<img src="${source}">`);
  });
});

describe('marks', () => {
  test('stand on the element that begins there', () => {
    const markup = '<table><tr><td>1<td>2</tr></table>';
    const cell = { ...mark(markup, '<td>2', 'figure:processed|total'), end: markup.indexOf('</tr>') };
    expect(htmlPage(markup, [cell])).toBe('<table><tr><td>1<td data-mark="figure:processed|total">2</tr></table>');
  });

  test('wrap the text they cover, across elements', () => {
    const markup = '<p>共收到<b>42</b>件。</p>';
    const quote = { ...mark(markup, '收到', 'quote:1:0'), end: markup.indexOf('件') + 1 };
    expect(htmlPage(markup, [quote])).toBe(
      '<p>共<span data-mark="quote:1:0">收到</span><b><span data-mark="quote:1:0">42</span></b>' +
        '<span data-mark="quote:1:0">件</span>。</p>',
    );
  });

  test('keep their place behind entities and dropped elements', () => {
    const markup = '<script>var a = "<td>";</script><p>&nbsp;&nbsp;截止目前</p>';
    expect(htmlPage(markup, [mark(markup, '截止目前', 'quote:1:0')])).toBe(
      '<p>&nbsp;&nbsp;<span data-mark="quote:1:0">截止目前</span></p>',
    );
  });

  test('that overlap share what they both cover', () => {
    const markup = '<p>甲乙丙</p>';
    const marks = [mark(markup, '甲乙', 'quote:1:0'), mark(markup, '乙丙', 'quote:2:0')];
    expect(htmlPage(markup, marks)).toBe(
      '<p><span data-mark="quote:1:0">甲</span><span data-mark="quote:1:0 quote:2:0">乙</span>' +
        '<span data-mark="quote:2:0">丙</span></p>',
    );
  });

  test('cannot smuggle markup in by their names', () => {
    const markup = '<p>甲</p>';
    expect(htmlPage(markup, [mark(markup, '甲', 'quote:"><script>:0')])).not.toContain('<script');
  });
});
