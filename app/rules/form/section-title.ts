import { isUnderOldRegulation } from '../../catalog/deadlines.ts';
import { sectionLabel } from '../../catalog/labels.ts';
import { SECTIONS } from '../../model/edition.ts';
import type { SectionKey } from '../../model/edition.ts';
import type { SectionHeading } from '../../model/report.ts';
import { squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** 部分的标题不是格式规定的写法，或者序号有误。 */
export const sectionTitle = defineRule({
  id: 'form/section-title',
  code: 'R103',
  severity: 'suspected',
  editions: 'any',
  title: '部分的标题与格式不一致',
  basis: '年度报告统一格式规定的六个部分标题（国办公开办函〔2019〕60号、〔2021〕30号）',
  suggestion: '改用格式规定的标题和序号。',
  needs: [],
  messages: {
    renamed: '标题写作“{title}”，格式规定为“{expected}”',
    noNumeral: '标题“{title}”缺少序号，格式规定为“{expected}”',
    wrongNumeral: '标题“{title}”的序号有误，格式规定为“{expected}”',
  },
  check({ report }, to) {
    if (isUnderOldRegulation(report.year, report.edition)) {
      to.notApplicable();
      return;
    }
    const numbered = report.sections.filter((heading) => heading.ordinal !== null).length;
    const mostAreNumbered = numbered * 2 > report.sections.length;
    const told = new Set<SectionKey>();
    report.sections.forEach((heading, position) => {
      if (heading.section === null || told.has(heading.section)) return;
      told.add(heading.section);
      const message = faultOf(heading, position, mostAreNumbered);
      if (message === null) return;
      to.fail(message, {
        subject: heading.section,
        expected: sectionLabel(heading.section),
        actual: squeeze(heading.title),
        quotes: [{ text: heading.title, source: heading.source }],
        location: { section: heading.section },
        data: { title: squeeze(heading.title), expected: sectionLabel(heading.section) },
      });
    });
  },
});

/**
 * A numeral is wrong where it is neither the section's in the form nor its place among the headings of the report (a
 * section left out or misplaced moves all others, and has its own finding). Headings that carry no numerals at all
 * may have had them from the word processor.
 */
function faultOf(
  heading: SectionHeading,
  position: number,
  mostAreNumbered: boolean,
): 'renamed' | 'noNumeral' | 'wrongNumeral' | null {
  if (heading.match === 'renamed') return 'renamed';
  if (heading.ordinal === null) return mostAreNumbered ? 'noNumeral' : null;
  const rank = heading.section === null ? -1 : SECTIONS.indexOf(heading.section);
  return heading.ordinal === rank + 1 || heading.ordinal === position + 1 ? null : 'wrongNumeral';
}
