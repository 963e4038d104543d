import type { LostCharacters } from '../model/report.ts';
import { findDates } from '../text/dates.ts';
import { matchesOf } from '../text/matches.ts';
import type { PlacedParagraph } from './page.ts';

const DOCUMENT_NUMBER = /[〔[(（]((?:19|20)\d{2})(\d{1,4})号/g;

/** Dates and document numbers whose 年, 月, 日 or 〕 were lost beside digits, each with the reading that makes sense. */
export function findLostCharacters(paragraphs: readonly PlacedParagraph[]): LostCharacters[] {
  return paragraphs.flatMap(({ paragraph }) => {
    const { text, source } = paragraph;
    const dates = findDates(text)
      .filter((date) => date.lost)
      .map((date) => ({ at: date.start, raw: text.slice(date.start, date.end), reading: date.value, source }));
    const numbers = matchesOf(text, DOCUMENT_NUMBER).map((match) => ({
      at: match.index,
      raw: match[0],
      reading: `〔${match[1] ?? ''}〕${match[2] ?? ''}号`,
      source,
    }));
    return [...dates, ...numbers].sort((a, b) => a.at - b.at).map(({ raw, reading }) => ({ raw, reading, source }));
  });
}
