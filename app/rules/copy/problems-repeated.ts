import { likenessOf, plainWeights } from '../../compare/likeness.ts';
import { sharedPassages } from '../../compare/passages.ts';
import { partText, type SectionText } from '../../compare/section-text.ts';
import type { Report, ReportParagraph } from '../../model/report.ts';
import { splitSentences } from '../../text/sentences.ts';
import { proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';
import { asPercent, passageQuotes } from './passage-quotes.ts';

/** Where the problems end and what is done about them begins. */
const REMEDY =
  /下一?步|改进(?:情况|措施|方向|打算)|整改(?:情况|措施)|今后|接下来|(?:针对|对于?)(?:上述|以上|这些|存在)|为此|20\d\d年[^。]{0,12}将|[^\d]将(?:继续|进一步|重点|着力|切实)/;
/** Less than this says too little to be known again. */
const SHORTEST = 16;
/** A short list of problems must be the same nearly word for word. */
const SHORT = 60;
const SHORT_ALIKE = 90;

/** 存在的问题与上年完全相同。 */
export const problemsRepeated = defineRule({
  id: 'copy/problems-repeated',
  code: 'R933',
  severity: 'suspected',
  raisableTo: 'suspected',
  editions: 'any',
  title: '存在的问题与上年相同',
  basis: '《政府信息公开条例》第五十条第(四)项：存在的主要问题及改进情况；问题年年相同，说明没有改进或者没有如实查找',
  suggestion: '写本年度查找出的问题；上年的问题仍然存在的，写明整改到什么程度、为什么没有解决。',
  options: {
    alike: { kind: 'number', title: '相同文字达到', unit: '%', from: 50, to: 100, step: 1, default: 70 },
  },
  needs: [],
  messages: {
    problems: '存在的问题有{percent}%的文字与{year}年度的报告相同，数字和名称不计',
    whole: '存在的问题和改进情况有{percent}%的文字与{year}年度的报告相同，数字和名称不计',
  },
  check({ report, lastYear, options }, to) {
    const past = lastYear?.report ?? null;
    if (lastYear === null || past === null) {
      to.notApplicable();
      return;
    }
    const whole = compared(report, past, (paragraphs) => paragraphs, options.alike);
    const found = whole ?? compared(report, past, problemsAlone, options.alike);
    if (found === null) return;
    const { one, other, likeness } = found;
    const percent = asPercent(likeness.share);
    to.fail(whole === null ? 'problems' : 'whole', {
      subject: 'problems',
      actual: percent,
      quotes: passageQuotes(sharedPassages(one, other, likeness)),
      location: { section: 'problems' },
      data: { year: lastYear.year, percent },
    });
  },
});

type Part = (paragraphs: readonly ReportParagraph[]) => readonly ReportParagraph[];

function compared(report: Report, past: Report, part: Part, alike: number) {
  const one = textOf(report, part);
  const other = textOf(past, part);
  if (one === null || other === null) return null;
  const likeness = likenessOf(one, other, plainWeights(one), plainWeights(other));
  const least = likeness.own < SHORT ? Math.max(SHORT_ALIKE, alike) : alike;
  return likeness.own >= SHORTEST && likeness.share * 100 >= least ? { one, other, likeness } : null;
}

function textOf(report: Report, part: Part): SectionText | null {
  return partText(report, 'problems', part(proseOf(report, 'problems').filter(({ heading }) => !heading)));
}

/** The paragraphs, and of the one that goes over to what is done about them, the sentences before. */
function problemsAlone(paragraphs: readonly ReportParagraph[]): ReportParagraph[] {
  const problems: ReportParagraph[] = [];
  for (const paragraph of paragraphs) {
    const sentences = splitSentences(paragraph.text);
    const end = sentences.findIndex((sentence) => REMEDY.test(sentence));
    if (end < 0) {
      problems.push(paragraph);
      continue;
    }
    if (end > 0) problems.push({ ...paragraph, text: sentences.slice(0, end).join('') });
    break;
  }
  return problems;
}
