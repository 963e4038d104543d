import { Parser } from 'htmlparser2';
import { ORIGINAL } from '../strings/original.ts';
import { escapeAttribute, escapeTags, escapeText, markAttribute, markedText } from './marked-text.ts';
import type { Stretch } from './marks.ts';
import { safeDeclarations, safeStyleSheet } from './safe-style.ts';

/** Elements that come through; every other tag is dropped and what stands in it is kept. */
const ELEMENTS = new Set(
  (
    'a abbr address article aside b big blockquote br caption center cite code col colgroup dd del details dfn div dl ' +
    'dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q s samp ' +
    'section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);

/** Elements that are dropped with all that stands in them. */
const DROPPED = new Set(
  'script style title textarea select option template iframe frame object embed applet audio video canvas svg math noembed noframes xmp'.split(
    ' ',
  ),
);

const ATTRIBUTES = new Set(
  'class align valign width height bgcolor border cellpadding cellspacing colspan rowspan color face size dir lang start nowrap title'.split(
    ' ',
  ),
);

/** Pictures written into the page itself. SVG is left out: it is a document, not a picture. */
const INLINE_PICTURE = /^data:image\/(png|jpe?g|gif|bmp|webp);base64,[a-z0-9+/=\s]+$/i;

const VOID = new Set(['br', 'col', 'hr', 'wbr']);

/**
 * A report's page as it may be shown: text, tables and their looks as published, the places of marks carrying
 * `data-mark`. No script, frame, form, link, event handler or address of any kind comes through: every tag, attribute
 * and declaration of the result is written here from a list, and all text between them is escaped.
 *
 * @param markup the decoded file; marks are offsets into it
 * @returns the inside of a page's body
 */
export function htmlPage(markup: string, marks: readonly Stretch[]): string {
  const starts = new Map<number, Stretch[]>();
  for (const mark of marks) starts.set(mark.start, [...(starts.get(mark.start) ?? []), mark]);
  const sheets: string[] = [];
  const out: string[] = [];
  // Marks that begin within a text, not at an element's tag.
  const textMarks = marks.filter((mark) => markup.charAt(mark.start) !== '<');
  let dropped: string[] = [];

  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (dropped.length > 0 || DROPPED.has(name)) {
          if (DROPPED.has(name)) dropped.push(name);
          return;
        }
        const names = (starts.get(parser.startIndex) ?? []).flatMap((mark) => mark.names);
        const mark = names.length === 0 ? '' : markAttribute(names);
        if (name === 'img') out.push(picture(attributes, mark));
        else if (ELEMENTS.has(name)) out.push(`<${name}${safeAttributes(attributes)}${mark}>`);
        else if (mark !== '') out.push(`<span${mark}></span>`);
      },
      ontext: (text) => {
        if (dropped.at(-1) === 'style') sheets.push(text);
        if (dropped.length > 0) return;
        out.push(markedText(text, parser.startIndex, textMarks, escapeTags));
      },
      onclosetag: (name, implied) => {
        const depth = dropped.lastIndexOf(name);
        if (depth >= 0) dropped = dropped.slice(0, depth);
        else if (dropped.length === 0 && !implied && ELEMENTS.has(name) && !VOID.has(name)) out.push(`</${name}>`);
      },
    },
    // Entities stay as they are written, so that offsets into the text are offsets into the markup.
    { decodeEntities: false },
  );
  parser.end(markup);
  const sheet = safeStyleSheet(sheets.join('\n'));
  return `${sheet === '' ? '' : `<style>${sheet}</style>`}${out.join('')}`;
}

function safeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (name === 'style') return attribute('style', safeDeclarations(unescapeQuotes(value)));
      return ATTRIBUTES.has(name) ? attribute(name, value) : '';
    })
    .join('');
}

/** Values come as written, entities and all: they need no more than their quotes and tags escaped. */
const attribute = (name: string, value: string): string =>
  value === '' ? '' : ` ${name}="${escapeTags(value).replace(/"/g, '&quot;')}"`;

/** Office programs write font names in `&quot;`. */
const unescapeQuotes = (value: string): string => value.replace(/&quot;|&#34;|&#39;|&apos;/g, "'");

function picture(attributes: Readonly<Record<string, string>>, mark: string): string {
  const source = attributes['src'] ?? '';
  if (INLINE_PICTURE.test(source)) return `<img src="${escapeAttribute(source)}"${mark}>`;
  const words = ORIGINAL.picture(attributes['alt'] ?? '');
  return `<span class="original-picture"${mark}>${escapeText(words)}</span>`;
}
