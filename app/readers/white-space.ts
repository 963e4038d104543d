/** Characters without width that editors and pages leave behind: nobody sees them, so no text keeps them. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
const HAS_INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/;

/** `text` without zero-width characters. */
export function withoutInvisible(text: string): string {
  return HAS_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
}

/** Blanks that only indent: spaces, tabs, line breaks, U+3000 and its kin; never U+00A0, which may be a cell. */
function isIndent(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

/** Where `text` starts and ends between `from` and `to` once indenting blanks are left out (`start === end`: none). */
export function innerRange(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  let end = to;
  while (start < end && isIndent(text.charCodeAt(start))) start += 1;
  while (end > start && isIndent(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** `text` without the indenting blanks at its ends; U+00A0 stays. */
export function trimIndent(text: string): string {
  const { start, end } = innerRange(text, 0, text.length);
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** True where a person sees nothing: only white space of any kind, or nothing at all. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
