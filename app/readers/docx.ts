import type { SourceDocument } from '../model/document.ts';
import { REFUSALS } from '../strings/refusals.ts';
import { readWordBody } from './docx-body.ts';
import { readLists } from './docx-lists.ts';
import { readStyles } from './docx-styles.ts';
import { Refusal } from './refusal.ts';
import { wordBlocks } from './word-blocks.ts';
import { Numbering } from './word-numbering.ts';
import { scanXml } from './xml-scan.ts';
import { partText, unpackParts } from './zip-parts.ts';

/**
 * Reads a Word file (DOCX): body text in reading order with list numbers written out, tables with their merged
 * cells, text boxes after the paragraph on which they hang. What tracked changes deleted is left out; headers and
 * footers are page furniture and left out too.
 *
 * @throws Refusal where the file is damaged or no Word file
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const parts = unpackParts(bytes, (name) => /\.rels$|^docProps\/core\.xml$|^word\/[^/]+\.xml$/i.test(name));
  const text = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? '' : partText(part);
  };
  const main = mainPart(text('_rels/.rels'));
  const document = text(main);
  if (document === '') throw new Refusal(REFUSALS.noWordBody);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = readWordBody(document, {
    numbering: new Numbering(readLists(text(`${folder}numbering.xml`))),
    styleOf: readStyles(text(`${folder}styles.xml`)),
  });
  return {
    kind: 'docx',
    extract: false,
    pageTitle: coreTitle(text('docProps/core.xml')),
    pageFacts: [],
    blocks: wordBlocks(body),
  };
}

/** Name of the part with the body: usually `word/document.xml`, but the relations say so. */
function mainPart(relations: string): string {
  let target = 'word/document.xml';
  scanXml(relations, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('Type')?.endsWith('/officeDocument') !== true) return;
      target = (attribute('Target') ?? target).replace(/^\.?\//, '');
    },
  });
  return target;
}

function coreTitle(xml: string): string | null {
  let inTitle = false;
  let title = '';
  scanXml(xml, {
    open: (name) => {
      inTitle = name === 'title';
    },
    close: () => {
      inTitle = false;
    },
    text: (piece) => {
      if (inTitle) title += piece;
    },
  });
  return title.trim() === '' ? null : title.trim();
}
