import { scanXml } from './xml-scan.ts';
import type { ListDefinition, ListLevel } from './word-numbering.ts';

type OpenLevel = { -readonly [K in keyof ListLevel]: ListLevel[K] };

/**
 * Reads the part `word/numbering.xml`.
 *
 * @param xml empty where there is none
 * @returns the lists by the number under which paragraphs name them
 */
export function readLists(xml: string): Map<string, ListDefinition> {
  const abstracts = new Map<string, Map<number, OpenLevel>>();
  const lists = new Map<string, { abstract: string; restarts: Map<number, number> }>();
  let levels: Map<number, OpenLevel> | null = null;
  let list: { abstract: string; restarts: Map<number, number> } | null = null;
  let at = 0;
  scanXml(xml, {
    open: (name, attribute) => {
      const value = attribute('w:val') ?? '';
      const level = levels?.get(at);
      switch (name) {
        case 'abstractNum':
          levels = new Map();
          abstracts.set(attribute('w:abstractNumId') ?? '', levels);
          break;
        case 'lvl':
          at = Number(attribute('w:ilvl') ?? 0);
          levels?.set(at, { start: 1, format: 'decimal', text: '' });
          break;
        case 'start':
          if (level !== undefined) level.start = Number(value);
          break;
        case 'numFmt':
          if (level !== undefined) level.format = value;
          break;
        case 'lvlText':
          if (level !== undefined) level.text = value;
          break;
        case 'num':
          levels = null;
          list = { abstract: '', restarts: new Map() };
          lists.set(attribute('w:numId') ?? '', list);
          break;
        case 'abstractNumId':
          if (list !== null) list.abstract = value;
          break;
        case 'lvlOverride':
          at = Number(attribute('w:ilvl') ?? 0);
          break;
        case 'startOverride':
          list?.restarts.set(at, Number(value));
          break;
      }
    },
  });
  return new Map(
    [...lists].map(([name, { abstract, restarts }]) => [
      name,
      { series: abstract, levels: abstracts.get(abstract) ?? new Map(), restarts },
    ]),
  );
}
