import type { SourceDocument } from '../model/document.ts';
import { REFUSALS } from '../strings/refusals.ts';
import { Refusal } from './refusal.ts';
import { RtfBody } from './rtf-body.ts';
import { scanRtf } from './rtf-tokens.ts';
import { wordBlocks } from './word-blocks.ts';

/** Groups nested deeper than this are no document but an attack. */
const DEEPEST = 500;

/**
 * Reads a file in Rich Text Format, as WordPad, Word and WPS write it, often under the name `.doc`: text with list
 * numbers, tables with their merged cells. No package for it is well kept.
 *
 * @throws Refusal where it is cut short or nothing stands in it
 */
export function readRtf(bytes: Uint8Array): SourceDocument {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const body = new RtfBody();
  let depth = 0;
  scanRtf(source, {
    openGroup: () => {
      depth += 1;
      if (depth > DEEPEST) throw new Refusal(REFUSALS.tooDeep);
      body.openGroup();
    },
    closeGroup: () => {
      depth -= 1;
      body.closeGroup();
      // What follows the outermost group is no part of the document.
      return depth > 0;
    },
    control: (word, number) => body.control(word, number),
    byte: (byte) => body.byte(byte),
  });
  // A file cut short would pass half a table for the whole.
  if (depth > 0) throw new Refusal(REFUSALS.damaged);
  const { content, title } = body.finish();
  const blocks = wordBlocks(content);
  if (blocks.length === 0) throw new Refusal(REFUSALS.noText);
  return { kind: 'rtf', extract: false, pageTitle: title === '' ? null : title, pageFacts: [], blocks };
}
