import type { Block } from '../model/document.ts';
import type { StrayMarkup } from '../model/report.ts';
import { findMarkup } from '../text/markup.ts';

/** Markup that a page shows as text, in the report or around it: in the order of the page. */
export function findStrayMarkup(blocks: readonly Block[]): StrayMarkup[] {
  return blocks.flatMap((block) => {
    const texts = block.type === 'table' || block.type === 'cells' ? block.cells : [block];
    return texts.flatMap(({ text, source }) => findMarkup(text).map((raw) => ({ raw, source })));
  });
}
