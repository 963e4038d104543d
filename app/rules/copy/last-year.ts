import { sectionLabel } from '../../catalog/labels.ts';
import { OWN_UNITS } from '../../compare/copies.ts';
import { likenessOf, plainWeights } from '../../compare/likeness.ts';
import { sharedPassages } from '../../compare/passages.ts';
import { sectionTexts } from '../../compare/section-text.ts';
import { defineRule } from '../rule.ts';
import { asPercent, passageQuotes } from './passage-quotes.ts';

/** 正文照抄上年的报告。 */
export const copiedFromLastYear = defineRule({
  id: 'copy/last-year',
  code: 'R932',
  severity: 'suspected',
  raisableTo: 'suspected',
  editions: 'any',
  title: '与上年的报告雷同',
  basis: '年度报告应反映本年度的实际情况；各地考核对“与往年雷同”扣分（国办公开办函〔2021〕30号：不得敷衍塞责）',
  suggestion: '按本年度做的工作重写，上年的做法只在有变化时才写。',
  options: {
    alike: {
      kind: 'number',
      title: '相同文字达到',
      unit: '%',
      from: 50,
      to: 100,
      step: 1,
      default: 70,
    },
  },
  needs: [],
  messages: {
    alike: '“{section}”有{percent}%的文字与{year}年度的报告相同，数字、年份、名称和格式用语不计',
  },
  check({ report, lastYear, options }, to) {
    const past = lastYear?.report ?? null;
    if (lastYear === null || past === null) {
      to.notApplicable();
      return;
    }
    const before = sectionTexts(past);
    for (const text of sectionTexts(report)) {
      // copy/problems-repeated speaks of that part.
      if (text.section === 'problems') continue;
      const other = before.find(({ section }) => section === text.section);
      if (other === undefined) continue;
      const likeness = likenessOf(text, other, plainWeights(text), plainWeights(other));
      if (likeness.own < OWN_UNITS || likeness.share * 100 < options.alike) continue;
      const percent = asPercent(likeness.share);
      to.fail('alike', {
        subject: text.section,
        actual: percent,
        quotes: passageQuotes(sharedPassages(text, other, likeness)),
        location: { section: text.section },
        data: { section: sectionLabel(text.section), year: lastYear.year, percent },
      });
    }
  },
});
