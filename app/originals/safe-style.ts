/**
 * Properties that a shown original may set: how its text and tables look. Nothing that takes an element out of the
 * page's flow, covers others, animates, or names a file.
 */
const PROPERTY =
  /^(color|background-color|background|font(-(family|size|style|weight|variant))?|text-(align|indent|decoration|transform)|line-height|letter-spacing|word-(spacing|break|wrap)|white-space|vertical-align|width|height|(min|max)-(width|height)|(margin|padding)(-(top|right|bottom|left))?|border(-(top|right|bottom|left))?(-(color|style|width))?|border-(collapse|spacing)|table-layout|display|float|clear|list-style-type|writing-mode)$/;

/** What could name a file, run code in an old browser, or hide either behind an escape or a variable. */
const HOSTILE =
  /url\s*\(|image\s*\(|image-set|expression|element\s*\(|var\s*\(|attr\s*\(|env\s*\(|\\|[<>{}@]|javascript:|behaviou?r/i;

/** The declarations of a `style` attribute or of a rule, without those that a shown original may not set. */
export function safeDeclarations(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      const property = declaration.slice(0, colon).trim().toLowerCase();
      const value = declaration.slice(colon + 1).trim();
      return PROPERTY.test(property) && value !== '' && !HOSTILE.test(value) ? [`${property}: ${value}`] : [];
    })
    .join('; ');
}

/** Selectors of elements, classes and their combinations; none that could look at attributes or state. */
const SELECTOR = /^[\w\s.,>*\u4e00-\u9fff-]+$/;

/**
 * The plain rules of a style sheet, each with its safe declarations. At-rules (`@import`, `@font-face`, `@media`, …)
 * are left out with all that is in them.
 */
export function safeStyleSheet(source: string): string {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/<!--|-->/g, '');
  const rules: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const close = closingBrace(text, open);
    // What ends in a semicolon before the selector is an at-rule without a block.
    const selector = text.slice(at, open).split(';').at(-1)?.trim() ?? '';
    const declarations = text.slice(open + 1, close);
    if (SELECTOR.test(selector) && !declarations.includes('{')) {
      const safe = safeDeclarations(declarations);
      if (safe !== '') rules.push(`${selector} { ${safe} }`);
    }
    at = close + 1;
  }
  return rules.join('\n');
}

/** The brace that closes the one at `open`; the end of the text where none does. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}
