import { lengthOf, proseOf } from '../prose.ts';
import { defineRule } from '../rule.ts';

/** 总体情况一般不超过一千字。 */
export const overviewLength = defineRule({
  id: 'form/overview-length',
  code: 'R116',
  severity: 'advice',
  raisableTo: 'suspected',
  editions: ['2021'],
  title: '总体情况篇幅过长',
  basis: '总体情况应严格按照《条例》第五十条，不宜泛化（国办公开办函〔2021〕30号）；各地一般要求不超过一千字',
  suggestion: '删去与政府信息公开关系不大的内容，压缩到一千字左右。',
  options: {
    most: { kind: 'number', title: '总体情况最多', unit: '字', from: 300, to: 10000, step: 1, default: 1000 },
  },
  needs: [],
  messages: { long: '总体情况约{count}字，一般不超过{most}字' },
  check({ report, options }, to) {
    const paragraphs = proseOf(report, 'overview');
    const count = paragraphs.reduce((sum, { text }) => sum + lengthOf(text), 0);
    if (count <= options.most) return;
    to.fail('long', {
      subject: 'overview',
      expected: options.most,
      actual: count,
      location: { section: 'overview' },
      data: { count: Math.round(count / 10) * 10, most: options.most },
    });
  },
});
