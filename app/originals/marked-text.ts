import type { Stretch } from './marks.ts';

/** Text as it may stand between tags. `&` is left alone where the text is markup already. */
export const escapeTags = (markup: string): string => markup.replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Plain text as markup. */
export const escapeText = (text: string): string => escapeTags(text.replace(/&/g, '&amp;'));

/** Plain text as an attribute's value. */
export const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, '&quot;');

/** The attribute by which the window finds a marked place. Names hold no blanks. */
export const markAttribute = (names: readonly string[]): string => ` data-mark="${escapeAttribute(names.join(' '))}"`;

/**
 * A stretch of a source as markup, each part that a mark covers wrapped in a `<span data-mark>`. Marks that reach
 * beyond the piece are cut at its ends; the same name may so stand on several spans.
 *
 * @param piece the source's characters from `offset` on
 * @param offset where the piece begins in the source
 * @param marks all marks that may touch it
 * @param escape makes source characters markup
 */
export function markedText(
  piece: string,
  offset: number,
  marks: readonly Stretch[],
  escape: (characters: string) => string,
): string {
  const end = offset + piece.length;
  const touching = marks.filter((mark) => mark.start < end && mark.end > offset);
  if (touching.length === 0) return escape(piece);

  const edges = new Set([offset, end]);
  for (const mark of touching) {
    edges.add(Math.max(mark.start, offset));
    edges.add(Math.min(mark.end, end));
  }
  const cuts = [...edges].sort((one, other) => one - other);
  return cuts
    .slice(0, -1)
    .map((from, index) => {
      const to = cuts[index + 1] ?? end;
      const characters = escape(piece.slice(from - offset, to - offset));
      const names = touching.filter((mark) => mark.start < to && mark.end > from).flatMap((mark) => mark.names);
      return names.length === 0 ? characters : `<span${markAttribute(names)}>${characters}</span>`;
    })
    .join('');
}
