import { scanXml } from './xml-scan.ts';
import type { ListPlace } from './word-numbering.ts';

/** What a paragraph inherits from its style. */
export interface ParagraphStyle {
  /** Heading level 1-6. */
  readonly headingLevel: number | null;
  readonly list: ListPlace | null;
}

interface RawStyle {
  basedOn: string | null;
  outline: number | null;
  list: string | null;
  listLevel: number | null;
}

const PLAIN: ParagraphStyle = { headingLevel: null, list: null };

/**
 * Reads the part `word/styles.xml` (empty where there is none).
 *
 * @returns a look-up by style id; an unknown id inherits nothing
 */
export function readStyles(xml: string): (id: string | null) => ParagraphStyle {
  const styles = new Map<string, RawStyle>();
  let style: RawStyle | null = null;
  scanXml(xml, {
    open: (name, attribute) => {
      const value = attribute('w:val') ?? '';
      if (name === 'style') {
        style = { basedOn: null, outline: null, list: null, listLevel: null };
        styles.set(attribute('w:styleId') ?? '', style);
      }
      if (style === null) return;
      if (name === 'basedOn') style.basedOn = value;
      if (name === 'outlineLvl') style.outline = Number(value);
      if (name === 'numId') style.list = value;
      if (name === 'ilvl') style.listLevel = Number(value);
    },
  });

  return (id) => {
    if (id === null) return PLAIN;
    let outline: number | null = null;
    let list: string | null = null;
    let listLevel: number | null = null;
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at);) {
      seen.add(at);
      const found: RawStyle | undefined = styles.get(at);
      outline ??= found?.outline ?? null;
      list ??= found?.list ?? null;
      listLevel ??= found?.listLevel ?? null;
      at = found?.basedOn ?? null;
    }
    return {
      headingLevel: headingLevel(outline),
      list: list === null || list === '0' ? null : { list, level: listLevel ?? 0 },
    };
  };
}

/** Word's outline level (0-8, 9 is body text) as a heading level 1-6, null for text. */
export function headingLevel(outline: number | null): number | null {
  return outline !== null && outline >= 0 && outline < 6 ? outline + 1 : null;
}
