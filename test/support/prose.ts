import type { Edition, SectionKey } from '../../app/model/edition.ts';
import type { Report, ReportParagraph } from '../../app/model/report.ts';
import { cleanReport, line } from './clean-report.ts';

/** Text by section; `preamble` stands before the first heading. Each entry is a paragraph; `#` marks a sub-heading. */
export type Prose = Readonly<Partial<Record<SectionKey | 'preamble', readonly string[]>>>;

/** A clean report's paragraphs with the text of some sections replaced; an empty list leaves a heading without text. */
export function prose(edition: Edition, edits: Prose): Pick<Report, 'paragraphs'> {
  const kept = cleanReport(edition).paragraphs.filter(
    ({ section, heading }) => heading || edits[section ?? 'preamble'] === undefined,
  );
  const own = (section: SectionKey | null): ReportParagraph[] =>
    (edits[section ?? 'preamble'] ?? []).map((text, index) => ({
      text: text.replace(/^#/, ''),
      source: line(300 + index),
      section,
      heading: text.startsWith('#'),
    }));
  return {
    paragraphs: [
      ...own(null),
      ...kept.flatMap((paragraph) => (paragraph.heading ? [paragraph, ...own(paragraph.section)] : [paragraph])),
    ],
  };
}
