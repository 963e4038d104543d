import { NOTATIONS } from '../../catalog/notations.ts';
import { findHits, isInName, passagesOf, quoteOf, spellOut, wholeTextOf, wordsAt } from '../passages.ts';
import { defineRule } from '../rule.ts';

/** A cheap look before the costly ones. */
const ANY = new RegExp(NOTATIONS.map(({ odd }) => odd.source).join('|'));

/** 数字、字母的写法不一。 */
export const notation = defineRule({
  id: 'wording/notation',
  code: 'R818',
  severity: 'advice',
  editions: 'any',
  title: '数字、字母写法不规范',
  basis: 'GB/T 15835—2011《出版物上数字用法》；同一报告中数字、字母的写法应当统一',
  suggestion: '改为通行的写法，全文统一。',
  needs: [],
  messages: { odd: '{words}宜写作“{usual}”，共{count}处' },
  check({ report }, to) {
    if (!ANY.test(wholeTextOf(report))) return;
    const passages = passagesOf(report);
    for (const { odd, usual } of NOTATIONS) {
      const hits = findHits(passages, odd).filter((hit) => !isInName(hit));
      const [first] = hits;
      if (first === undefined) continue;
      to.fail('odd', {
        subject: wordsAt(first),
        expected: usual,
        actual: wordsAt(first),
        quotes: hits.map((hit) => quoteOf(hit)),
        location: { section: first.passage.section },
        data: { words: spellOut(hits.map(wordsAt)), usual, count: hits.length },
      });
    }
  },
});
