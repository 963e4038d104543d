import { escapeText, markAttribute, markedText } from './marked-text.ts';
import type { Stretch } from './marks.ts';

/**
 * A plain-text report as a page of numbered lines, the places of marks carrying `data-mark`.
 *
 * @param text the decoded file; marks are offsets into it
 * @returns the inside of a page's body
 */
export function textPage(text: string, marks: readonly Stretch[]): string {
  const lines: string[] = [];
  let offset = 0;
  for (const [ending] of text.matchAll(/[^\r\n]*(\r\n|\r|\n|$)/g)) {
    if (ending === '' && offset === text.length && lines.length > 0) break;
    const line = ending.replace(/[\r\n]+$/, '');
    const here = marks.filter((mark) => mark.start <= offset + line.length && mark.end >= offset);
    // A blank cell may be a line of nothing: its mark has no letters to stand on.
    const empty = here.filter((mark) => mark.start === mark.end).flatMap((mark) => mark.names);
    const place = empty.length === 0 ? '' : `<span${markAttribute(empty)}></span>`;
    lines.push(`<div class="original-line">${place}${markedText(line, offset, here, escapeText)}</div>`);
    offset += ending.length;
  }
  return `<div class="original-text">${lines.join('')}</div>`;
}
