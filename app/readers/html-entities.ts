import { Tokenizer } from 'htmlparser2';
import type { TokenizerCallbacks } from 'htmlparser2';

/** The entities that nearly all pages are content with. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', '\u00a0'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&ensp;', '\u2002'],
  ['&emsp;', '\u2003'],
  ['&middot;', '·'],
  ['&mdash;', '—'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
]);
/** With the sign behind it: `&copy=2` in an attribute is no entity. */
const ENTITY = /&#?[0-9A-Za-z]+[;=]?/g;

/**
 * Text with its entities decoded as a browser decodes them.
 *
 * @param inAttribute whether it is an attribute's value, in which fewer are taken for entities
 */
export function decodeEntities(text: string, inAttribute: boolean): string {
  return text.replace(ENTITY, (entity) => USUAL.get(entity) ?? decoded(entity, inAttribute));
}

/** One entity by the whole table; the same where it is none. */
function decoded(entity: string, inAttribute: boolean): string {
  const source = inAttribute ? `<a b="${entity}">` : entity;
  let text = '';
  const take = (start: number, end: number): void => {
    text += source.slice(start, end);
  };
  const takeCharacter = (code: number): void => {
    text += String.fromCodePoint(code);
  };
  const ignore = (): void => undefined;
  const sink: TokenizerCallbacks = {
    ontext: take,
    ontextentity: takeCharacter,
    onattribdata: take,
    onattribentity: takeCharacter,
    onattribend: ignore,
    onattribname: ignore,
    oncdata: ignore,
    onclosetag: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onopentagname: ignore,
    onprocessinginstruction: ignore,
    onselfclosingtag: ignore,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, sink);
  tokenizer.write(source);
  tokenizer.end();
  return text;
}
