import { lengthOf, proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** 总体情况过于简短。 */
export const tooShort = defineRule({
  id: 'content/too-short',
  code: 'R751',
  severity: 'suspected',
  editions: ['2019', '2021'],
  title: '总体情况过于简短',
  basis: '总体情况应对本机关贯彻落实《条例》情况进行综述，不得敷衍塞责（国办公开办函〔2021〕30号）',
  suggestion: '按五个方面补写本年度做了什么、有哪些数据和成效。',
  options: {
    least: {
      kind: 'number',
      title: '总体情况至少',
      unit: '字',
      from: 20,
      to: 2000,
      step: 1,
      below: { rule: 'form/overview-length', option: 'most' },
      default: 200,
    },
  },
  needs: [],
  messages: { short: '总体情况只有{count}字，不足{least}字，难以说明全年工作：{opening}' },
  check({ report, options }, to) {
    const paragraphs = proseOf(report, 'overview');
    const length = paragraphs.reduce((sum, { text }) => sum + lengthOf(text), 0);
    const [first] = paragraphs;
    if (first === undefined) {
      to.notApplicable();
      return;
    }
    if (length >= options.least) return;
    to.fail('short', {
      subject: 'overview',
      expected: options.least,
      actual: length,
      quotes: [{ text: first.text, source: first.source }],
      location: { section: 'overview' },
      data: { count: length, least: options.least, opening: `${first.text.slice(0, 20)}…` },
    });
  },
});
