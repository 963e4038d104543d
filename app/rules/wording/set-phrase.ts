import { SET_PHRASES } from '../../catalog/set-phrases.ts';
import { findHits, passagesOf, quoteOf, spellOut, wholeTextOf, wordsAt } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** A cheap look before the costly ones: a piece of every phrase, right or wrong. */
const TOUCHED = /习近|习进|习今|习平|刁近|新时代|党的|四个|二个|两个确/;

/** 重要提法写得不准确。 */
export const setPhrase = defineRule({
  id: 'wording/set-phrase',
  code: 'R816',
  severity: 'must-fix',
  byCharacters: true,
  editions: 'any',
  title: '重要提法表述错误',
  basis: '政府网站不得出现严重表述错误（《政府网站与政务新媒体检查指标》国办秘函〔2019〕19号单项否决指标）',
  suggestion: '对照权威文件改为准确、完整的表述。',
  needs: [],
  messages: { wrong: '“{words}”应为“{right}”，共{count}处：{places}' },
  check({ report }, to) {
    if (!TOUCHED.test(wholeTextOf(report))) return;
    const passages = passagesOf(report);
    for (const { wrong, right, certain } of SET_PHRASES) {
      const hits = findHits(passages, wrong);
      const [first] = hits;
      if (first === undefined) continue;
      const quotes = hits.map((hit) => quoteOf(hit));
      to.fail('wrong', {
        subject: wordsAt(first),
        severity: certain ? 'must-fix' : 'suspected',
        expected: right,
        actual: wordsAt(first),
        quotes,
        location: { section: first.passage.section },
        data: {
          words: wordsAt(first),
          right,
          count: hits.length,
          places: spellOut(quotes.map(({ text }) => text)),
        },
      });
    }
  },
});
