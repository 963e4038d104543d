import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Audit, Input } from '../model/audit-result.ts';
import type { Report } from '../model/report.ts';
import { decodeText } from '../readers/decode.ts';
import { htmlPage } from './html-page.ts';
import { marksOf, stretchesOf } from './marks.ts';
import type { Stretch } from './marks.ts';
import { pageFrame } from './page-frame.ts';
import { textPage } from './text-page.ts';

/**
 * A file as it can be shown.
 * - `shown`: as audited, with its places marked
 * - `changed`: it was changed after the audit, so that its places may have moved: shown without marks
 * - `gone`: it is not there any more, or may not be read
 * - `unsupported`: no page can be made of this kind
 */
export interface OriginalPage {
  readonly state: 'shown' | 'changed' | 'gone' | 'unsupported';
  readonly html: string | null;
}

type PageOf = (text: string, marks: readonly Stretch[]) => string;

const PAGES: Partial<Readonly<Record<Input['kind'], PageOf>>> = { html: htmlPage, text: textPage };

/** Reads an input again and makes a page of it, the places of the report's figures and quotes marked. */
export async function originalPage(audit: Audit, report: Report, input: Input): Promise<OriginalPage> {
  const pageOf = PAGES[input.kind];
  if (pageOf === undefined || input.path.includes('!/')) return { state: 'unsupported', html: null };
  const bytes = await bytesOf(input.path);
  if (bytes === null) return { state: 'gone', html: null };
  const same = createHash('sha256').update(bytes).digest('hex') === input.sha256;
  const marks = same ? stretchesOf(marksOf(audit, report, input.path)) : [];
  return { state: same ? 'shown' : 'changed', html: pageFrame(pageOf(decodeText(bytes).text, marks)) };
}

/** Null where the file is gone or may not be read: the audit has read it once, so both are news to the user. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code !== undefined && ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EBUSY', 'EISDIR'].includes(code)) return null;
    throw failure;
  }
}
