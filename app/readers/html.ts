import type { Block, SourceDocument, Table } from '../model/document.ts';
import { htmlBlocks } from './html-blocks.ts';
import { buildHtmlTree } from './html-build.ts';
import { walkHtml, type HtmlTree } from './html-node.ts';
import { trimIndent } from './white-space.ts';

/** Which parser takes the markup apart: the quick one, or a browser's own rules to the letter (three times slower). */
export type HtmlParser = 'quick' | 'parse5';

/** Elements within one another above which a page is an attack, or no page; real ones have thirty. */
const DEEPEST = 2000;
/** Characters of Chinese text from which on a page without a table still is a text of its own. */
const ENOUGH_TEXT = 300;
/** Cells with a number alone from which on a table is one of figures. */
const ENOUGH_NUMBERS = 4;
const NUMBER = /^[+\-－]?[\d０-９][\d０-９.,，]*$/;
const CHINESE = /[\u4e00-\u9fff]/g;

/**
 * An HTML page as a document: every paragraph and every cell with its place in `text`. Any text is read, however
 * broken; what is no markup becomes paragraphs.
 *
 * What the page does not show (hidden elements, markup kept in scripts and text areas) is left out, unless the page
 * shows no table of figures and hides one, or shows hardly any text: then its scripts would have shown it.
 */
export function readHtml(text: string): SourceDocument {
  return documentOf(buildHtmlTree(text));
}

/**
 * The same with parse5, which follows a browser's rules to the letter: for pages whose tables make no sense when
 * read the quick way. The package is loaded at the first call. Its time grows with the square of the nesting: a page
 * that nests as none does is read the quick way all the same.
 */
export async function readHtmlThoroughly(text: string): Promise<SourceDocument> {
  const tree = buildHtmlTree(text);
  if (depthOf(tree) > DEEPEST) return documentOf(tree);
  const { parse5HtmlTree } = await import('./html-parse5.ts');
  return documentOf(parse5HtmlTree(text));
}

/** How many elements stand within one another. */
function depthOf({ root }: HtmlTree): number {
  let depth = 0;
  let deepest = 0;
  walkHtml(root, {
    enter: ({ tag }) => {
      if (tag === '') return false;
      depth += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    leave: () => {
      depth -= 1;
    },
  });
  return deepest;
}

function documentOf(tree: HtmlTree): SourceDocument {
  const shown = htmlBlocks(tree, false);
  const title = trimIndent(tree.title?.replace(/\s+/g, ' ') ?? '');
  return {
    kind: 'html',
    extract: false,
    pageTitle: title === '' ? null : title,
    pageFacts: tree.facts,
    blocks: tree.hasConcealed && isBare(shown) ? fullerOf(shown, htmlBlocks(tree, true)) : shown,
  };
}

/** A page without a table of numbers: one that says who published what and when is none. */
function isBare(blocks: readonly Block[]): boolean {
  return !blocks.some((block) => block.type === 'table' && hasNumbers(block));
}

function hasNumbers(table: Table): boolean {
  let numbers = 0;
  for (const { text } of table.cells) if (NUMBER.test(text)) numbers += 1;
  return numbers >= ENOUGH_NUMBERS;
}

/** What the page hides counts only where it has tables, or where the page shows next to nothing. */
function fullerOf(shown: readonly Block[], revealed: readonly Block[]): readonly Block[] {
  if (!isBare(revealed)) return revealed;
  return chineseIn(shown) < ENOUGH_TEXT && chineseIn(revealed) >= ENOUGH_TEXT ? revealed : shown;
}

function chineseIn(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, block) => sum + (block.type === 'paragraph' ? (block.text.match(CHINESE)?.length ?? 0) : 0),
    0,
  );
}
