import { DISCLOSURE_WORK } from '../../catalog/problem-words.ts';
import { excerpt, lengthOf, proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

const SHORTEST = 20;
const FEWEST = 3;
/** Of the text of section one. */
const SHARE = 1 / 3;

/** 总体情况写成了部门工作总结。 */
export const offTopic = defineRule({
  id: 'content/off-topic',
  code: 'R754',
  severity: 'suspected',
  editions: ['2019', '2021'],
  title: '总体情况泛化，写成工作总结',
  basis: '总体情况要严格按照《条例》第五十条规定的内容写，不能遗漏，也不宜泛化（国办公开办函〔2021〕30号）',
  suggestion: '删去与政府信息公开无关的段落，只写贯彻落实《条例》的情况。',
  needs: [],
  messages: {
    many: '总体情况有{count}段（约占{share}%的篇幅）没有提到公开、信息、申请、平台等，像是部门工作总结：{examples}',
  },
  check({ report }, to) {
    const paragraphs = proseOf(report, 'overview').filter(({ text }) => lengthOf(text) >= SHORTEST);
    if (paragraphs.length === 0) {
      to.notApplicable();
      return;
    }
    const strangers = paragraphs.filter(({ text }) => !DISCLOSURE_WORK.test(text));
    const total = paragraphs.reduce((sum, { text }) => sum + lengthOf(text), 0);
    const share = strangers.reduce((sum, { text }) => sum + lengthOf(text), 0) / total;
    if (strangers.length < FEWEST || share < SHARE) return;
    to.fail('many', {
      subject: 'overview',
      actual: strangers.length,
      quotes: strangers.map(({ text, source }) => ({ text, source })),
      location: { section: 'overview' },
      data: {
        count: strangers.length,
        share: Math.round(share * 100),
        examples: strangers
          .slice(0, 3)
          .map(({ text }) => `“${excerpt(text, 16)}”`)
          .join('、'),
      },
    });
  },
});
