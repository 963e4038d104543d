import type { ReportParagraph } from '../../model/report.ts';
import { bare } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

/** Shorter ones may say the same twice with good reason (本机关无此情况). */
const LONG = 30;
/** Two that are one begin with the same few characters, found within so many. */
const FEW = 6;
const OPENING = 20;
/** As long as this, nobody writes it twice. */
const CERTAIN = 60;
/** As many paragraphs as this twice: the page was read or saved twice rather than typed so. */
const WHOLE_PAGE = 5;
/** So many characters of a paragraph are shown. */
const SHOWN = 40;

/** 同一段文字出现两次。 */
export const repeatedParagraph = defineRule({
  id: 'wording/repeated-paragraph',
  code: 'R813',
  severity: 'must-fix',
  byCharacters: true,
  editions: 'any',
  title: '段落重复',
  basis: '年度报告内容应当准确（国办公开办函〔2021〕30号：发布内容不准确不全面的依条例第四十七条追责）',
  suggestion: '删去重复的一段，或者补上本应写在那里的内容。',
  needs: [],
  messages: {
    repeated: '同一段文字出现{count}次：“{start}”',
  },
  check({ report }, to) {
    const byOpening = new Map<string, ReportParagraph[]>();
    const byText = new Map<string, ReportParagraph[]>();
    for (const paragraph of report.paragraphs) {
      if (paragraph.heading || paragraph.text.length < LONG) continue;
      const opening = bare(paragraph.text.slice(0, OPENING)).slice(0, FEW);
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), paragraph]);
    }
    for (const alike of byOpening.values()) {
      if (alike.length < 2) continue;
      for (const paragraph of alike) {
        const text = bare(paragraph.text);
        if (text.length >= LONG) byText.set(text, [...(byText.get(text) ?? []), paragraph]);
      }
    }
    const repeated = [...byText].filter(([, { length }]) => length > 1);
    for (const [text, paragraphs] of repeated) {
      const certain = text.length >= CERTAIN && repeated.length < WHOLE_PAGE;
      const start = paragraphs[0]?.text ?? '';
      to.fail('repeated', {
        subject: text.slice(0, 16),
        severity: certain ? 'must-fix' : 'suspected',
        quotes: paragraphs.map((paragraph) => ({ text: paragraph.text, source: paragraph.source })),
        location: { section: paragraphs[1]?.section ?? null },
        data: { count: paragraphs.length, start: start.length > SHOWN ? `${start.slice(0, SHOWN)}…` : start },
      });
    }
  },
});
