import type { SectionKey } from '../model/edition.ts';
import type { Report, ReportParagraph } from '../model/report.ts';

/** The paragraphs under a section's heading, sub-headings among them, the heading's own line left out. */
export function proseOf(report: Report, section: SectionKey): readonly ReportParagraph[] {
  const titles = new Set(report.sections.map(({ title }) => title));
  return report.paragraphs.filter((paragraph) => paragraph.section === section && !isSectionHeading(paragraph, titles));
}

/** Whether a heading for the section was found. */
export function hasSection(report: Report, section: SectionKey): boolean {
  return report.sections.some((heading) => heading.section === section);
}

/** A piece of text that fits into a message: at most `length` characters, the stop at its end left out. */
export function excerpt(text: string, length = 48): string {
  const bare = text.trim().replace(/[。；;，,：:]$/, '');
  return bare.length <= length ? bare : `${bare.slice(0, length)}…`;
}

/** Number of characters, white space left out. */
export function lengthOf(text: string): number {
  return text.replaceAll(/\s+/g, '').length;
}

function isSectionHeading(paragraph: ReportParagraph, titles: ReadonlySet<string>): boolean {
  return paragraph.heading && titles.has(paragraph.text);
}
