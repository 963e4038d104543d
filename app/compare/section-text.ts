import { SECTIONS, type SectionKey } from '../model/edition.ts';
import type { Report, ReportParagraph } from '../model/report.ts';
import { maskText, type MaskedText } from './masked-text.ts';
import { ownNames } from './own-names.ts';

/** The prose of one section, ready to be compared. */
export interface SectionText {
  readonly report: Report;
  readonly section: SectionKey;
  /** Without headings. */
  readonly paragraphs: readonly ReportParagraph[];
  readonly masked: MaskedText;
}

/** A section of which less is left is no measure of anything. */
const SHORTEST = 24;

/** The sections of a report that hold prose of their own; those with hardly any are left out. */
export function sectionTexts(report: Report): readonly SectionText[] {
  const names = ownNames(report.agency, report.agencyAsFound === undefined ? [] : [report.agencyAsFound]);
  return SECTIONS.flatMap((section): SectionText[] => {
    const paragraphs = report.paragraphs.filter((one) => one.section === section && !one.heading);
    const text = paragraphsText(report, section, paragraphs, names);
    return text === null ? [] : [text];
  });
}

/** A part of a section (the problems alone) as a text of its own; null where there is hardly anything. */
export function partText(
  report: Report,
  section: SectionKey,
  paragraphs: readonly ReportParagraph[],
): SectionText | null {
  const names = ownNames(report.agency, report.agencyAsFound === undefined ? [] : [report.agencyAsFound]);
  return paragraphsText(report, section, paragraphs, names);
}

function paragraphsText(
  report: Report,
  section: SectionKey,
  paragraphs: readonly ReportParagraph[],
  names: readonly string[],
): SectionText | null {
  const masked = maskText(
    paragraphs.map(({ text }) => text),
    names,
  );
  return masked.units.length < SHORTEST ? null : { report, section, paragraphs, masked };
}
