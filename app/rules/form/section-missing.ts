import { isUnderOldRegulation } from '../../catalog/deadlines.ts';
import { sectionLabel } from '../../catalog/labels.ts';
import { SECTIONS, type SectionKey } from '../../model/edition.ts';
import type { Report, ReportParagraph } from '../../model/report.ts';
import { compact, squeeze } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** 六个部分缺了哪一个。 */
export const sectionMissing = defineRule({
  id: 'form/section-missing',
  code: 'R101',
  severity: 'must-fix',
  editions: 'any',
  title: '缺少规定的部分',
  basis:
    '年度报告统一格式由六个部分组成（国办公开办函〔2019〕60号、〔2021〕30号）；2018年度及以前为2007年条例第三十二条',
  suggestion: '按格式补写缺少的部分；没有发生的事项也应保留标题并说明。',
  needs: [],
  messages: {
    missing: '没有“{section}”这一部分',
    other: '没有“{section}”这一部分，这一位置的标题是“{found}”',
    old: '没有与“{section}”相当的内容标题',
    runIn: '“{section}”没有单独成行，夹在正文里，请核对这一部分是否完整',
  },
  check({ report }, to) {
    const old = isUnderOldRegulation(report.year, report.edition);
    const found = new Set(report.sections.map((heading) => heading.section));
    // Where not one heading is known, the program may have missed them all.
    const certain = SECTIONS.some((section) => found.has(section));
    SECTIONS.forEach((section, index) => {
      if (found.has(section)) return;
      const runIn = old ? undefined : lineWith(section, report);
      if (runIn !== undefined) {
        to.fail('runIn', {
          subject: section,
          severity: 'suspected',
          expected: sectionLabel(section),
          quotes: [{ text: runIn.text, source: runIn.source }],
          location: { section },
          data: { section: sectionLabel(section) },
        });
        return;
      }
      const inItsPlace = report.sections.find((heading) => heading.section === null && heading.ordinal === index + 1);
      to.fail(old ? 'old' : inItsPlace === undefined ? 'missing' : 'other', {
        subject: section,
        severity: old || !certain ? 'suspected' : 'must-fix',
        expected: sectionLabel(section),
        actual: inItsPlace === undefined ? null : squeeze(inItsPlace.title),
        quotes: inItsPlace === undefined ? [] : [{ text: inItsPlace.title, source: inItsPlace.source }],
        location: { section },
        data: { section: sectionLabel(section), found: inItsPlace === undefined ? '' : squeeze(inItsPlace.title) },
      });
    });
  },
});

/** A heading is known by its number and its first words. */
const FIRST_WORDS = 6;
const LABELS = SECTIONS.map((section) => [section, compact(sectionLabel(section)).slice(0, FIRST_WORDS)] as const);

/**
 * A paragraph in which a part's heading stands among other words: its line break was lost on the way. One that names
 * several parts is a list of them, and no part.
 */
function lineWith(section: SectionKey, report: Report): ReportParagraph | undefined {
  return report.paragraphs.find(({ text, heading }) => {
    if (heading) return false;
    const plain = compact(text);
    const named = LABELS.filter(([, words]) => plain.includes(words));
    return named.length === 1 && named[0]?.[0] === section;
  });
}
