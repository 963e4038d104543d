import type { Edition, SectionKey } from '../../../app/model/edition.ts';
import { readClaims } from '../../../app/parse/claims.ts';

/** Where a sentence stands. */
export interface SentencePlace {
  readonly edition?: Edition;
  readonly section?: SectionKey | null;
  readonly year?: number;
}

/**
 * The claims of a paragraph in a report of 2024: the row of each first reading's first figure, `!` for a flat denial,
 * the value, and `~` with each hedge.
 */
export function claimsOf(text: string, place: SentencePlace = {}): string[] {
  const { edition = '2021', section = 'overview', year = 2024 } = place;
  const source = { kind: 'text', start: 0, end: 0, line: 1 } as const;
  return readClaims([{ text, source, section, heading: false }], edition, year).map(
    ({ readings, value, denial, hedges }) =>
      `${readings[0]?.[0]?.split('|')[0] ?? ''}${denial ? '!' : ''}=${value}${hedges.map((hedge) => ` ~${hedge}`).join('')}`,
  );
}
