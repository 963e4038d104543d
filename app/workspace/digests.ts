import { createHash } from 'node:crypto';
import type { Report } from '../model/report.ts';

/** A short name of a text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

/** What a report says: every figure and every word, whatever carried it. White space is nobody's statement. */
export function contentDigest({ figures, paragraphs }: Report): string {
  const cells = Object.entries(figures)
    .map(([key, cell]) => `${key}=${cell.raw.trim()}`)
    .sort();
  const words = paragraphs.map(({ text }) => text.replace(/\s+/gu, ''));
  return digestOf(`${cells.join('\n')}\n\n${words.join('\n')}`);
}
