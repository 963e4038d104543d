import { findHits, isInName, passagesOf, quoteOf, spellOut, wordsAt } from '../passages.ts';
import { defineRule } from '../rule.ts';

const RELATIVE = /今年(?:以来)?|去年|明年|目前(?<!截止目前)|(?<![临接])近期|近日|本月|上月|不久前|(?<=[，,。]|^)日前/g;

/** “今年”“目前”等相对时间。 */
export const relativeTime = defineRule({
  id: 'wording/relative-time',
  code: 'R812',
  severity: 'advice',
  editions: 'any',
  title: '使用相对时间',
  basis: '年度报告长期公开备查，时间应当写明年份（国办公开办函〔2021〕30号：发布内容应当准确）',
  suggestion: '写明年、月，例如“今年”写作报告年度。',
  needs: [],
  messages: {
    relative: '正文用了{words}等相对时间，共{count}处，宜写明年份、月份',
  },
  check({ report }, to) {
    const hits = findHits(passagesOf(report), RELATIVE).filter((hit) => !isInName(hit));
    const [first] = hits;
    if (first === undefined) return;
    to.fail('relative', {
      subject: 'text',
      quotes: hits.map((hit) => quoteOf(hit)),
      location: { section: first.passage.section },
      data: { count: hits.length, words: spellOut(hits.map(wordsAt)) },
    });
  },
});
