import type { SourceDocument } from '../model/document.ts';
import { REFUSALS } from '../strings/refusals.ts';
import { readDocBody } from './doc-body.ts';
import { openDoc } from './doc-file.ts';
import { openOle } from './ole.ts';
import { oleTitle } from './ole-title.ts';
import { Refusal } from './refusal.ts';
import { wordBlocks } from './word-blocks.ts';

/**
 * Reads a Word 97-2003 file (DOC; WPS writes the same): body text with list numbers written out, tables with their
 * merged cells, text boxes at the end. What tracked changes deleted and hidden text are left out.
 *
 * @throws Refusal where the file is encrypted, damaged, or older than Word 97
 */
export function readDoc(bytes: Uint8Array): SourceDocument {
  const container = openOle(bytes);
  if (container.names.includes('EncryptedPackage')) throw new Refusal(REFUSALS.encrypted);
  const blocks = wordBlocks(readDocBody(openDoc(container)));
  return { kind: 'doc', extract: false, pageTitle: oleTitle(container), pageFacts: [], blocks };
}
