const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern with the flag `g`, in order: what `text.matchAll(pattern)` gives, without the copy of the
 * pattern that it makes for every text. The rules look for a hundred patterns in every paragraph, mostly in vain.
 * @throws TypeError where the flag is missing, which would look for ever
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${String(pattern)} needs the flag g`);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex = match.index + widthAt(text, match.index, pattern);
    match = pattern.exec(text);
  }
  return found;
}

/** How far a search goes on from a match of nothing: a character, which may be two code units. */
function widthAt(text: string, at: number, pattern: RegExp): number {
  return pattern.unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
