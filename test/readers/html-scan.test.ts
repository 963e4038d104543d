import { Tokenizer } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { makeReport } from '../../build/report-maker/index.ts';
import { decodeText } from '../../app/readers/decode.ts';
import { decodeEntities } from '../../app/readers/html-entities.ts';
import { scanHtml } from '../../app/readers/html-scan.ts';

/** Text that goes on behind a comment is one run. */
function addText(events: string[], piece: string): void {
  const last = events.at(-1);
  if (last?.startsWith('text ') === true) events[events.length - 1] = last + piece;
  else events.push(`text ${piece}`);
}

/** What was met, in one line each. */
function eventsOf(source: string): string[] {
  const events: string[] = [];
  scanHtml(source, 0, {
    text: (text, start, end) => {
      addText(events, text);
      expect(end).toBeGreaterThan(start);
    },
    startTag: (node, end, selfClosing) => {
      const kept = [...(node.attributes ?? [])].map(([name, value]) => ` ${name}=${value}`).join('');
      events.push(`<${node.tag}${node.hidden ? ' hidden' : ''}${kept}${selfClosing ? '/' : ''}>`);
      expect(source.slice(node.start, end)).toMatch(/^<[^]*>$/);
    },
    endTag: (tag, start, end) => {
      events.push(`</${tag}>`);
      expect(source.slice(start, end)).toMatch(/^<\/[^]*>$/);
    },
    cdata: (text) => events.push(`cdata ${text}`),
  });
  return events;
}

/** The same by the tokenizer of htmlparser2, without attributes. */
function eventsOfTokenizer(source: string): string[] {
  const events: string[] = [];
  let tag = '';
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => addText(events, source.slice(start, end)),
      ontextentity: (code) => addText(events, String.fromCodePoint(code)),
      onopentagname: (start, end) => (tag = source.slice(start, end).toLowerCase()),
      onopentagend: () => events.push(`<${tag}>`),
      onselfclosingtag: () => events.push(`<${tag}/>`),
      onclosetag: (start, end) => events.push(`</${source.slice(start, end).toLowerCase()}>`),
      oncdata: (start, end) => events.push(`cdata ${source.slice(start, end)}`),
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return events;
}

describe('scanHtml', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'takes a page apart as a tokenizer does that looks at every character (%i)',
    (seed) => {
      const made = makeReport({ seed, layout: seed % 2 === 0 ? 'html-tidy' : 'html-word' });
      const { text } = decodeText(made.bytes);
      const ours = eventsOf(text).map((event) => event.replace(/^<([^/\s>]+) .*?(\/?)>$/s, '<$1$2>'));
      expect(ours).toEqual(eventsOfTokenizer(text));
    },
  );

  it.each<[string, readonly string[]]>([
    ['a < b <1> c<', ['text a < b <1> c<']],
    ['</>甲</ >', ['text </>甲</ >']],
    ['<P CLASS=a>甲</P >乙</ p/>', ['<p>', 'text 甲', '</p>', 'text 乙', '</p>']],
    ['<br/><br / ><a b=c/>', ['<br/>', '<br/>', '<a>']],
    ['<td colspan = "2" ROWSPAN=3 =x>', ['<td colspan=2 rowspan=3>']],
    ['<td colspan=2 colspan=3>', ['<td colspan=2>']],
    [`<img alt='a>b' title="&lt;c&copy;" src=x?a&copy=1>`, ['<img alt=a>b title=<c© src=x?a&copy=1>']],
    ['<p hidden><i style="DISPLAY: none"><b style="color:red">', ['<p hidden>', '<i hidden>', '<b>']],
    ['甲<!-->乙<!--->丙<!-- -- > -->丁<!--a--!>戊', ['text 甲乙丙丁戊']],
    ['<!doctype html>甲<![if !x]>乙<![endif]>丙<?xml a?>丁<!>戊', ['text 甲乙丙丁戊']],
    ['</1 甲>乙', ['text 乙']],
    ['<![CDATA[<p>甲]]>乙', ['cdata <p>甲', 'text 乙']],
    ['<script>a<b></p></SCRIPT >甲', ['<script>', 'text a<b></p>', '</script>', 'text 甲']],
    ['<title>甲&amp;<b></title>', ['<title>', 'text 甲&<b>', '</title>']],
    ['<textarea>&lt;p&gt;</textareas></textarea>', ['<textarea>', 'text &lt;p&gt;</textareas>', '</textarea>']],
    ['<style>p{', ['<style>', 'text p{']],
    ['甲<!-- 乙', ['text 甲']],
    ['甲<p class="乙', ['text 甲']],
    ['甲</p', ['text 甲']],
    ['甲<p', ['text 甲']],
  ])('%j', (source, events) => expect(eventsOf(source)).toEqual(events));
});

describe('decodeEntities', () => {
  it.each([
    ['a&nbsp;b&AMP;&amp;lt;&lt', 'a\u00a0b&&lt;<'],
    ['&#20061;&#x4e5d;&#150;&#0;&#xD800;', '九九–\ufffd\ufffd'],
    ['&notit;&nonsense;&;& &#;', '¬it;&nonsense;&;& &#;'],
    ['&copy=2', '©=2'],
  ])('in text %j is %j', (text, decoded) => expect(decodeEntities(text, false)).toBe(decoded));

  it.each([
    ['?a=1&copy=2&lt', '?a=1&copy=2<'],
    ['&quot;甲&quot;&copy;', '"甲"©'],
  ])('in an attribute %j is %j', (text, decoded) => expect(decodeEntities(text, true)).toBe(decoded));
});
