import type { InputKind } from '../model/document.ts';
import { withoutInvisible } from './white-space.ts';

const PAGE_TAG = /<(?:!doctype\s+html|html|head|body|frameset)(?=[\s>/])/i;
const STRUCTURE_TAG =
  /<\/?(?:p|div|table|tbody|tr|td|th|br|li|ul|ol|h[1-6]|span|section|article|center|font|dl|dd|dt|blockquote|form)(?=[\s>/])/gi;
const ANY_TAG = /<\/?[a-z][\w:-]*(?:\s[^<>]*)?>/gi;
const MARKUP_DECLARATION = /^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<![^>]*>|\s)*/i;
const MAIL_FIELD =
  /^(?:mime-version|content-type|from|subject|date|snapshot-content-location|content-location|x-[\w-]+):/im;
const MAIL_BODY = /^content-type:\s*(?:multipart\/|text\/html|message\/rfc822)/im;
/** Characters in which the declarations before the first element are looked for. */
const PROLOGUE = 4096;
/** Characters before the first tag of a page: more is a text that mentions a tag. */
const LONGEST_PREAMBLE = 4000;

/** The kind of a file that is text, by its beginning. */
export function textKind(sample: string, name: string): InputKind {
  const text = withoutInvisible(sample);
  const root = text.slice(MARKUP_DECLARATION.exec(text.slice(0, PROLOGUE))?.[0].length ?? 0);
  if (/^<svg[\s>]/i.test(root)) return 'image';
  if (isMail(text)) return 'mhtml';
  if (isMarkup(text)) return 'html';
  if (/^\s*<\?xml/i.test(text)) return 'unknown';
  return /\.(?:csv|tsv)$/i.test(name) && /[,;\t]/.test(text) ? 'csv' : 'text';
}

/** A page saved as one file, which is a mail: header fields first, perhaps after a notice of the program. */
function isMail(text: string): boolean {
  const head = text.slice(0, 8192);
  const field = MAIL_FIELD.exec(head);
  if (field === null || !MAIL_BODY.test(head)) return false;
  return !/<(?:html|body|table)[\s>]/i.test(head.slice(0, field.index));
}

/**
 * Whether tags carry the text, or stand in a text by chance: an extract may have kept a few. A page says so itself;
 * a piece of one has structure (paragraphs, cells) around most of what it says.
 */
function isMarkup(text: string): boolean {
  const page = PAGE_TAG.exec(text);
  if (page !== null && page.index <= LONGEST_PREAMBLE) return true;
  const structure = text.match(STRUCTURE_TAG)?.length ?? 0;
  if (structure < 2) return false;
  let bareLines = 0;
  let bare = 0;
  let tagged = 0;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const content = line.replace(ANY_TAG, '').trim().length;
    if (content === 0) continue;
    if (content === line.trim().length) {
      bareLines += 1;
      bare += content;
    } else tagged += content;
  }
  return tagged > bare || structure >= bareLines;
}
