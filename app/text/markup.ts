const TAG_NAMES =
  'a|abbr|article|b|blockquote|body|br|button|center|code|col|colgroup|dd|del|dfn|div|dl|dt|em|embed|fieldset|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|meta|nav|noframes|noscript|object|ol|option|output|p|param|pre|progress|q|rt|ruby|s|samp|script|section|select|small|span|strike|strong|style|sub|sup|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video|o:p|st1:\\w+|v:\\w+|w:\\w+';
/** A tag with its attributes, an entity that was escaped twice, a comment, a style sheet, a script call. */
const MARKUP = new RegExp(
  [
    String.raw`</?(?:${TAG_NAMES})(?:\s[^<>]{0,400})?/?>`,
    String.raw`<!--|-->|<!\[(?:if|endif)|\[endif\]|\[if [!g]`,
    String.raw`&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|hellip|mdash|middot|emsp|ensp|#\d{2,5}|#x[0-9a-f]{2,4});`,
    String.raw`\b(?:style|class|href|onclick|src)\s*=\s*["'][^"']{0,200}["']`,
    String.raw`(?:mso-|font-family|text-indent|line-height|margin-(?:top|left|bottom))[a-z-]*\s*:[^;。]{1,60};`,
    String.raw`\bjavascript:|\bdocument\.write|\bfunction\s*\w*\s*\(\)\s*\{`,
  ].join('|'),
  'gi',
);

/** Every piece of markup that stands in a text as text, as written, in reading order. */
export function findMarkup(text: string): readonly string[] {
  return /[<&=:[(]|-->/.test(text) ? [...text.matchAll(MARKUP)].map(([markup]) => markup) : [];
}
